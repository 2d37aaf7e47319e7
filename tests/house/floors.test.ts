import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../built-site.ts';

/** The rooms of a layer by floor, the lowest first; rooms of one floor know nothing of one another. */
const FLOORS: Record<string, string[][]> = {
  graphics: [
    ['geometry'],
    ['ground', 'mark'],
    ['plate'],
    ['names', 'live', 'timeline', 'casualties'],
    ['map'],
  ],
};

test.each(Object.keys(FLOORS))('every file of %s has a room', (layer) => {
  const rooms = FLOORS[layer]!.flat();
  expect(filesOf(layer).filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
});

test.each(Object.keys(FLOORS))(
  'no room of %s imports from its own floor or a higher one',
  (layer) => {
    const floorOf = (room: string) => FLOORS[layer]!.findIndex((rooms) => rooms.includes(room));
    const wrong = filesOf(layer).flatMap((file) =>
      importsOf(layer, file)
        .filter((other) => roomOf(other) !== roomOf(file))
        .filter((other) => floorOf(roomOf(other)) >= floorOf(roomOf(file)))
        .map((other) => `${file}: ${other}`),
    );
    expect(wrong).toEqual([]);
  },
);

function filesOf(layer: string): string[] {
  return readdirSync(join(ROOT, 'src', layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
}

function roomOf(file: string): string {
  return file.split('/')[0]!;
}

/** The files of the same layer that a file imports. */
function importsOf(layer: string, file: string): string[] {
  const text = readFileSync(join(ROOT, 'src', layer, file), 'utf8');
  return [...text.matchAll(/from '(\.[^']+)'/g)]
    .map(([, path]) => relative(layer, join(layer, dirname(file), path!)))
    .filter((path) => !path.startsWith('..'));
}
