import { parseArgs } from 'node:util';
import { readContent } from './content.ts';
import type { Content } from './desk.ts';
import { formatDiagnostics, inOrder, type Diagnostic } from './diagnostic.ts';
import { annotate, toJson } from './formats.ts';
import { writeSchemas } from './schemas.ts';
import { Refusal } from './refusal.ts';

export const USAGE = 'usage: npm run check -- [--format text|json|github]';

/** What a run of the check prints, and its exit code: 0 in order, 1 faults, 2 a command that cannot be read. */
export interface Outcome {
  text: string;
  code: 0 | 1;
  /** Whether the text is for people, who read faults as errors; other programs read plain output. */
  forPeople: boolean;
}

/** Checks a content folder as the command line asks. */
export function checkContent(args: readonly string[], folder: string): Outcome {
  const format = readFormat(args);
  const content = readContent(folder);
  if (content.known.claims.length > 0) writeSchemas(folder, content.known);
  return {
    text: FORMATS[format](content),
    code: content.faults.length > 0 ? 1 : 0,
    forPeople: format === 'text',
  };
}

const FORMATS = {
  text: (content: Content) => [...lines(content.faults), sumUp(content)].join('\n'),
  json: (content: Content) => toJson(content),
  github: (content: Content) =>
    [...inOrder(content.faults).map(annotate), sumUp(content)].join('\n'),
};

type Format = keyof typeof FORMATS;

function readFormat(args: readonly string[]): Format {
  const { values } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'text' } },
  });
  if (!Object.hasOwn(FORMATS, values.format))
    throw new Refusal(`“${values.format}” is no format; write text, json or github`);
  return values.format as Format;
}

function lines(faults: readonly Diagnostic[]): string[] {
  return faults.length === 0 ? [] : [formatDiagnostics(faults)];
}

function sumUp({ faults, coded, files }: Content): string {
  if (!coded)
    return `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} files`;
  const { claims, sources, places } = coded;
  return `${claims.size} claims, ${sources.size} sources, ${places.size} places: no fault in ${files} files`;
}
