import { expect, test } from 'vitest';
import { layoutClock } from '../../../src/graphics/mark/clock.ts';
import { assemble, claimOf, minute } from '../../domain/builders.ts';

const window = { from: minute('2031-05-01 00:00'), to: minute('2031-05-03 00:00') };
const lay = (happened: string, said = '2031-05-03 00:00') =>
  layoutClock(claimOf(assemble({ c: { happened, said } }), 'c'), window);

test('one of two days is two bars, and what lies between them is none', () => {
  expect(lay('2031-05-01 or 2031-05-02').days).toEqual([
    { x: 0, width: 49.7 },
    { x: 50.3, width: 49.7 },
  ]);
  expect(lay('2031-05-01 to 2031-05-02').days).toBeUndefined();
});

test('neither bar reaches beyond the moment at which it was said', () => {
  expect(lay('2031-05-01 or 2031-05-02', '2031-05-02 12:00').days).toEqual([
    { x: 0, width: 49.7 },
    { x: 50.3, width: 24.7 },
  ]);
});

test('“after” an hour is a bar to the end of its day', () => {
  expect(lay('after 2031-05-01 12:00').happened).toEqual({ x: 25, width: 25 });
});
