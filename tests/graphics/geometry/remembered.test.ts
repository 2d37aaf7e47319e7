import { expect, test } from 'vitest';
import { remembered } from '../../../src/graphics/geometry/remembered.ts';

test('what was worked out for an object and a key is not worked out again', () => {
  const memory = remembered<number>();
  const [one, other] = [{}, {}];
  let worked = 0;
  const work = () => ++worked;
  expect(memory(one, ['a', 1], work)).toBe(1);
  expect(memory(one, ['a', 1], work)).toBe(1);
  expect(memory(one, ['a', 2], work)).toBe(2);
  expect(memory(other, ['a', 1], work)).toBe(3);
});
