import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { clipLine, clipRing } from '../../../src/graphics/geometry/clip.ts';
import { drawGround } from '../../../src/graphics/ground/ground.ts';
import type { Draw, GroundLayer } from '../../../src/graphics/ground/ground-layers.ts';
import { frameOf } from '../../../src/graphics/geometry/mercator.ts';
import type { Point } from '../../../src/graphics/geometry/plane.ts';
import { dotsPath, linesPath, ringsPath } from '../../../src/graphics/geometry/path.ts';
import { ringsAbove } from '../../../src/graphics/ground/relief.ts';
import { simplify, simplifyRing } from '../../../src/graphics/geometry/simplify.ts';

const square = { x0: 0, y0: 0, x1: 10, y1: 10 };
const frame = frameOf({ southwest: [0, -1], northeast: [4, 1] }, 400);

test('a line is written in whole units and relative steps', () => {
  const line: Point[] = [
    [10.4, 20.6],
    [13.2, 18.9],
    [13.3, 19.1],
    [20, 30],
  ];
  expect(linesPath([line])).toBe('M10 21l3-2 7 11');
});

test('the next line begins where the pen stands', () => {
  expect(
    linesPath([
      [
        [0, 0],
        [5, 5],
      ],
      [
        [6, 5],
        [9, 9],
      ],
    ]),
  ).toBe('M0 0l5 5m1 0l3 4');
});

test('a ring is closed, and what shrinks to less than a triangle is left out', () => {
  expect(
    ringsPath([
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
    ]),
  ).toBe('M0 0l10 0 0 10z');
  expect(
    ringsPath([
      [
        [0, 0],
        [0.2, 0],
        [0.2, 0.2],
      ],
    ]),
  ).toBe('');
});

test('dots are strokes without length', () => {
  expect(
    dotsPath([
      [3, 4],
      [5, 1],
    ]),
  ).toBe('M3 4h0m2-3h0');
});

test('simplifying drops points within the tolerance and keeps those beyond it', () => {
  const line: Point[] = [
    [0, 0],
    [5, 0.5],
    [10, 0],
    [15, 3],
    [20, 0],
  ];
  expect(simplify(line, 0.6)).toEqual([
    [0, 0],
    [10, 0],
    [15, 3],
    [20, 0],
  ]);
});

test('a ring is never simplified to a line', () => {
  const ring: Point[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  expect(simplifyRing(ring, 0.6)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
});

test('a line that leaves the frame and comes back is two lines', () => {
  expect(
    clipLine(
      [
        [5, 5],
        [5, 15],
        [8, 15],
        [8, 5],
      ],
      square,
    ),
  ).toEqual([
    [
      [5, 5],
      [5, 10],
    ],
    [
      [8, 10],
      [8, 5],
    ],
  ]);
});

test('a ring larger than the frame is cut to the frame', () => {
  const ring = clipRing(
    [
      [-5, -5],
      [20, -5],
      [20, 20],
      [-5, 20],
    ],
    square,
  );
  expect(ring).toHaveLength(4);
  expect(new Set(ring.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
});

test('neighbouring bands of height are joined: the edge between them is gone', () => {
  const bands = {
    type: 'FeatureCollection' as const,
    features: [
      band(500, [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ]),
      band(1000, [
        [2, 0],
        [4, 0],
        [4, 2],
        [2, 2],
        [2, 0],
      ]),
    ],
  };
  expect(ringsAbove(bands, 500)).toHaveLength(1);
  expect(ringsAbove(bands, 500)[0]).toHaveLength(6);
  expect(ringsAbove(bands, 1000)[0]).toHaveLength(4);
});

test('the ground is one path a class, lowest first, and the band is as wide as its error', () => {
  const ground = drawGround(
    [
      line('contact', [
        [1, 0],
        [3, 0],
      ]),
      line('border', [
        [0, 0.5],
        [4, 0.5],
      ]),
    ],
    frame,
    10,
  );
  expect(ground.paths).toEqual([
    { draw: 'border', d: 'M0 50l400 0' },
    { draw: 'contact', d: 'M100 100l200 0' },
  ]);
  expect(ground.band).toBe(9);
});

test('lines outside the frame are not drawn', () => {
  expect(
    drawGround(
      [
        line('road', [
          [6, 0],
          [8, 0],
        ]),
      ],
      frame,
      1,
    ).paths,
  ).toEqual([]);
});

function band(lo: number, ring: number[][]): Feature {
  return {
    type: 'Feature',
    properties: { lo },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function line(draw: Draw, coordinates: number[][]): GroundLayer {
  return {
    layer: {
      id: draw,
      file: `${draw}.geojson`,
      draw,
      name: draw,
      state: '',
      source: '',
      licence: 'public domain',
      error: '',
    },
    data: {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } },
      ],
    },
  };
}
