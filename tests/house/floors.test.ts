import { expect, test } from 'vitest';
import { files, filesFrom } from './imports.ts';

/** The rooms of a layer by floor, the lowest first; rooms of one floor know nothing of one another. */
const FLOORS: Record<string, string[][]> = {
  domain: [['values'], ['entries'], ['record'], ['digest', 'since'], ['faults'], ['report']],
  graphics: [
    ['geometry'],
    ['ground', 'mark'],
    ['plate'],
    ['names', 'live', 'timeline', 'years', 'casualties', 'callout'],
    ['map', 'locator'],
  ],
};

test.each(Object.keys(FLOORS))('every file of %s has a room', (layer) => {
  const rooms = FLOORS[layer]!.flat();
  expect(filesOf(layer).filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
});

test.each(Object.keys(FLOORS))(
  'no room of %s imports from its own floor or a higher one',
  (layer) => {
    const floorOf = (file: string) =>
      FLOORS[layer]!.findIndex((rooms) => rooms.includes(roomOf(file)));
    const wrong = filesOf(layer).flatMap((file) =>
      filesFrom(file)
        .filter((other) => other.startsWith(`${layer}/`))
        .filter((other) => roomOf(other) !== roomOf(file) && floorOf(other) >= floorOf(file))
        .map((other) => `${file}: ${other}`),
    );
    expect(wrong).toEqual([]);
  },
);

function filesOf(layer: string): string[] {
  return files.filter((file) => file.startsWith(`${layer}/`));
}

function roomOf(file: string): string {
  return file.split('/')[1]!;
}
