import type { z } from 'zod';
import { didYouMean } from '../domain/fault.ts';

interface Worded {
  path: PropertyKey[];
  message: string;
}

/** Puts an issue of zod’s into our one sentence form; a union’s best-fitting branch speaks for it. */
export function wordIssue(issue: z.core.$ZodIssue): Worded[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: `found the field “${key}”; expected a field of the schema`,
      }));
    case 'invalid_union':
      return wordUnion(issue);
    case 'invalid_value':
      return [{ path: issue.path, message: `found ${show(issue.input)}; expected ${oneOf(issue)}${meant(issue)}` }];
    case 'invalid_type':
      return [{ path: issue.path, message: wordType(issue) }];
    case 'custom':
      return [{ path: issue.path, message: `found ${show(issue.input)}; expected another: ${issue.message}` }];
    default:
      return [{ path: issue.path, message: `found ${show(issue.input)}; expected ${wordLimit(issue)}` }];
  }
}

function wordUnion(issue: z.core.$ZodIssueInvalidUnion): Worded[] {
  const branches = issue.errors.map((errors) => errors.flatMap(wordIssue));
  const readable = branches.find((_, i) => issue.errors[i]!.every((e) => e.code !== 'invalid_type' || e.path.length > 0));
  const chosen = readable ?? branches[0] ?? [{ path: [], message: `found ${show(issue.input)}; expected another form` }];
  return chosen.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

function wordType(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.input === undefined) return 'found nothing; expected this field, which is required';
  return `found ${show(issue.input)}; expected ${issue.expected === 'record' ? 'fields' : `a ${issue.expected}`}`;
}

function wordLimit(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return `at most ${issue.maximum} ${unit(issue.origin)}`;
  if (issue.code === 'too_small') return `at least ${issue.minimum} ${unit(issue.origin)}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'an address that begins with https:// or http://';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'a calendar day such as 2026-11-23';
  return issue.message;
}

function unit(origin: string): string {
  return origin === 'string' ? 'characters' : origin === 'array' ? 'entries' : '';
}

function oneOf(issue: z.core.$ZodIssueInvalidValue): string {
  return `one of ${issue.values.map((value) => String(value)).join(', ')}`;
}

function meant(issue: z.core.$ZodIssueInvalidValue): string {
  const near = didYouMean(String(issue.input), issue.values.map(String));
  return near === undefined ? '' : `; mend: did you mean “${near}”?`;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'fields';
  const text = String(value);
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}
