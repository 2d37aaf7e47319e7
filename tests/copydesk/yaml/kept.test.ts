import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { Kept } from '../../../src/copydesk/yaml/kept.ts';
import { editFile } from '../../run/edit-file.ts';
import { COUNT, STORY } from '../desk.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  cpSync(STORY, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('what is made of something is made again only where that is another', () => {
  const kept = new Kept();
  const made: string[] = [];
  const make = (text: string) =>
    kept.once('a file', [text], () => made.push(text) && text.toUpperCase());
  expect([make('a'), make('a'), make('b'), make('a')]).toEqual(['A', 'A', 'B', 'A']);
  expect(made).toEqual(['a', 'b', 'a']);
});

test('a second reading makes anew only the claim whose file has changed', () => {
  const kept = new Kept();
  const before = readContent(folder, kept).coded!.claims;
  editFile(folder, COUNT, 'label: ', 'label: Again ');
  const after = readContent(folder, kept).coded!.claims;
  expect([...after].filter(([id, claim]) => claim !== before.get(id)).map(([id]) => id)).toEqual([
    'do-04-4-killed',
  ]);
  expect(after.get('do-04-4-killed')!.label).toMatch(/^Again /);
});

test('a second reading tells what a first would, of a fault that came and of one that went', () => {
  const kept = new Kept();
  const told = () => readContent(folder, kept).faults;
  expect(told()).toEqual([]);
  editFile(folder, COUNT, 'total: 4', 'total: 4+');
  expect(told()).toEqual(readContent(folder).faults);
  expect(told()).toHaveLength(1);
  editFile(folder, COUNT, 'total: 4+', 'total: 4');
  expect(told()).toEqual([]);
});
