import type { z } from 'zod';

/** `found x; expected y` for an issue that says what would do, in its own words or in those of its kind. */
export function wordExpected(issue: z.core.$ZodIssue): string {
  const [first, ...others] = expectationsOf(issue);
  if (others.length === 0 && first!.startsWith('“')) return wordOwn(issue.input, first!);
  const [expected, mends] = [[first!, ...others], new Set<string>()];
  const parts = expected.map((text) => {
    const [part, mend] = text.split('; mend: ');
    if (mend !== undefined) mends.add(mend);
    return part!;
  });
  const mend = mends.size === 0 ? '' : `; mend: ${[...mends].join('; ')}`;
  return `found ${show(issue.input)}; expected ${[...new Set(parts)].join(' or ')}${mend}`;
}

/** A value of another type than the field holds, or none. */
export function wordType(issue: z.core.$ZodIssueInvalidType): string {
  const { input, expected } = issue;
  if (input === undefined) return 'found nothing; expected this field, which is required';
  if (expected !== 'array' || typeof input !== 'string') return wordExpected(issue);
  const mend = /^-\S/.test(input)
    ? 'put a space after each -'
    : `write [${input.replace(/,? +(?=[\w-]+$)|(?<=\w) +(?=\w)/g, ', ')}]`;
  return `${wordExpected(issue)}; mend: ${mend}`;
}

/** Our own sentences about a value: what it is not and what to write, what it does that it must not, or what would do. */
export function wordOwn(input: unknown, message: string): string {
  const found = show(input);
  const [, noun, clause, write] =
    /^“[^]*?” (?:is not (an? [\w ]+)|([^;]+)); (write [^]+)$/.exec(message) ?? [];
  if (noun !== undefined) return `found ${found}; expected ${noun}; mend: ${write}`;
  if (clause !== undefined)
    return `found ${found}, which ${clause}; expected another; mend: ${write}`;
  return `found ${found}; expected ${message}`;
}

/** A value as an editor wrote it, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return showList(value);
  if (typeof value === 'object') return 'fields';
  const text = String(value);
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

function showList(list: readonly unknown[]): string {
  if (list.length === 0) return 'an empty list';
  const isShort = list.length <= 4 && list.every((one) => typeof one === 'number');
  return isShort ? `[${list.join(', ')}]` : 'a list';
}

/** What would do, by every branch of a union that has something to say. */
function expectationsOf(issue: z.core.$ZodIssue): string[] {
  if (!/^(?:Invalid|Too |Unrecognized)/.test(issue.message)) return [issue.message];
  if (issue.code === 'invalid_union')
    return issue.errors.flatMap((errors) => errors.flatMap(expectationsOf));
  if (issue.code === 'invalid_type') return [nameType(issue.expected)];
  return [limitOf(issue) ?? issue.message];
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

function limitOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'too_big')
    return `at most ${issue.maximum}${unit(issue.origin, issue.maximum)}`;
  if (issue.code === 'too_small')
    return `at least ${issue.minimum}${unit(issue.origin, issue.minimum)}`;
  if (issue.code !== 'invalid_format') return undefined;
  if (issue.format === 'url') return 'an address that begins with https:// or http://';
  if (issue.format === 'date') return 'a calendar day such as 2026-11-23';
  return `the form ${issue.pattern}`;
}

function unit(origin: string, limit: number | bigint): string {
  if (origin === 'string') return limit === 1 ? ' character' : ' characters';
  return origin === 'array' ? (limit === 1 ? ' entry' : ' entries') : '';
}
