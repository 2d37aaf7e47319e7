import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkContent, type Outcome } from '../../src/copydesk/commands/check-command.ts';
import { readContent } from '../../src/copydesk/desk/content.ts';
import { formatDiagnostics } from '../../src/copydesk/yaml/diagnostic.ts';
import { Kept } from '../../src/copydesk/yaml/kept.ts';
import { layDown } from './lay-down.ts';

/** The invented story that has no fault of its own. */
export const STORY = join(import.meta.dirname, '../stories/river-war');

export const BRIDGE = 'claims/2031-03-04/ke-04-bridge-taken.yaml';
export const DENIAL = 'claims/2031-03-04/do-04-bridge-denied.yaml';
export const COUNT = 'claims/2031-03-04/do-04-4-killed.yaml';
export const MORE = 'claims/2031-03-04/do-04-3-more.yaml';
export const WORDS = 'claims/2031-03-04/ke-04-several-dozen.yaml';
export const HELICOPTER = 'claims/2031-03-04/do-04-helicopter.yaml';
export const FERRY = 'claims/2031-03-04/ke-04-ferry-shelled.yaml';
export const LATER = 'claims/later/ob-later-register.yaml';
export const UPDATE = 'updates/first-day.mdx';
export const ARTICLE = 'article/explainer.mdx';

/** A new text of a file, a change of the one that is there, or nothing to take the file away. */
export type Edit = string | Uint8Array | ((text: string) => string) | undefined;

/** What the copy desk says of the story after some edits, with paths inside its folder. */
export function faultsAfter(edits: Readonly<Record<string, Edit>>): string {
  return after(edits, (folder) => formatDiagnostics(readContent(folder, kept).faults));
}

/** What `npm run check` says of the story after some edits, with paths inside its folder. */
export function outcomeAfter(
  edits: Readonly<Record<string, Edit>>,
  args: readonly string[],
): Outcome {
  let outcome: Outcome;
  const text = after(edits, (folder) => (outcome = checkContent(args, folder, kept)).text);
  return { ...outcome!, text };
}

function after(edits: Readonly<Record<string, Edit>>, tell: (folder: string) => string): string {
  const folder = theCopy();
  try {
    for (const [path, edit] of Object.entries(edits)) apply(join(folder, path), edit);
    return tell(folder).replaceAll(`${relative(process.cwd(), folder)}/`, '');
  } finally {
    for (const path of Object.keys(edits).toReversed()) restore(folder, path);
  }
}

/** One edit of one file. */
export function faultsIn(path: string, edit: Edit): string {
  return faultsAfter({ [path]: edit });
}

/** A change of one passage, which must be there. */
export function change(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`“${from}” is not in this text`);
    return text.replace(from, () => to);
  };
}

/** Some lines more at the end. */
export function add(lines: string): (text: string) => string {
  return (text) => `${text}${lines}\n`;
}

/** A text with front matter that has no fault, and a body. */
export function withBody(body: string): string {
  const head = readFileSync(join(STORY, ARTICLE), 'utf8').split('---\n')[1]!;
  return `---\n${head}---\n\n${body}\n`;
}

/** What was made of the copy’s files: an edit of one is not a new reading of all. */
const kept = new Kept();

let copy: string | undefined;

/** One copy for all tests of a process; each mends what it broke. */
function theCopy(): string {
  if (copy !== undefined) return copy;
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  layDown(STORY, folder);
  // A worker of the runner ends by itself or by a signal.
  process.once('exit', () => rmSync(folder, { recursive: true }));
  process.once('SIGTERM', () => process.exit());
  return (copy = folder);
}

function restore(folder: string, path: string): void {
  rmSync(join(folder, path), { recursive: true, force: true });
  if (existsSync(join(STORY, path))) {
    cpSync(join(STORY, path), join(folder, path), { recursive: true, preserveTimestamps: true });
  }
}

function apply(path: string, edit: Edit): void {
  if (edit === undefined) return rmSync(path, { recursive: true });
  const text = typeof edit === 'function' ? edit(readFileSync(path, 'utf8')) : edit;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
