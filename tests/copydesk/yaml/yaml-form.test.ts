import { expect, test } from 'vitest';
import { add, change, COUNT, faultsAfter, faultsIn, type Edit } from '../desk.ts';

const itself = (sign: string) =>
  `expected the value itself; mend: a text that begins with ${sign} needs quotation marks around it`;
const wounded = (value: string) => change('wounded: about 20', `wounded: ${value}`);

test.each<[string, Edit, string]>([
  [
    'a quote that is never closed',
    change('label: 4', 'label: "4'),
    '5:8: found a quotation mark that is never closed; expected its partner at the end of the text',
  ],
  [
    'a field written twice',
    add('grade: confirmed'),
    '16:1: found a field that stands above already; ' +
      'expected each field once; mend: keep one of the two, or begin a new entry with “- ” before the first of its fields',
  ],
  [
    'an anchor',
    change('kind: casualties', 'kind: &k casualties'),
    `1:7: found the anchor “&k”; ${itself('&')}`,
  ],
  [
    'an alias',
    change('status: combatant', 'status: *k'),
    `9:13: found the alias “*k”; ${itself('*')}`,
  ],
  ['a merge', add('<<: { kind: denial }'), '16:1: found the key “<<”; expected a field name'],
  ['“.nan”', wounded('.nan'), '11:14: found “.nan”; expected a plain decimal number'],
  ['“.inf”', wounded('.inf'), '11:14: found “.inf”; expected a plain decimal number'],
  ['a hexadecimal number', wounded('0x1F'), '11:14: found “0x1F”; expected a plain decimal number'],
  ['an octal number', wounded('0o37'), '11:14: found “0o37”; expected a plain decimal number'],
  [
    'a number with a leading zero',
    wounded('037'),
    '11:14: found “037”; expected a plain decimal number',
  ],
  ['an exponent', wounded('1e3'), '11:14: found “1e3”; expected a plain decimal number'],
  [
    'a number of twenty digits',
    wounded('12345678901234567890'),
    '11:14: found “12345678901234567890”; expected a plain decimal number',
  ],
  [
    'a key of JavaScript’s own',
    add('__proto__: x'),
    '16:1: found the key “__proto__”; expected a field name',
  ],
  [
    'a constructor',
    add('constructor: x'),
    '16:1: found the key “constructor”; expected a field name',
  ],
  [
    'a key that is no word',
    add('31: x'),
    '16:1: found a key that is not a word; expected a field name',
  ],
  ['a tag', wounded('!!int "3"'), `11:14: found the tag “!!int”; ${itself('!')}`],
  ['a NUL', change('label: 4 ', 'label: "4\\0 "\n#'), '5:8: found a NUL character; expected text'],
  ['an empty file', '', '1:1: found an empty file; expected fields'],
  ['a file of comments', '# Nothing yet\n', '1:1: found an empty file; expected fields'],
  [
    'a directive for another YAML',
    (text) => `%YAML 1.1\n---\n${text}`,
    '1:1: found the directive “%YAML 1.1”; expected fields',
  ],
  [
    'a second document',
    add('---\nkind: denial'),
    '16:1: found a second document after a line of ---; expected one',
  ],
  [
    'a file beyond all measure',
    () => `# ${'x'.repeat(400_000)}`,
    '1:1: found 400002 characters; expected at most 400000',
  ],
])('%s is refused as it is read', (_, edit, expected) => {
  expect(faultsIn(COUNT, edit)).toBe(`${COUNT}:${expected}`);
});

test('indentation with tabs is refused where the first tab stands', () => {
  expect(faultsIn(COUNT, change('    status', '\tstatus'))).toBe(
    `${COUNT}:9:1: found a tab at the beginning of a line; expected spaces`,
  );
});

test('a tab after a colon, after a value and between entries is read as a space', () => {
  const tabbed = (text: string) =>
    text.replace('kind: ', 'kind:\t').replace('12:00', '12:00\t').replace('\nlabel', '\n\t\nlabel');
  expect(faultsIn(COUNT, tabbed)).toBe('');
});

test('a file with a byte order mark and Windows line ends is read as it is meant', () => {
  const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  expect(
    faultsAfter({ [COUNT]: windows, 'sources.yaml': windows, 'updates/first-day.mdx': windows }),
  ).toBe('');
});

test('with Windows line ends a fault stands at the same line and column', () => {
  const edit = (text: string) => wounded('31+')(text).replaceAll('\n', '\r\n');
  expect(faultsIn(COUNT, edit)).toMatch(
    new RegExp(`^${COUNT}:11:5: losses.0.wounded: found “31\\+”`),
  );
});
