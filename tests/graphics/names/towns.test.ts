import { expect, test } from 'vitest';
import { type PlaceInput, plateWith } from './places.ts';
import { namedPlaces, placeNames, seatsOf } from '../../../src/graphics/names/towns.ts';

const north: PlaceInput = { id: 'north', at: [2, 0.5], rank: 2 };
const south: PlaceInput = { id: 'south', at: [2, -0.5], rank: 1 };

test('what can be lettered has a rank that the plate letters and lies on it, the first ranks first', () => {
  const plate = plateWith([
    north,
    south,
    { id: 'hamlet', at: [1, 0], rank: 3 },
    { id: 'abroad', at: [9, 0], rank: 1 },
    { id: 'nowhere', rank: 1 },
  ]);
  expect(namedPlaces(plate).map(({ id }) => id)).toEqual(['south', 'north']);
});

test('a name stands to the right of its dot where there is room', () => {
  const plate = plateWith([north]);
  const [name] = placeNames(plate.input.places, plate);
  expect(name).toMatchObject({ place: 'north', text: 'north', rank: 2, anchor: 'start' });
  expect(name!.at[0]).toBeCloseTo(200 + 2 + 3, 6);
  expect(plate.room.boxes).toEqual([name!.box]);
});

test('a name that would leave the plate on the right stands on the left', () => {
  const plate = plateWith([{ ...north, at: [3.95, 0] }]);
  expect(placeNames(plate.input.places, plate)[0]!.anchor).toBe('end');
});

test('the best seats of a name come first and cost least; a main town’s may stand further away', () => {
  const plate = plateWith([north, south]);
  const [lesser, main] = plate.input.places.map((place) => seatsOf(place, 'North', plate));
  expect([lesser!.length, main!.length]).toEqual([8, 24]);
  expect(main!.slice(0, 3).map(({ anchor, cost }) => [anchor, cost])).toEqual([
    ['start', 0],
    ['end', 1],
    ['start', 2],
  ]);
});
