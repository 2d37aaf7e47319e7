import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Callout } from '../../../src/graphics/callout/callout.ts';
import { placeCallouts } from '../../../src/graphics/callout/callouts.ts';
import { lineHits } from '../../../src/graphics/geometry/line-hits.ts';
import {
  boxAround,
  crosses,
  distance,
  overlap,
  type Point,
} from '../../../src/graphics/geometry/plane.ts';
import { emptyRoom } from '../../../src/graphics/plate/label-placer.ts';
import { drawnClaim } from '../drawn-claim.ts';

const STYLE = { size: 12, widths: [180, 100] };
const AREA = { x0: 0, y0: 0, x1: 400, y1: 300 };
const RADIUS = 9;

function letter(points: readonly Point[], area = AREA) {
  const room = emptyRoom(area);
  room.boxes.push(...points.map((at) => boxAround(at, 12)));
  const wishes = points.map((at, i) => ({ mark: drawnClaim(i + 1), at, radius: RADIUS }));
  return { callouts: placeCallouts(wishes, room, STYLE), room };
}

test('with room, a callout stands beside its mark without a leader, and begins where it is read from', () => {
  const { callouts } = letter([[200, 150]]);
  const [one] = callouts;
  expect([one!.anchor, one!.leader, one!.lines.length]).toEqual(['start', undefined, 1]);
  expect(one!.at[0]).toBe(200 + RADIUS + 6);
});

test('a mark near the right edge has its words on its left', () => {
  const [one] = letter([[385, 150]]).callouts;
  expect(one!.anchor).toBe('end');
  expect(one!.box.x1).toBeLessThan(385 - RADIUS);
});

test('where others stand around a mark, a leader runs from its words to its rim', () => {
  const at: Point = [200, 150];
  const around: Point[] = [at, [170, 150], [230, 150], [200, 120], [200, 180]];
  const room = emptyRoom(AREA);
  room.boxes.push(...around.map((point) => boxAround(point, 12)));
  const [one] = placeCallouts([{ mark: drawnClaim(1), at, radius: RADIUS }], room, STYLE);
  expect(distance(one!.leader![1], at)).toBeCloseTo(RADIUS, 6);
});

test('what has no room is not lettered', () => {
  expect(letter([[20, 20]], { x0: 0, y0: 0, x1: 40, y1: 40 }).callouts).toEqual([]);
});

test('what was lettered is taken for all that comes after', () => {
  const { callouts, room } = letter([[200, 150]]);
  expect(room.boxes.some((box) => overlap(box, callouts[0]!.box))).toBe(true);
});

test('callouts come in the order of their claims', () => {
  const { callouts } = letter([
    [200, 250],
    [200, 50],
    [200, 150],
  ]);
  expect(callouts.map(({ mark }) => mark.number)).toEqual([1, 2, 3]);
});

test('however marks stand, no callout covers a mark, a callout or a leader, and no leaders cross', () => {
  const coordinate = (most: number) => fc.integer({ min: 12, max: most - 12 });
  const point = fc.tuple(coordinate(400), coordinate(300));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 9 }), (points) => {
      const { callouts } = letter(points);
      for (const { box, leader, mark } of callouts) {
        const own = points[mark.number - 1]!;
        expect(points.filter((at) => overlap(boxAround(at, RADIUS), box))).toEqual([]);
        for (const other of callouts.filter((one) => one.mark !== mark)) {
          expect(overlap(other.box, box)).toBe(false);
          expect(other.leader && lineHits(other.leader, box)).not.toBe(true);
          expect(leader && other.leader && crosses(...leader, ...other.leader)).not.toBe(true);
        }
        expect(leader === undefined || endsAt(leader, own)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

function endsAt(leader: NonNullable<Callout['leader']>, at: Point): boolean {
  return Math.abs(distance(leader[1], at) - RADIUS) < 0.001;
}
