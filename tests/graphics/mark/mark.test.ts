import { expect, test } from 'vitest';
import { KINDS } from '../../../src/domain/entries/claim.ts';
import { SIGN_DRAWINGS, signOf, SIGNS } from '../../../src/graphics/mark/kind-signs.ts';
import { signAt } from '../../../src/graphics/mark/mark.ts';

test('every kind of claim has a sign, and every sign stands for a kind', () => {
  expect(new Set(KINDS.map(signOf))).toEqual(new Set(SIGNS));
});

test('each of the nine signs has a drawing of its own', () => {
  expect(new Set(SIGNS.map((sign) => JSON.stringify(SIGN_DRAWINGS[sign]))).size).toBe(9);
});

test('taken, retaken, lost and clash are all positions', () => {
  expect(['taken', 'retaken', 'lost', 'clash'].map((kind) => signOf(kind as 'taken'))).toEqual(
    Array(4).fill('position'),
  );
});

test('below 16 px a mark has no sign', () => {
  expect(signAt('shelling', 16)).toBe('shelling');
  expect(signAt('shelling', 15)).toBe('none');
});
