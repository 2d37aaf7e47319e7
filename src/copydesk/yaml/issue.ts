import type { z } from 'zod';
import { didYouMean } from '../../domain/values/near-words.ts';
import { fieldsAt, formAt, isOptional } from './schema-fields.ts';
import { show, wordExpected, wordOwn, wordType } from './issue-words.ts';

/** How many faults of one entry are told; nobody mends more at once. */
export const MOST_TOLD = 100;

interface Worded {
  path: PropertyKey[];
  message: string;
}

/** Puts an issue of zod’s into our one sentence form; a union’s best-fitting branch speaks for it. */
export function wordIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType): Worded[] {
  const shape = wordShape(issue, schema);
  if (shape !== undefined) return [{ path: issue.path, message: shape }];
  return worded(issue).map(({ path, message, stranger }) => ({
    path,
    message: stranger === undefined ? message : wordStranger(stranger, fieldsAt(schema, path)),
    ...(stranger !== undefined && { path: [...path, stranger] }),
  }));
}

/** What stands where fields belong, or a list of entries with fields, with the form that is meant. */
function wordShape(issue: z.core.$ZodIssue, schema: z.core.$ZodType): string | undefined {
  const { code, input, path } = issue;
  if (
    code !== 'invalid_type' ||
    input === undefined ||
    path.length === 0 ||
    !/^Invalid/.test(issue.message)
  )
    return undefined;
  const form = formAt(schema, path);
  if (form === undefined) return undefined;
  const isBlank = input === null || input === false;
  const away = isBlank && isOptional(schema, path) ? ', or take the field out' : '';
  return `${wordExpected(issue)}; mend: write ${form}${away}`;
}

/** An issue in words; a field that the schema has not is worded when the whole schema is known. */
function worded(issue: z.core.$ZodIssue): (Worded & { stranger?: string })[] {
  const { path, input } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_TOLD).map((key) => ({ path, message: '', stranger: key }));
    case 'invalid_union':
      return wordUnion(issue);
    case 'invalid_value':
      return /^Invalid/.test(issue.message)
        ? [{ path, message: wordValue(input, issue.values.map(String)) }]
        : [{ path, message: wordOwn(input, issue.message) }];
    case 'invalid_type':
      return [{ path, message: wordType(issue) }];
    case 'invalid_key':
      return [{ path, message: wordOwn(input, issue.issues[0]!.message) }];
    case 'custom':
      return [{ path, message: wordOwn(input, issue.message) }];
    default:
      return [{ path, message: wordExpected(issue) }];
  }
}

function wordStranger(key: string, fields: readonly string[]): string {
  const near = didYouMean(key, fields);
  return near === undefined
    ? `found the field “${key}”; expected one of the fields ${fields.join(', ')}`
    : `found the field “${key}”; expected a field that is known here; mend: did you mean “${near}”?`;
}

function wordValue(input: unknown, values: readonly string[]): string {
  const near = didYouMean(String(input), values);
  const mend = near === undefined ? '' : `; mend: did you mean “${near}”?`;
  return `found ${show(input)}; expected one of ${values.join(', ')}${mend}`;
}

function wordUnion(issue: z.core.$ZodIssueInvalidUnion): ReturnType<typeof worded> {
  const { path, input, discriminator } = issue;
  if (discriminator !== undefined) {
    const kind = (input as Record<string, unknown> | undefined)?.[discriminator];
    const options = 'options' in issue ? (issue.options ?? []) : [];
    return [{ path, message: wordValue(kind, options.map(String)) }];
  }
  const fitting = issue.errors.find((errors) => !errors.some(isOfOtherType));
  if (fitting)
    return fitting.flatMap(worded).map((one) => ({ ...one, path: [...path, ...one.path] }));
  return [{ path, message: wordExpected(issue) }];
}

/** Whether a branch of a union was written for another type of value altogether, unions in it included. */
function isOfOtherType(issue: z.core.$ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return issue.errors.every((errors) => errors.some(isOfOtherType));
  return issue.code === 'invalid_type';
}
