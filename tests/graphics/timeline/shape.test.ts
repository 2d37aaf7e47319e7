import { expect, test } from 'vitest';
import { NARROW, WIDE } from '../../../src/graphics/timeline/setting.ts';
import { bandsOf, cellFor, shapeOf } from '../../../src/graphics/timeline/shape.ts';
import { block, claimsAt, measured } from './lane-parts.ts';

const wide = measured(WIDE);
const narrow = measured(NARROW);

test('a mark stands astride its tick, upon its band', () => {
  const { marks, band } = shapeOf(block(claimsAt('10:00', 1), '10:00'), 'said', wide);
  expect(band).toEqual({ x0: 599, y0: 0, x1: 601, y1: 7 });
  expect(marks.map(({ box }) => box)).toEqual([{ x0: 591.5, y0: 7, x1: 608.5, y1: 24 }]);
});

test('by saying marks end with their bar, by happening they stand in its middle', () => {
  const bar = block(claimsAt('10:00', 1), '05:00', '10:00');
  expect(shapeOf(bar, 'said', wide).marks[0]!.box).toMatchObject({ x0: 583, x1: 600 });
  expect(shapeOf(bar, 'happened', wide).marks[0]!.box).toMatchObject({ x0: 441.5, x1: 458.5 });
  expect(shapeOf(bar, 'said', wide).band).toEqual({ x0: 300, y0: 0, x1: 600, y1: 7 });
});

test('four marks of a moment stand two by two, the first said lowest', () => {
  const { marks } = shapeOf(block(claimsAt('10:00', 4), '10:00'), 'said', wide);
  expect(marks.map(({ box }) => [box.x0, box.y0])).toEqual([
    [583, 7],
    [600, 7],
    [583, 24],
    [600, 24],
  ]);
});

test('on a phone a mark is as deep as a fingertip needs, and columns are filled first', () => {
  const { marks } = shapeOf(block(claimsAt('05:00', 3), '05:00'), 'said', narrow);
  expect(marks.map(({ box }) => [box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0])).toEqual([
    [276, 9, 24, 24],
    [276, 33, 24, 24],
    [300, 9, 24, 24],
  ]);
});

test('more claims of a moment than may stand there are one mark with room for their count', () => {
  const { marks } = shapeOf(block(claimsAt('10:00', 13), '10:00'), 'said', wide);
  expect(marks.map(({ claims, box }) => [claims.length, box.x1 - box.x0])).toEqual([[13, 35]]);
});

test('no mark leaves the hours', () => {
  const first = shapeOf(block(claimsAt('00:10', 1), '00:10'), 'said', wide);
  expect(first.marks[0]!.box.x0).toBe(116);
  const last = shapeOf(block(claimsAt('23:59', 1), '23:59'), 'said', wide);
  expect(last.marks[0]!.box.x1).toBe(1276);
});

test('a tick that is open to the past reaches back, but not out of the hours', () => {
  const open = (clock: string) => {
    const exact = block(claimsAt(clock, 1), clock);
    const { band } = shapeOf(
      { ...exact, stretch: { ...exact.stretch, form: 'open' } },
      'said',
      wide,
    );
    return [band.x0, band.x1];
  };
  expect(open('10:00')).toEqual([586, 601]);
  expect(open('02:00')).toEqual([116, 121]);
});

test('a bar is never too short to be seen', () => {
  const { band } = shapeOf(block(claimsAt('10:00', 1), '10:00', '10:01'), 'said', wide);
  expect(band.x1 - band.x0).toBe(4);
});

test('bands are as deep as the tracks of the clock', () => {
  expect(bandsOf(WIDE, 'said')).toBe(7);
  expect(bandsOf(WIDE, 'happened')).toBe(21);
  expect(bandsOf(NARROW, 'said')).toBe(9);
});

test('a mark without a note has the room of the mark alone', () => {
  expect(cellFor([claimsAt('10:00', 1)], WIDE)).toEqual([17, 17]);
  expect(cellFor([[]], NARROW)).toEqual([24, 24]);
});
