import { expect, test } from 'vitest';
import { readMdx } from '../../../src/copydesk/mdx/mdx-file.ts';

const read = (body: string) =>
  readMdx('text.mdx', `---\ntitle: A\n---\n\n${body}`).faults.map(({ message }) => message);

test.each([
  ['block quotations', `${'>'.repeat(2000)} x`],
  ['lists', `${'- '.repeat(2000)}x`],
  ['claims', `${'<Claim id="a">'.repeat(900)}x${'</Claim>'.repeat(900)}`],
  ['emphasis', `${'*'.repeat(2000)}a${'*'.repeat(2000)}`],
])('%s nested beyond all measure are refused, not followed', (_, body) => {
  expect(read(body)).toEqual(['found text nested more than 60 levels deep; expected prose']);
});

test('code nested beyond all measure is refused before the parser breaks on it', () => {
  expect(read(`{${'('.repeat(10_000)}1${')'.repeat(10_000)}}`)).toEqual([
    'found 10001 opening brackets; expected at most 1000',
  ]);
});

test('a text beyond all measure is refused unread', () => {
  expect(read('x'.repeat(60_000))).toEqual(['found 60018 characters; expected at most 60000']);
});
