import { readFileSync } from 'node:fs';
import { claimSchema, type CodedClaim } from '../../domain/entries/claim.ts';
import { writtenOf, type Json } from '../../syndication/data/published.ts';
import { Refusal } from './refusal.ts';

/** The claims of an edition that was published, from its `claims.json`, by their ids. */
export function claimsOfEdition(path: string): Map<string, CodedClaim> {
  const entries = parse(path);
  return new Map(
    entries.map((entry) => {
      const { data } = claimSchema.safeParse(ownFields(entry));
      if (!data) throw new Refusal(`“${path}” has a claim that cannot be read: ${entry['id']}`);
      return [String(entry['id']), data];
    }),
  );
}

function parse(path: string): Record<string, Json>[] {
  try {
    const entries: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (Array.isArray(entries)) return entries as Record<string, Json>[];
  } catch {
    // Said below, whatever it was.
  }
  throw new Refusal(`“${path}” is no claims.json of an edition`);
}

/** What an editor wrote of a claim, without what was worked out. */
function ownFields(entry: Record<string, Json>): Record<string, Json> {
  const fields = Object.entries(entry).filter(
    ([name, value]) => name in claimSchema.shape && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, writtenOf(value)]));
}
