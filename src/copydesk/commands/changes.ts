import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { changedFigures } from '../../domain/report/changed-figures.ts';
import { claimSchema, type CodedClaim } from '../../domain/entries/claim.ts';
import { correctionsIn, type Correction } from '../../domain/record/correction.ts';
import type { Content } from '../desk/desk.ts';
import type { Diagnostic } from '../yaml/diagnostic.ts';
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

/** Figures that changed since a revision without a correction that says so, and claims that are gone. */
export function changesSince(revision: string, folder: string, content: Content): Diagnostic[] {
  const { coded } = content;
  if (!coded) return [];
  const corrections = correctionsIn(coded.updates);
  return changedFiles(revision, folder).flatMap((path) => {
    const id = basename(path, '.yaml');
    const [before, after] = [claimAt(revision, path, folder), coded.claims.get(id)];
    if (!before) return [];
    if (!after) return [gone(content.name(path), id, revision)];
    return uncorrected(id, before, after, corrections).map(({ found, at }) => ({
      ...content.place(`claims/${id}`, at),
      field: at.map(String).join('.'),
      message:
        `found ${found} in ${revision}; expected a correction that says so; ` +
        `mend: npm run new -- update "Correction: …", with ${id} in “corrects”`,
    }));
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
