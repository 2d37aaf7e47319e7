import { wordFault } from '../../domain/faults/fault.ts';
import { findFormFaults, findGeoFaults, shapesSchema } from '../../domain/faults/geo-faults.ts';
import type { Story } from '../../domain/entries/story.ts';
import type { Diagnostic } from '../yaml/diagnostic.ts';
import { wordIssue } from '../yaml/issue.ts';
import { findHidden, normalise } from '../yaml/source-text.ts';
import { locatorOf } from '../yaml/yaml-positions.ts';
import { findRepeated } from './repeated-keys.ts';

type Told = { path: readonly PropertyKey[]; message: string };

/** What is wrong with a GeoJSON file; positions are looked for only when something is. */
export function checkGeo(
  file: string,
  source: string,
  story: Story | undefined,
  shapes: readonly string[],
): Diagnostic[] {
  const text = normalise(source);
  const hidden = findHidden(text).map((one) => ({ file, field: '', ...one }));
  if (hidden.length > 0) return hidden;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ file, field: '', ...placeOf(error, text), message: BROKEN }];
  }
  const twice = findRepeated(text, value).map((one) => ({ file, field: '', ...one }));
  if (twice.length > 0) return twice;
  const told = findFaults(value, story, shapes);
  if (told.length === 0) return [];
  const locate = locatorOf(text);
  return told.map(({ path, message }) => {
    return { file, ...locate(path), field: path.map(String).join('.'), message };
  });
}

function findFaults(value: unknown, story: Story | undefined, shapes: readonly string[]): Told[] {
  const read = shapesSchema.safeParse(value, { reportInput: true });
  if (!read.success) return read.error.issues.flatMap((issue) => wordIssue(issue, shapesSchema));
  const forms = findFormFaults(read.data, shapes);
  const faults = story && forms.length === 0 ? findGeoFaults(read.data, story) : forms;
  return faults.map((fault) => {
    return { path: fault.path, message: wordFault(fault) };
  });
}

/** Node says where JSON ceases to make sense, though only in words: by position, by its surroundings, or at the end. */
function placeOf(error: unknown, text: string): { line: number; column: number } {
  const said = String(error);
  const [, token, dots, around] =
    /Unexpected token '(.)', (\.\.\.)?"(.*)"(?:\.\.\.)? is not/s.exec(said) ?? [];
  const near = around === undefined ? -1 : text.indexOf(around);
  const position = /at position (\d+)/.exec(said)?.[1];
  const offset =
    position ?? (near < 0 ? text.length : near + (dots ? 10 : around!.indexOf(token!)));
  const before = text.slice(0, Number(offset)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

const BROKEN =
  'found JSON that makes no sense here; expected a GeoJSON FeatureCollection; ' +
  'mend: look for a comma, bracket or quotation mark that is missing or too many, here or just before';
