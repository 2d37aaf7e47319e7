import { expect, test } from 'vitest';
import { traceOf, turnBox, type Turn } from '../../../src/graphics/timeline/trace.ts';

const RIGHT: Turn = (along, deep) => [along, 100 - deep];
const DOWN: Turn = (along, deep) => [10 + deep, along];
const BAND = { x0: 40, y0: 0, x1: 60, y1: 7 };

test('an exact time is a tick of six units at its moment', () => {
  const band = { ...BAND, x0: 39, x1: 41 };
  expect(traceOf({ form: 'exact', band }, [40, 85], RIGHT)).toEqual({
    kind: 'tick',
    path: 'M0,15L0,9',
  });
});

test('a time that was no later is a wedge that runs out into the past', () => {
  expect(traceOf({ form: 'open', band: BAND }, [59, 85], RIGHT)).toEqual({
    kind: 'tick',
    path: 'M0,15L0,9L-19,12Z',
  });
});

test('a stretch of time is a line through the middle of its band', () => {
  expect(traceOf({ form: 'bar', band: BAND }, [50, 85], RIGHT)).toEqual({
    kind: 'span',
    path: 'M-10,12L10,12',
  });
});

test('where hours run downwards the same is drawn turned', () => {
  expect(traceOf({ form: 'bar', band: BAND }, [30, 50], DOWN).path).toBe('M-16,-10L-16,10');
  const band = { ...BAND, y1: 3 };
  expect(traceOf({ form: 'open', band }, [30, 59], DOWN).path).toBe('M-20,0L-17,0L-18,-19Z');
});

test('a turned box keeps its corners in order', () => {
  expect(turnBox({ x0: 1, y0: 2, x1: 5, y1: 8 }, RIGHT)).toEqual({ x0: 1, y0: 92, x1: 5, y1: 98 });
  expect(turnBox({ x0: 1, y0: 2, x1: 5, y1: 8 }, DOWN)).toEqual({ x0: 12, y0: 1, x1: 18, y1: 5 });
});
