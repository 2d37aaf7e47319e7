import { expect, test } from 'vitest';
import { bandOf, stairsOf } from '../../../src/graphics/casualties/stairs.ts';

test('the line rises from the base, and steps at the time of each new total', () => {
  expect(
    stairsOf(
      [
        { from: 10, to: 30, y: 80 },
        { from: 30, to: 60, y: 50 },
      ],
      100,
    ),
  ).toBe('M10,100L10,100L10,80L30,80L30,50L60,50L60,50');
});

test('one total is a line until the moment shown', () => {
  expect(stairsOf([{ from: 10, to: 30, y: 80 }], 100)).toBe('M10,100L10,100L10,80L30,80L30,80');
});

test('no line leads through a total that is put in words, nor up to the next', () => {
  expect(
    stairsOf(
      [
        { from: 10, to: 30, y: 80 },
        { from: 30, to: 60 },
        { from: 60, to: 90, y: 20 },
      ],
      100,
    ),
  ).toBe('M10,100L10,100L10,80L30,80L30,80M60,20L90,20L90,20');
});

test('after words the line does not rise from the base: what it rose from is not known', () => {
  expect(
    stairsOf(
      [
        { from: 10, to: 30 },
        { from: 30, to: 60, y: 50 },
      ],
      100,
    ),
  ).toBe('M30,50L60,50L60,50');
});

test('without a number there is no line', () => {
  expect(stairsOf([], 100)).toBe('');
  expect(stairsOf([{ from: 10, to: 30 }], 100)).toBe('');
});

test('a range is a band from its least to its greatest number for as long as it stands', () => {
  expect(
    bandOf([
      { from: 10, to: 30, y: 80, high: 70 },
      { from: 30, to: 60, y: 50 },
      { from: 60, to: 90, y: 40, high: 20 },
    ]),
  ).toBe('M10,70L30,70L30,80L10,80ZM60,20L90,20L90,40L60,40Z');
});

test('exact totals and words have no band', () => {
  expect(
    bandOf([
      { from: 10, to: 30, y: 80 },
      { from: 30, to: 60 },
    ]),
  ).toBeUndefined();
  expect(bandOf([])).toBeUndefined();
});
