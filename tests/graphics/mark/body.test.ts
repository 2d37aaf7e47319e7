import { expect, test } from 'vitest';
import {
  BODIES,
  bodyClass,
  bodyOf,
  contestedBody,
  isMarred,
  readBody,
} from '../../../src/graphics/mark/body.ts';

/** The classes of an element. */
const classes = (...names: string[]) => ({ contains: (name: string) => names.includes(name) });

test('silence and withdrawal come before denial, denial before support', () => {
  expect(bodyOf('silence', 'single-source', true)).toBe('silence');
  expect(bodyOf('taken', 'withdrawn', true)).toBe('withdrawn');
  expect(bodyOf('taken', 'confirmed', true)).toBe('contested');
  expect(bodyOf('taken', 'corroborated', false)).toBe('solid');
  expect(bodyOf('taken', 'single-source', false)).toBe('outline');
});

test('what is contested later looks as if it had been so from the first', () => {
  for (const [kind, grade] of [
    ['silence', 'single-source'],
    ['taken', 'withdrawn'],
    ['taken', 'confirmed'],
    ['taken', 'single-source'],
  ] as const)
    expect(contestedBody(bodyOf(kind, grade, false))).toBe(bodyOf(kind, grade, true));
});

test.each(BODIES)('the body “%s” is read back from its class', (body) => {
  expect(readBody(classes('s-circle', bodyClass(body), 'beyond'))).toBe(body);
});

test('an element without a body has none', () => {
  expect(readBody(classes('s-circle', 'beyond'))).toBeUndefined();
});

test('only what is contested or withdrawn is parted or struck', () => {
  expect(BODIES.filter(isMarred)).toEqual(['contested', 'withdrawn']);
});
