import { expect, test } from 'vitest';
import {
  claimAttribute,
  claimAttributes,
  readClaims,
} from '../../../src/graphics/mark/claim-attributes.ts';

/** An element with just these attributes. */
const withAttributes = (attributes: Record<string, string>) => ({
  getAttribute: (name: string) => attributes[name] ?? null,
});

test('an element reads back the claims that were written on it, one or several', () => {
  expect(readClaims(withAttributes(claimAttributes(['a-1', 'b-2'])))).toEqual(['a-1', 'b-2']);
  expect(readClaims(withAttributes(claimAttribute('a-1')))).toEqual(['a-1']);
});

test('an element on which no claim is written stands for none', () => {
  expect(readClaims(withAttributes({}))).toEqual([]);
});
