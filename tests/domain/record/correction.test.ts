import { expect, test } from 'vitest';
import { changedDay, type Correction } from '../../../src/domain/record/correction.ts';
import { parseWhen } from '../../../src/domain/values/when.ts';

const correction = (claim: string, published: string): Correction => ({
  claim,
  what: 'killed',
  old: '4',
  new: '3',
  reason: 'Misread.',
  update: 'correction',
  published,
  asOf: parseWhen('2031-03-05 12:00'),
});

test('a text changed last when a claim that it tells was corrected, and not when another was', () => {
  const corrections = [correction('a', '2031-04-03'), correction('b', '2031-04-09')];
  expect(changedDay('2031-04-01', ['a', 'c'], corrections)).toBe('2031-04-03');
  expect(changedDay('2031-04-01', ['c'], corrections)).toBe('2031-04-01');
});

test('a correction older than the text moves nothing', () => {
  expect(changedDay('2031-04-05', ['a'], [correction('a', '2031-04-03')])).toBe('2031-04-05');
});
