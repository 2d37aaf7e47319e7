import { parseArgs } from 'node:util';
import { changesSince, lastRelease } from './changes.ts';
import { readContent } from '../desk/content.ts';
import type { Content } from '../desk/desk.ts';
import type { Kept } from '../yaml/kept.ts';
import { notesOn } from './notes.ts';
import { formatDiagnostics, inOrder, type Diagnostic } from '../yaml/diagnostic.ts';
import { annotate, toJson } from './formats.ts';
import { writeSchemas } from '../desk/schemas.ts';
import { Refusal } from './refusal.ts';

export const USAGE =
  'usage: npm run check -- [--format text|json|github] [--since <revision or claims.json>] [--watch]';

/** What a run of the check prints, and its exit code: 0 in order, 1 faults, 2 a command that cannot be read. */
export interface Outcome {
  text: string;
  code: 0 | 1;
  /** What people should know though it is no fault: with what figures were compared, and what no map shows. */
  notes: readonly string[];
  /** Whether the text is for people, who read faults as errors; other programs read plain output. */
  forPeople: boolean;
}

/** Checks a content folder as the command line asks; changes without a correction fail only where they are asked for. */
export function checkContent(args: readonly string[], folder: string, kept?: Kept): Outcome {
  const { format, since } = readOptions(args);
  const content = readContent(folder, kept);
  if (content.known.claims.length > 0) writeSchemas(folder, content.known);
  const revision = since ?? lastRelease(folder);
  const changes = revision === undefined ? [] : changesSince(revision, folder, content);
  const fails = content.faults.length + (since === undefined ? 0 : changes.length) > 0;
  const text = FORMATS[format](content, changes);
  const notes = content.coded ? notesOn(content, revision) : [];
  return { text, code: fails ? 1 : 0, notes, forPeople: format === 'text' };
}

type Changes = readonly Diagnostic[];

const FORMATS = {
  text: (content: Content, changes: Changes) =>
    [...lines([...content.faults, ...changes, ...content.notices]), sumUp(content, changes)].join(
      '\n',
    ),
  json: (content: Content, changes: Changes) => toJson(content, changes),
  github: (content: Content, changes: Changes) =>
    [
      ...inOrder(content.faults).map((fault) => annotate(fault)),
      ...inOrder(changes).map((change) => annotate(change, 'warning')),
      ...inOrder(content.notices).map((notice) => annotate(notice, 'notice')),
      sumUp(content, changes),
    ].join('\n'),
};

type Format = keyof typeof FORMATS;

interface Options {
  format: Format;
  since: string | undefined;
  /** Whether to check again whenever a file is saved. */
  watch: boolean;
}

/** What the command line asks for; a format or an option that is none is refused. */
export function readOptions(args: readonly string[]): Options {
  const { format, since, watch } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string', default: 'text' },
      since: { type: 'string' },
      watch: { type: 'boolean', default: false },
    },
  }).values;
  if (!Object.hasOwn(FORMATS, format))
    throw new Refusal(`“${format}” is no format; write text, json or github`);
  return { format: format as Format, since, watch };
}

function lines(faults: readonly Diagnostic[]): string[] {
  return faults.length === 0 ? [] : [formatDiagnostics(faults)];
}

function sumUp({ faults, notices, coded, files }: Content, changes: Changes): string {
  if (!coded) return `${count(faults.length, 'fault')} in ${files} files`;
  const { claims, sources, places } = coded;
  const all = `${claims.size} claims, ${sources.size} sources, ${places.size} places`;
  const changed =
    changes.length > 0 ? `; ${count(changes.length, 'change')} without a correction` : '';
  const noticed = notices.length > 0 ? `; ${count(notices.length, 'thing')} to look at` : '';
  return `${all}: no fault in ${files} files${changed}${noticed}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
