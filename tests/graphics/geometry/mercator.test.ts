import { expect, test } from 'vitest';
import {
  boxOf,
  frameOf,
  project,
  unitsPerKm,
  unproject,
} from '../../../src/graphics/geometry/mercator.ts';

const equator = { southwest: [0, -1], northeast: [4, 1] } as const;
const bounds = { southwest: [...equator.southwest], northeast: [...equator.northeast] } as {
  southwest: [number, number];
  northeast: [number, number];
};

test('a frame is as high as its bounds are on the Mercator plane', () => {
  expect(frameOf(bounds, 400).height).toBeCloseTo(200.01, 2);
});

test('a frame of higher latitudes is higher than one of the same degrees at the equator', () => {
  const north: typeof bounds = { southwest: [0, 59], northeast: [4, 61] };
  expect(frameOf(north, 400).height).toBeCloseTo(400.14, 1);
});

test('the north-western corner is the origin, and y grows southwards', () => {
  const frame = frameOf(bounds, 400);
  expect(project(frame, [0, 1])).toEqual([0, 0]);
  expect(project(frame, [2, 0])[0]).toBe(200);
  expect(project(frame, [2, 0])[1]).toBeCloseTo(100.005, 2);
});

test('a point of the frame is turned back into its position', () => {
  const frame = frameOf(bounds, 400);
  const [lng, lat] = unproject(frame, project(frame, [3.25, -0.75]));
  expect(lng).toBeCloseTo(3.25, 10);
  expect(lat).toBeCloseTo(-0.75, 10);
});

test('a kilometre takes more units in higher latitudes', () => {
  const frame = frameOf(bounds, 400);
  expect(unitsPerKm(frame, 0)).toBeCloseTo(0.8983, 4);
  expect(unitsPerKm(frame, 60)).toBeCloseTo(1.7966, 4);
});

test('bounds within a frame are a rectangle of it', () => {
  const frame = frameOf(bounds, 400);
  const box = boxOf(frame, { southwest: [1, -0.5], northeast: [2, 0.5] });
  expect([box.x0, box.x1]).toEqual([100, 200]);
  expect(box.y1 - box.y0).toBeCloseTo(100, 1);
});
