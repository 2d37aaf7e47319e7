import { expect, test } from 'vitest';
import { inLines, textWidth, wrap } from '../../../src/graphics/plate/text-width.ts';

test('a text is measured wider in bold, in capitals and when spaced', () => {
  const plain = textWidth('Ridge', { size: 10 });
  for (const style of [{ bold: true }, { caps: true }, { spacing: 0.1 }, { serif: true }]) {
    expect(textWidth('Ridge', { size: 10, ...style })).toBeGreaterThan(plain);
  }
});

test('a text is broken into lines that fit, and a long word keeps its line', () => {
  expect(wrap('six villages were taken', 60, { size: 10 })).toEqual(['six villages', 'were taken']);
  expect(wrap('incomprehensibilities', 20, { size: 10 })).toEqual(['incomprehensibilities']);
});

test('a long name is set in lines about as long as its longest word', () => {
  expect(inLines('Autonomous Region of the Upper Valleys')).toEqual([
    'Autonomous',
    'Region of',
    'the Upper',
    'Valleys',
  ]);
  expect(inLines('Highlands')).toEqual(['Highlands']);
});
