import type { z } from 'zod';
import { didYouMean } from '../domain/fault.ts';
import { fieldsAt } from './schema-fields.ts';

interface Worded {
  path: PropertyKey[];
  message: string;
}

/** Puts an issue of zod’s into our one sentence form; a union’s best-fitting branch speaks for it. */
export function wordIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType): Worded[] {
  return worded(issue).map(({ path, message, stranger }) => ({
    path,
    message: stranger === undefined ? message : wordStranger(stranger, fieldsAt(schema, path)),
    ...(stranger !== undefined && { path: [...path, stranger] }),
  }));
}

/** An issue in words; a field that the schema has not is worded when the whole schema is known. */
function worded(issue: z.core.$ZodIssue): (Worded & { stranger?: string })[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: issue.path, message: '', stranger: key }));
    case 'invalid_union':
      return wordUnion(issue);
    case 'invalid_value':
      return [
        {
          path: issue.path,
          message: `found ${show(issue.input)}; expected ${oneOf(issue)}${meant(issue)}`,
        },
      ];
    case 'invalid_type':
      return [{ path: issue.path, message: wordType(issue) }];
    case 'custom':
      return [
        {
          path: issue.path,
          message: wordOwn(issue.input, issue.message),
        },
      ];
    default:
      return [{ path: issue.path, message: wordForm(issue) }];
  }
}

function wordStranger(key: string, fields: readonly string[]): string {
  const near = didYouMean(key, fields);
  const mend = near === undefined ? '' : `; mend: did you mean “${near}”?`;
  return `found the field “${key}”; expected one of the fields ${fields.join(', ')}${mend}`;
}

function wordUnion(issue: z.core.$ZodIssueInvalidUnion): ReturnType<typeof worded> {
  if (issue.discriminator !== undefined) return wordKind(issue);
  const fitting = issue.errors.find((errors) => !errors.some(isOfOtherType));
  if (!fitting) {
    const forms = [...new Set(issue.errors.flat().flatMap(wantedTypes))].join(' or ');
    return [{ path: issue.path, message: `found ${show(issue.input)}; expected ${forms}` }];
  }
  return fitting.flatMap(worded).map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

/** A union whose branches are told apart by one field: what that field may hold. */
function wordKind(issue: z.core.$ZodIssueInvalidUnion) {
  const { path, input, discriminator } = issue;
  const found = (input as Record<string, unknown> | undefined)?.[discriminator!];
  const expected = ('options' in issue ? (issue.options ?? []) : []).map(String).join(', ');
  return [{ path, message: `found ${show(found)}; expected one of ${expected}` }];
}

/** Whether a branch of a union was written for another type of value altogether, unions in it included. */
function isOfOtherType(issue: z.core.$ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return issue.errors.every((errors) => errors.some(isOfOtherType));
  return issue.code === 'invalid_type';
}

function wantedTypes(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(wantedTypes);
  return issue.code === 'invalid_type' ? [nameType(issue.expected)] : [];
}

function wordType(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.input === undefined) return 'found nothing; expected this field, which is required';
  const listed = issue.expected === 'array' && typeof issue.input === 'string';
  const mend = listed ? `; mend: write [${issue.input}]` : '';
  return `found ${show(issue.input)}; expected ${nameType(issue.expected)}${mend}`;
}

function nameType(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list, each entry beginning with “- ” or all of them in [ ]',
    tuple: 'a list',
    object: 'fields',
    record: 'fields',
  };
  return names[expected] ?? `a ${expected}`;
}

/** Our own sentences about a value: what it is not and what to write, or what it is that cannot be. */
function wordOwn(input: unknown, message: string): string {
  const found = show(input);
  const [, noun, mend] = /^“[^]*” is not (an? [\w ]+); (write [^]+)$/.exec(message) ?? [];
  if (noun !== undefined) return `found ${found}; expected ${noun}; mend: ${mend}`;
  return message.startsWith(`${found} `)
    ? `found ${found}, which ${message.slice(found.length + 1)}; expected another`
    : `found ${found}; expected another: ${message}`;
}

function wordForm(issue: z.core.$ZodIssue): string {
  const own = issue.code === 'invalid_key' ? issue.issues[0]!.message : issue.message;
  const limit = wordLimit(issue);
  return limit === undefined
    ? wordOwn(issue.input, own)
    : `found ${show(issue.input)}; expected ${limit}`;
}

function wordLimit(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'too_big')
    return `at most ${issue.maximum}${unit(issue.origin, issue.maximum)}`;
  if (issue.code === 'too_small')
    return `at least ${issue.minimum}${unit(issue.origin, issue.minimum)}`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'an address that begins with https:// or http://';
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return 'a calendar day such as 2026-11-23';
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid'))
    return `the form ${issue.pattern}`;
  return undefined;
}

function unit(origin: string, limit: number | bigint): string {
  if (origin === 'string') return limit === 1 ? ' character' : ' characters';
  return origin === 'array' ? (limit === 1 ? ' entry' : ' entries') : '';
}

function oneOf(issue: z.core.$ZodIssueInvalidValue): string {
  return `one of ${issue.values.map((value) => String(value)).join(', ')}`;
}

function meant(issue: z.core.$ZodIssueInvalidValue): string {
  const near = didYouMean(String(issue.input), issue.values.map(String));
  return near === undefined ? '' : `; mend: did you mean “${near}”?`;
}

function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'fields';
  const text = String(value);
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}
