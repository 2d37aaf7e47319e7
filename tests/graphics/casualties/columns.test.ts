import { expect, test } from 'vitest';
import { layoutColumns } from '../../../src/graphics/casualties/columns.ts';
import type { Claims } from '../../domain/builders.ts';
import { CHART, rowsOf, toll } from './chart.ts';

const lay = (claims: Claims) => layoutColumns(rowsOf(claims), CHART).columns;
const only = (killed: string | number) => lay({ one: toll('12:00', killed) })[0]!;

test('an exact number is a closed column from the base', () => {
  const { end, path, more, band, label } = only(40);
  expect({ end, path, more, band, label }).toEqual({
    end: 'closed',
    path: 'M128,226L128,146',
    more: undefined,
    band: undefined,
    label: { x: 120, y: 150 },
  });
});

test.each(['more than 40', 'over 40', 'at least 40'])('“%s” is open above', (words) => {
  const { end, path, more } = only(words);
  expect([end, path, more]).toEqual(['open', 'M128,226L128,146', 'M128,146L128,128']);
});

test('“about” is said by the column itself', () => {
  const { end, path, more } = only('about 40');
  expect([end, path, more]).toEqual(['about', 'M128,226L128,146', undefined]);
});

test.each(['several dozen', 'not released'])(
  '“%s” has no column and stands at the base',
  (words) => {
    const { end, path, label } = only(words);
    expect([end, path, label]).toEqual(['words', undefined, { x: 120, y: 230 }]);
  },
);

test('“none” is a column without height', () => {
  expect(only('none').path).toBe('M128,226L128,226');
});

test('a range is a column to its least number, with a band up to its greatest', () => {
  const { end, path, band } = only('40 to 60');
  expect([end, path, band]).toEqual([
    'closed',
    'M128,226L128,146',
    'M123.5,106L132.5,106L132.5,146L123.5,146Z',
  ]);
});

test.each(['up to 40', 'no more than 40', 'fewer than 40'])(
  '“%s” has no column: a line at its number, open below',
  (words) => {
    const { end, path, more, cap, label } = only(words);
    expect([end, path, more, cap, label]).toEqual([
      'below',
      undefined,
      'M128,146L128,164',
      'M119,146L137,146',
      { x: 120, y: 150 },
    ]);
  },
);

test('what is open below does not reach under nothing', () => {
  expect(only('up to 3').more).toBe('M128,220L128,226');
});

test('low, best and high are a range with a line at the most likely number', () => {
  const { path, band, cap } = only('40 to 60, most likely 45');
  expect([path, band, cap]).toEqual([
    'M128,226L128,146',
    'M123.5,106L132.5,106L132.5,146L123.5,146Z',
    'M119,136L137,136',
  ]);
});

test('a label makes way upwards for those before it, if they are near', () => {
  const columns = lay({
    a: toll('12:00', 40),
    b: toll('13:00', 38),
    c: toll('14:00', 39),
    far: toll('23:59', 40),
  });
  expect(columns.map(({ label }) => label)).toEqual([
    { x: 120, y: 150 },
    { x: 130, y: 135 },
    { x: 140, y: 120 },
    { x: 240, y: 150 },
  ]);
});

test('no label stands above the chart', () => {
  expect(only(100).label).toEqual({ x: 120, y: 30 });
  expect(only(120).label).toEqual({ x: 120, y: 26 });
});

test('a row without killed, both together or bodies has no column', () => {
  const wounded = { losses: [{ of: 'south', status: 'combatant' as const, wounded: 5 }] };
  expect(lay({ wounded })).toEqual([]);
});
