import { expect, test } from 'vitest';
import { SHAPES } from '../../../src/domain/entries/side.ts';
import { SHAPE_PATHS } from '../../../src/graphics/mark/shape-symbols.ts';

test('every shape is drawn', () => {
  expect(Object.keys(SHAPE_PATHS)).toEqual([...SHAPES]);
});

test('the shapes are a circle, one on a flat base, a square, and a square on its corner', () => {
  expect(SHAPE_PATHS).toEqual({
    circle: 'M8,0A8,8,0,1,1,-8,0A8,8,0,1,1,8,0',
    'flat-circle': 'M-6.7,6.6A8.3,8.3,0,1,1,6.7,6.6Z',
    square: 'M-7.2,-7.2h14.4v14.4h-14.4Z',
    diamond: 'M0,-9.2L9.2,0L0,9.2L-9.2,0Z',
  });
});
