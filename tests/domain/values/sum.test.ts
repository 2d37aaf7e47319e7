import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCount } from '../../../src/domain/values/count.ts';
import { holds } from '../../../src/domain/values/sum.ts';

const sum = (before: string, added: string, total: string) =>
  holds({ before: parseCount(before), added: parseCount(added), total: parseCount(total) });

test('exact numbers hold only where they add up', () => {
  expect(sum('58', '26', '84')).toBe(true);
  expect(sum('84', '5', '150')).toBe(false);
  expect(sum('84', '26', '100')).toBe(false);
});

test('bounds speak against a sum only where they rule it out', () => {
  expect(sum('more than 80', '26', '84')).toBe(false);
  expect(sum('at least 80', '26', '150')).toBe(true);
  expect(sum('10 to 12', '5', '17')).toBe(true);
  expect(sum('10 to 12', '5', '18')).toBe(false);
  expect(sum('about 80', '26', '84')).toBe(true);
  expect(sum('several dozen', '26', '20')).toBe(false);
  expect(sum('up to 10', '5', '16')).toBe(false);
  expect(sum('up to 10', '5', '6')).toBe(true);
  expect(sum('3 to 7, most likely 5', '5', '13')).toBe(false);
});

test('without a total before, or anything added, there is no sum to hold', () => {
  const [before, total] = [parseCount(5), parseCount(9)];
  expect([
    holds({ before: undefined, added: before, total }),
    holds({ before, added: undefined, total }),
  ]).toEqual([true, true]);
});

const number = fc.integer({ min: 0, max: 500 });

test('whatever the three numbers are, exact ones hold just where they add up', () => {
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      expect(sum(String(a), String(b), String(c))).toBe(a + b === c);
    }),
  );
});
