import type { Column, Part } from './columns.ts';
import { writtenOf, type Entry, type Json } from './published.ts';

/** What stands where a count has no number, by its kind; these are no empty cells, and no zeros. */
export const MISSING = {
  'not-released': 'not released',
  unnumbered: 'number not given',
  'in-words': 'in words',
} as const;

/** Between the words of a list; none of them has it. */
export const BETWEEN = ';';

/** What stands in a column for an entry; empty where it says nothing. */
export function cellOf({ path, part, type }: Column, entry: Entry): string {
  const value = at(entry, path);
  if (value === undefined) return saysWhy(part) ? missingIn(entry, path) : '';
  if (type === 'list') return (value as readonly Json[]).map(String).join(BETWEEN);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** An entry as an editor would write it, from its cells; what is worked out is left out. */
export function entryFrom(
  columns: readonly Column[],
  cell: (name: string) => string | undefined,
): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  for (const column of columns) {
    const text = cell(column.name);
    if (column.part !== undefined || text === undefined || text === '') continue;
    put(
      entry,
      column.path.filter((step) => step !== 'wording'),
      valueOf(column, text),
    );
  }
  return entry;
}

/** Whether a cell without a number says why; a most likely number is seldom given, and its cell stays empty. */
export function saysWhy(part: Part | undefined): boolean {
  return part === 'value' || part === 'low' || part === 'high';
}

/** A cell that is no number, no truth or no JSON is handed on as text, so that whoever checks it can say so. */
function valueOf({ type }: Column, text: string): Json {
  switch (type) {
    case 'integer':
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text.split(BETWEEN).map((part) => part.trim());
    case 'array':
    case 'object':
      return fromJson(text);
    case 'string':
      return text;
  }
}

function fromJson(text: string): Json {
  try {
    return writtenOf(JSON.parse(text) as Json);
  } catch {
    return text;
  }
}

function at(entry: Json, path: readonly (string | number)[]): Json | undefined {
  let value: Json | undefined = entry;
  for (const step of path) value = (value as Record<string, Json> | undefined)?.[step];
  return value;
}

/** A count without a number says why: it was withheld, was not given, or stands in words. */
function missingIn(entry: Entry, path: readonly (string | number)[]): string {
  const kind = at(entry, [...path.slice(0, -1), 'kind']);
  return MISSING[kind as keyof typeof MISSING] ?? '';
}

function put(
  entry: Record<string, unknown>,
  path: readonly (string | number)[],
  value: Json,
): void {
  const [first, ...rest] = path;
  if (rest.length === 0) entry[first!] = value;
  else {
    const inner = (entry[first!] ??= typeof rest[0] === 'number' ? [] : {});
    put(inner as Record<string, unknown>, rest, value);
  }
}
