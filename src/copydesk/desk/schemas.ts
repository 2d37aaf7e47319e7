import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factSchema } from '../../domain/entries/background.ts';
import { claimSchema } from '../../domain/entries/claim.ts';
import { claimantSchema } from '../../domain/entries/claimant.ts';
import type { Registry } from '../../domain/entries/id.ts';
import { layerSchema } from '../../domain/entries/layer.ts';
import { placeSchema } from '../../domain/entries/place.ts';
import { questionSchema } from '../../domain/entries/question.ts';
import { sideSchema } from '../../domain/entries/side.ts';
import { sourceSchema } from '../../domain/entries/source.ts';
import { storySchema } from '../../domain/entries/story.ts';
import { termSchema } from '../../domain/entries/term.ts';
import { articleSchema, updateSchema } from '../../domain/entries/update.ts';

/** The folder of the schemas inside a content folder; it is written by every check, and not kept in git. */
export const SCHEMA_FOLDER = '.schemas';

/** The ids that are written down, by list. */
export type KnownNames = Readonly<Record<Registry, readonly string[]>>;

type Json = Record<string, unknown>;

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  story: storySchema,
  sides: z.array(sideSchema),
  claimants: z.array(claimantSchema),
  sources: z.array(sourceSchema),
  places: z.array(placeSchema),
  questions: z.array(questionSchema),
  glossary: z.array(termSchema),
  layers: z.array(layerSchema),
  background: z.array(factSchema),
  claim: claimSchema,
  update: updateSchema,
  article: articleSchema,
};

/** A JSON Schema for every kind of content file, in which an id is one of those that are known. */
export function jsonSchemas(known: KnownNames): Map<string, Json> {
  const entries = Object.entries(SCHEMAS).map(([name, schema]): [string, Json] => {
    const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    return [name, enumerate(json as Json, known) as Json];
  });
  return new Map(entries);
}

/** Writes the schemas for editors’ tools; where nothing can be written, the check is none the worse. */
export function writeSchemas(folder: string, known: KnownNames): void {
  try {
    mkdirSync(join(folder, SCHEMA_FOLDER), { recursive: true });
    for (const [name, schema] of jsonSchemas(known))
      writeFileSync(join(folder, SCHEMA_FOLDER, `${name}.json`), JSON.stringify(schema));
  } catch {
    return;
  }
}

/** Replaces the form of an id by the ids of its list. */
function enumerate(part: unknown, known: KnownNames): unknown {
  if (Array.isArray(part)) return part.map((one) => enumerate(one, known));
  if (typeof part !== 'object' || part === null) return part;
  const { registry, pattern, ...rest } = part as Json & { registry?: Registry };
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, enumerate(value, known)]),
  );
  const ids = typeof registry === 'string' ? known[registry] : [];
  if (ids.length > 0) return { ...inner, enum: ids };
  // Not every tool reads classes of Unicode; the check does.
  const isPlain = typeof pattern !== 'string' || !pattern.includes('\\p{');
  return pattern === undefined || !isPlain
    ? inner
    : { ...inner, pattern: enumerate(pattern, known) };
}
