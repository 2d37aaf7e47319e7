import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from '../../../src/syndication/data/zip.ts';

test('an archive holds its files, and is the same to the byte in whatever order they come', () => {
  const one = zipOf(
    new Map([
      ['a.csv', 'id\r\n'],
      ['b/c.json', '“é”'],
    ]),
    '2031-06-01',
  );
  const other = zipOf(
    new Map([
      ['b/c.json', '“é”'],
      ['a.csv', 'id\r\n'],
    ]),
    '2031-06-01',
  );
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(Object.entries(unzipSync(one)).map(([path, data]) => [path, strFromU8(data)])).toEqual([
    ['a.csv', 'id\r\n'],
    ['b/c.json', '“é”'],
  ]);
});

test('its files are dated with the day that is given, by the clock of no machine', () => {
  // The date of the first file, as archives have it: years since 1980, month, day in sixteen bits.
  const view = new DataView(zipOf(new Map([['a', 'a']]), '2031-06-01').buffer);
  expect(view.getUint16(12, true)).toBe(((2031 - 1980) << 9) | (6 << 5) | 1);
  expect(view.getUint16(10, true)).toBe(12 << 11);
});
