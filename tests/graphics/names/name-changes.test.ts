import { expect, test } from 'vitest';
import type { PlacedName } from '../../../src/graphics/names/towns.ts';
import { seatChanges, textChanges } from '../../../src/graphics/names/name-changes.ts';

const box = { x0: 0, y0: 0, x1: 1, y1: 1 };
const name = (place: string, text: string, x: number): PlacedName => ({
  place,
  text,
  rank: 1,
  at: [x, 20],
  anchor: 'start',
  box,
});
const plate = {
  names: [name('ford', 'Ford', 10), name('mill', 'Mill', 50)],
  lettering: [
    { kind: 'front' as const, place: 'hills', lines: ['Hills'], at: [0, 0] as const, turn: 0 },
  ],
  renamings: [
    {
      naming: 'northern',
      names: [{ ...name('ford', 'Furt', 9.6), anchor: 'end' as const }],
      others: [{ place: 'hills', text: 'Berge' }],
    },
  ],
};

test('only the names that differ from those drawn are told', () => {
  expect(textChanges([plate])).toEqual({ northern: { ford: 'Furt', hills: 'Berge' } });
});

test('a name that moves tells its seat in whole units, one without room tells nothing', () => {
  expect(seatChanges(plate)).toEqual({ northern: { ford: '10 20 end', mill: '' } });
});
