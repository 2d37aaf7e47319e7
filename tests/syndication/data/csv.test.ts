import fc from 'fast-check';
import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { csvOf, spreadsheetOf, unguarded } from '../../../src/syndication/data/csv.ts';

test('a cell is quoted where it has a comma, a quotation mark or an end of a line, and nowhere else', () => {
  expect(csvOf([['a', 'b, c', 'say “no”', 'say "no"', 'two\nlines', '']])).toBe(
    'a,"b, c",say “no”,"say ""no""","two\nlines",\r\n',
  );
});

test('whatever stands in a table is read back as it was', () => {
  const table = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(table, (rows) => {
      expect(csvParseRows(csvOf(rows))).toEqual(rows);
    }),
  );
});

const copied = (cell: string) => csvParseRows(spreadsheetOf([[cell, 'end']]).slice(1))[0]![0];

test('the copy for spreadsheets begins with the mark that says UTF-8', () => {
  expect(spreadsheetOf([['a']])).toBe('\ufeffa\r\n');
});

test.each([
  '=1+1',
  '+1',
  '-1-1',
  '-x',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '\r=1',
  '2020-09-28',
  '2020-09-28T09:48',
  '28/9',
  '1-2',
  '3 Mar',
  'Sep 28',
  '28 September 2020',
  '09:48',
  '007',
  '1,000',
  '1e5',
  '12345678901234567890',
  "'told",
])('a spreadsheet would change %j, so a sign for text stands before it', (cell) => {
  expect(copied(cell)).toBe(`'${cell}`);
  expect(unguarded(`'${cell}`)).toBe(cell);
});

test.each([
  '31',
  '0',
  '-12.5',
  '46.753',
  'by 2020-09-28 09:48',
  'March',
  'Martuni',
  'S-300',
  'a-b',
  '',
])('%j stays as it is', (cell) => {
  expect(copied(cell)).toBe(cell);
  expect(unguarded(cell)).toBe(cell);
});

test('no text at all begins with the sign of a formula in the copy, and each is found again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cell) => {
      const copy = copied(cell)!;
      expect(/^[=+@\t]/.test(copy)).toBe(false);
      expect(/^-/.test(copy) && !/^-\d+(?:\.\d+)?$/.test(copy)).toBe(false);
      expect(unguarded(copy)).toBe(cell);
    }),
  );
});
