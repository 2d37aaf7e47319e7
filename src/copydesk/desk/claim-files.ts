import { basename, dirname } from 'node:path';
import { claimSchema, type CodedClaim } from '../../domain/entries/claim.ts';
import { slugOf } from '../../domain/entries/id.ts';
import type { Story } from '../../domain/entries/story.ts';
import type { Fault } from '../../domain/faults/fault.ts';
import { earliest, isoLocal, latest } from '../../domain/values/when.ts';
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

/** A folder that is named for a day holds what was said, or happened, about then. */
export function findFolderFaults(
  desk: Desk,
  claims: ReadonlyMap<string, CodedClaim>,
  { window: { from, to } }: Story,
): Fault[] {
  return [...claims].flatMap(([id, { said, happened }]) => {
    const folder = basename(dirname(desk.fileOf(`claims/${id}`)));
    const isTold = latest(said) < earliest(from) || earliest(said) > latest(to);
    if (isTold || !/^\d{4}-\d\d-\d\d$/.test(folder)) return [];
    const first = isoLocal(Math.min(earliest(said), earliest(happened ?? said))).slice(0, 10);
    const last = isoLocal(latest(said) - 1).slice(0, 10);
    if (folder >= first && folder <= last) return [];
    return {
      entry: `claims/${id}`,
      path: ['said'],
      found: `“${said.wording}” in the folder of ${folder}`,
      expected: 'a time of that day',
      mend: `move the file to claims/${last}, or look the time up`,
    };
  });
}
