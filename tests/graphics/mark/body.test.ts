import { expect, test } from 'vitest';
import { BODIES, bodyClass, bodyOf, isMarred, readBody } from '../../../src/graphics/mark/body.ts';

/** The classes of an element. */
const classes = (...names: string[]) => ({ contains: (name: string) => names.includes(name) });

test('withdrawal comes before silence, silence before denial, denial before support', () => {
  expect(bodyOf('silence', 'withdrawn')).toBe('withdrawn');
  expect(bodyOf('silence', 'contested')).toBe('silence');
  expect(bodyOf('taken', 'withdrawn')).toBe('withdrawn');
  expect(bodyOf('taken', 'contested')).toBe('contested');
  expect(bodyOf('taken', 'confirmed')).toBe('solid');
  expect(bodyOf('taken', 'corroborated')).toBe('solid');
  expect(bodyOf('taken', 'single-source')).toBe('outline');
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
