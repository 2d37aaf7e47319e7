import { expect, test } from 'vitest';
import { placeSchema } from '../../../src/domain/entries/place.ts';
import { frontBrackets } from '../../../src/graphics/ground/front-brackets.ts';
import { frameOf, middleUnitsPerKm, project } from '../../../src/graphics/geometry/mercator.ts';

const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 1120);
const km = middleUnitsPerKm(frame);

test('a bracket stands to the left of the order of its points, its ends turned towards them', () => {
  const southward = sector({
    front: true,
    along: [
      [2, 0.4],
      [2, -0.4],
    ],
  });
  const [bracket] = frontBrackets([southward], frame);
  const [x, y] = project(frame, [2, 0.4]);
  expect(bracket!.place.id).toBe('north-south');
  expect(bracket!.line).toHaveLength(4);
  expect(bracket!.line.map(([at]) => Number(((at - x) / km).toFixed(2)))).toEqual([3, 4.2, 4.2, 3]);
  expect(bracket!.line[1]![1]).toBeCloseTo(y, 6);
});

test('only a place that is called a front, with an area of two points or more, has one', () => {
  const along: [number, number][] = [
    [2, 0.4],
    [2, -0.4],
  ];
  expect(frontBrackets([sector({ front: false, along })], frame)).toEqual([]);
  expect(frontBrackets([sector({ front: true, along: along.slice(1) })], frame)).toEqual([]);
});

test('a place is no front unless it says so', () => {
  expect(
    placeSchema.parse({ id: 'a', kind: 'sector', names: { plain: 'A' }, origin: 'made up' }),
  ).toMatchObject({ front: false });
});

function sector({ front, along }: { front: boolean; along: [number, number][] }) {
  return placeSchema.parse({
    id: 'north-south',
    kind: 'sector',
    names: { plain: 'North–South' },
    front,
    area: { along, radius_km: 10 },
    origin: 'made up',
  });
}
