import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { changedFigures } from '../../domain/report/changed-figures.ts';
import { claimSchema, type CodedClaim } from '../../domain/entries/claim.ts';
import { correctionsIn, type Correction } from '../../domain/record/correction.ts';
import type { Content } from '../desk/desk.ts';
import type { Diagnostic } from '../yaml/diagnostic.ts';
import { claimsOfEdition } from './past-edition.ts';
import { Refusal } from './refusal.ts';
import { readYaml, validate } from '../yaml/yaml-file.ts';

/** The newest release tag that leads here, if git is there and there is one. */
export function lastRelease(folder: string): string | undefined {
  try {
    return git(folder, ['describe', '--tags', '--abbrev=0']).trim();
  } catch {
    return undefined;
  }
}

/** Figures that changed since a revision, or since an edition whose `claims.json` is named, without a correction that says so, and claims that are gone. */
export function changesSince(since: string, folder: string, content: Content): Diagnostic[] {
  const { coded } = content;
  if (!coded) return [];
  const corrections = correctionsIn(coded.updates);
  const earlier = since.endsWith('.json') ? statesIn(since) : statesAt(since, folder);
  return earlier.flatMap(({ id, path, claim: before }) => {
    const after = coded.claims.get(id);
    if (!after) return [gone(path === since ? path : content.name(path), id, since)];
    return uncorrected(id, before, after, corrections).map(({ found, at }) => ({
      ...content.place(`claims/${id}`, at),
      field: at.map(String).join('.'),
      message:
        `found ${found} in ${since}; expected a correction that says so; ` +
        `mend: npm run new -- update "Correction: …", with ${id} in “corrects”`,
    }));
  });
}

/** A claim as it was, and the file in which it stood. */
interface Earlier {
  id: string;
  path: string;
  claim: CodedClaim;
}

function statesIn(path: string): Earlier[] {
  return [...claimsOfEdition(path)].map(([id, claim]) => ({ id, path, claim }));
}

/** Those that git knows to have been changed since. */
function statesAt(revision: string, folder: string): Earlier[] {
  return changedFiles(revision, folder).flatMap((path) => {
    const claim = claimAt(revision, path, folder);
    return claim ? [{ id: basename(path, '.yaml'), path, claim }] : [];
  });
}

function uncorrected(
  id: string,
  before: CodedClaim,
  after: CodedClaim,
  corrections: readonly Correction[],
): { found: string; at: PropertyKey[] }[] {
  return changedFigures(before, after)
    .filter(({ what, old }) => {
      return !corrections.some((one) => one.claim === id && one.what === what && one.old === old);
    })
    .map(({ what, old, new: now, path }) => {
      const standing = now === undefined ? `no “${what}”` : `“${now}” for “${what}”`;
      return { found: `${standing}, which was “${old}”`, at: path };
    });
}

function gone(file: string, id: string, revision: string): Diagnostic {
  const message =
    `found no ${id}, which was there in ${revision}; expected a claim that stays; ` +
    'mend: put it back; one that was taken back says so in “withdrawn”';
  return { file, line: 1, column: 1, field: '', message };
}

/** Claim files that were changed, moved or taken away since a revision, by their old paths. */
function changedFiles(revision: string, folder: string): string[] {
  if (!/^[\w@][\w./@^~-]*$/.test(revision)) throw new Refusal(`“${revision}” is no revision`);
  const args = [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--name-only',
    '--no-renames',
    '--diff-filter=MD',
    '-z',
    '--relative',
  ];
  try {
    const names = git(folder, [...args, revision, '--', 'claims']);
    return names.split('\0').filter((name) => name.endsWith('.yaml'));
  } catch {
    throw new Refusal(`“${revision}” is no revision that git knows here`);
  }
}

function claimAt(revision: string, path: string, folder: string): CodedClaim | undefined {
  const yaml = readYaml(path, git(folder, ['show', '--no-textconv', `${revision}:./${path}`]));
  return yaml.faults.length > 0 ? undefined : validate(yaml, claimSchema).data;
}

/** Git, without a shell and without what a checkout could make it run. */
function git(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.fsmonitor=false', '--no-pager', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 5000,
    maxBuffer: 64 * 1024 * 1024,
  });
}
