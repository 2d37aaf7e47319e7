import { basename } from 'node:path';
import { claimSchema, type CodedClaim } from '../../domain/entries/claim.ts';
import { slugOf } from '../../domain/entries/fields.ts';
import type { Desk } from './desk.ts';

/** The claims, one a file; the file’s name is the id. */
export function readClaims(desk: Desk): Map<string, CodedClaim> {
  const claims = new Map<string, CodedClaim>();
  const paths = desk.files.paths('claims', '.yaml');
  desk.known.claims.unread = paths.length === 0;
  if (paths.length === 0)
    desk.files.refuse('claims', 'found nothing; expected at least one claim file');
  for (const path of paths) {
    const id = basename(path, '.yaml');
    // Of a file that is named like no id, the id that was meant counts as known.
    desk.known.claims.add(slugOf(id));
    const yaml = desk.isNamed(path, id) ? desk.yaml(path) : undefined;
    if (!yaml) continue;
    if (claims.has(id))
      desk.tell(yaml, [], `found a second claim file named “${id}”; expected one`);
    const data = desk.validated(yaml, claimSchema);
    desk.enter(`claims/${id}`, yaml);
    if (data) claims.set(id, data);
  }
  return claims;
}
