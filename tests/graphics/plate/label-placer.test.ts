import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Candidate,
  emptyRoom,
  place,
  placeAll,
} from '../../../src/graphics/plate/label-placer.ts';
import { lineHits } from '../../../src/graphics/geometry/line-hits.ts';
import { inside, overlap, type Box, type Point } from '../../../src/graphics/geometry/plane.ts';

const area: Box = { x0: 0, y0: 0, x1: 300, y1: 200 };

test('a label takes the cheapest of its candidates that is free', () => {
  const room = emptyRoom(area);
  room.boxes.push({ x0: 0, y0: 0, x1: 50, y1: 20 });
  const free = at(60, 0, 2);
  expect(place(room, [at(40, 0, 1), free, at(120, 0, 3)])).toBe(free);
});

test('a label without room is left out and takes none', () => {
  const room = emptyRoom(area);
  expect(place(room, [at(280, 0, 0)])).toBeUndefined();
  expect(room.boxes).toEqual([]);
});

test('labels do not stand on leaders', () => {
  const room = emptyRoom(area);
  room.lines.push([
    [0, 10],
    [300, 10],
  ]);
  expect(place(room, [at(0, 0, 0), at(0, 30, 5)])).toMatchObject({ cost: 5 });
});

test('what is disliked is covered only when all else costs more', () => {
  const room = emptyRoom(area);
  room.dislikes.push({
    line: [
      [0, 10],
      [300, 10],
    ],
    cost: 8,
  });
  expect(place(room, [at(0, 0, 0), at(0, 30, 5)])).toMatchObject({ cost: 5 });
  expect(place(room, [at(100, 0, 0), at(100, 30, 9)])).toMatchObject({ cost: 0 });
});

test('a thread over a label costs more than a seat a little further away', () => {
  const room = emptyRoom(area);
  room.boxes.push({ x0: 100, y0: 0, x1: 140, y1: 20 });
  const across = {
    ...at(200, 0, 0),
    thread: [
      [200, 10],
      [0, 10],
    ] as Point[],
  };
  expect(place(room, [across, at(200, 100, 5)])).toMatchObject({ cost: 5 });
});

const candidate = fc
  .record({
    x: fc.integer({ min: -20, max: 300 }),
    y: fc.integer({ min: -20, max: 200 }),
    width: fc.integer({ min: 1, max: 90 }),
    height: fc.integer({ min: 1, max: 24 }),
    cost: fc.nat(20),
  })
  .map(({ x, y, width, height, cost }) => ({
    cost,
    boxes: [{ x0: x, y0: y, x1: x + width, y1: y + height }],
  }));

test('no two placed labels overlap, whatever is asked for, and none leaves the plate', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(candidate, { minLength: 1, maxLength: 8 }), { maxLength: 40 }),
      (wishes) => {
        const boxes = placeAll(emptyRoom(area), wishes).flatMap((placed) => placed?.boxes ?? []);
        for (const [i, box] of boxes.entries()) {
          expect(inside(box, area)).toBe(true);
          expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
        }
      },
    ),
  );
});

test('no placed label touches a line', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(
      fc.array(fc.array(candidate, { minLength: 1 }), { maxLength: 20 }),
      point,
      point,
      (wishes, a, b) => {
        const room = emptyRoom(area);
        room.lines.push([a, b]);
        const boxes = placeAll(room, wishes).flatMap((placed) => placed?.boxes ?? []);
        expect(boxes.some((box) => lineHits([a, b], box))).toBe(false);
      },
    ),
  );
});

function at(x: number, y: number, cost: number): Candidate {
  return { cost, boxes: [{ x0: x, y0: y, x1: x + 50, y1: y + 20 }] };
}
