import { expect, test } from 'vitest';
import { claimsInFile, oneFileName, ROOM } from '../../src/syndication/one-file.ts';
import { assemble, ids } from '../domain/builders.ts';

/** So many claims, the first three of them told by the story. */
function listOf(number: number) {
  const names = Array.from({ length: number }, (_, i) => `claim-${String(i).padStart(3, '0')}`);
  const { claims } = assemble(Object.fromEntries(names.map((name) => [name, {}])));
  return claimsInFile(claims, claims.slice(0, 3));
}

test('the one file lists every claim as long as there is room', () => {
  expect(ROOM).toBe(200);
  const { listed, left } = listOf(200);
  expect([listed.length, left]).toEqual([200, 0]);
});

test('of one claim more it lists those that the story tells, and says how many it leaves out', () => {
  const { listed, left } = listOf(201);
  expect(ids(listed)).toEqual(['claim-000', 'claim-001', 'claim-002']);
  expect(left).toBe(198);
});

test.each([
  ['Line of Contact', 'line-of-contact'],
  ['Två älvar: 2031', 'tva-alvar-2031'],
  ['Երկու գետ', 'edition'],
])('the file of “%s” is called %s', (title, name) => {
  expect(oneFileName({ title })).toBe(name);
});
