import { expect, test } from 'vitest';
import { claimsInFile, oneFileName, ROOM, ROOM_TOLD } from '../../src/syndication/one-file.ts';
import { assemble, ids } from '../domain/builders.ts';

/** So many claims, the first of them told by the story. */
function listOf(number: number, told = 3) {
  const names = Array.from({ length: number }, (_, i) => `claim-${String(i).padStart(3, '0')}`);
  const { claims } = assemble(Object.fromEntries(names.map((name) => [name, {}])));
  return claimsInFile(claims, claims.slice(0, told));
}

test('the one file lists every claim in full as long as there is room', () => {
  expect([ROOM, ROOM_TOLD]).toEqual([200, 100]);
  const { listed, left, brief } = listOf(200, 100);
  expect([listed.length, left, brief]).toEqual([200, 0, false]);
});

test('of one claim more it lists those that the story tells, in brief, and says how many it leaves out', () => {
  const { listed, left, brief } = listOf(201);
  expect(ids(listed)).toEqual(['claim-000', 'claim-001', 'claim-002']);
  expect([left, brief]).toEqual([198, true]);
});

test('where the story tells one claim more than have room it is brief too, and leaves out the others', () => {
  expect(listOf(101, 101)).toMatchObject({ left: 0, brief: true });
  expect(listOf(102, 101)).toMatchObject({ left: 1, brief: true });
});

test.each([
  ['Line of Contact', 'line-of-contact'],
  ['Två älvar: 2031', 'tva-alvar-2031'],
  ['Երկու գետ', 'edition'],
])('the file of “%s” is called %s', (title, name) => {
  expect(oneFileName({ title })).toBe(name);
});
