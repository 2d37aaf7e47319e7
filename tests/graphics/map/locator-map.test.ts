import type { Feature } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../../src/domain/entries/place.ts';
import type { GroundLayer } from '../../../src/graphics/ground/ground-layers.ts';
import { crowdId, crowdsOf } from '../../../src/graphics/map/crowded-marks.ts';
import { drawLocatorMap } from '../../../src/graphics/map/locator-map.ts';
import { buildMapData } from '../../../src/graphics/live/map-data.ts';
import type { DrawnClaim } from '../../../src/graphics/mark/drawn-claim.ts';
import { seatChanges, textChanges } from '../../../src/graphics/names/name-changes.ts';
import { drawnClaim as mark } from '../drawn-claim.ts';
import { boxAround, overlap, type Box } from '../../../src/graphics/geometry/plane.ts';

const map = {
  wide: { southwest: [0, 0] as [number, number], northeast: [4, 2] as [number, number] },
  narrow: { southwest: [1, 0.2] as [number, number], northeast: [3, 1.8] as [number, number] },
  credit: 'credit',
  disclaimer: 'disclaimer',
  band_km: 5,
};
const layers = [
  layerOf('contact', [
    [0.5, 1],
    [3.5, 1.1],
  ]),
];
const places = [town('north', [2, 1.5]), town('middle', [2, 1]), town('south', [2.2, 0.5])];
const draw = (marks: DrawnClaim[], ground = layers, gazetteer = places) =>
  drawLocatorMap({
    layers: ground,
    places: gazetteer,
    nameOf: ({ names }, naming = 'plain') => names[naming] ?? names['plain']!,
    namings: ['long', 'longest'],
    countOf: (claims) => `${claims} claims`,
    map,
    marks,
  });

test('an exact claim stands at its place', () => {
  const { wide } = draw([mark(1, { at: [2, 1] })]);
  expect(wide.marks[0]!.at[0]).toBeCloseTo(560, 0);
  expect(wide.marks[0]!.from).toBeUndefined();
});

test('a claim of another side at the same place makes way and is tied to it', () => {
  const { wide } = draw([mark(1, { at: [2, 1] }), mark(2, { at: [2, 1], side: 'two' })]);
  expect(wide.marks[1]!.from![0]).toBeCloseTo(560, 0);
  expect(wide.marks[1]!.at).not.toEqual(wide.marks[1]!.from);
});

test('claims of one side at a place stand as one', () => {
  const crowd = [1, 2, 3, 4, 5].map((n) => mark(n, { at: [2, 1], side: n < 4 ? 'one' : 'two' }));
  expect(draw(crowd).wide.marks.map(({ marks }) => marks.map(({ number }) => number))).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

test('a claim known only as a district is hatched and has no ring', () => {
  const { wide } = draw([mark(1, { at: [2, 1], prec: 3 })]);
  expect(wide.areas).toHaveLength(1);
  expect(wide.rings).toEqual([]);
});

test('a claim near a place without an area stands in the middle of a broken ring', () => {
  const { wide } = draw([mark(1, { at: [2, 1], prec: 2 })]);
  expect(wide.areas).toEqual([]);
  expect(wide.rings[0]!.radius).toBeCloseTo(15.1, 1);
  expect(wide.marks[0]!.at).toEqual(wide.rings[0]!.at);
});

test('a claim known only by its country, or without a place, is not drawn', () => {
  const drawn = draw([mark(1, { at: [2, 1], prec: 6 }), mark(2, {}), mark(3, { at: [9, 9] })]);
  expect(drawn.notDrawn.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
});

test('a claim outside the narrow plate is kept for the live map', () => {
  const { narrow, wide } = draw([mark(1, { at: [0.5, 1] })]);
  expect(wide.beyond).toEqual([]);
  expect(narrow.marks).toEqual([]);
  expect(narrow.beyond).toHaveLength(1);
});

test('only the wide plate letters leading claims', () => {
  const marks = [0.4, 0.6, 0.9, 1.2, 1.4, 1.7].map((lat, i) =>
    mark(i + 1, { at: [1.8 + (i % 3) * 0.3, lat], leading: i < 4 }),
  );
  const { wide, narrow } = draw(marks);
  expect(wide.callouts.map((one) => one.mark.number)).toEqual([1, 2, 3, 4]);
  expect([wide.unlettered, narrow.callouts, narrow.unlettered]).toEqual([[], [], []]);
});

test('no callout covers another or a mark', () => {
  const marks = [0.4, 0.6, 0.9, 1.2, 1.4, 1.7].map((lat, i) =>
    mark(i + 1, { at: [2, lat], leading: i % 2 === 0 }),
  );
  const { wide } = draw(marks);
  const boxes = wide.callouts.map(({ box }) => box);
  expect(boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlap(box, other)))).toBe(
    false,
  );
  for (const {
    at: [x, y],
  } of wide.marks) {
    expect(boxes.some((box) => overlap(box, { x0: x - 9, y0: y - 9, x1: x + 9, y1: y + 9 }))).toBe(
      false,
    );
  }
});

test('marks come in the order of their numbers', () => {
  const marks = [3, 1, 2].map((n) => mark(n, { at: [n, 1] }));
  expect(draw(marks).wide.marks.map(({ marks: [{ number }] }) => number)).toEqual([1, 2, 3]);
});

test('the line is lettered with its error, in the words of the content', () => {
  const { wide } = draw(
    [],
    [{ ...layers[0]!, layer: { ...layers[0]!.layer, error_short: '±9 km' } }],
  );
  expect(wide.lettering.map(({ kind, lines }) => [kind, lines])).toEqual([
    ['line', ['Line', '±9 km']],
  ]);
  expect(draw([]).wide.lettering.map(({ lines }) => lines)).toEqual([['Line']]);
});

test('a sector of the front is lettered beside its bracket on the wide plate alone', () => {
  const { wide, narrow, ground } = draw([], layers, [...places, sector(true)]);
  const [name] = wide.lettering.filter(({ kind }) => kind === 'front');
  expect([name!.place, name!.lines, name!.turn]).toEqual(['north-south', ['North–South'], 0]);
  expect(ground.paths.at(-1)!.draw).toBe('front');
  expect(narrow.lettering.filter(({ kind }) => kind === 'front')).toEqual([]);
});

test('a sector that the content does not call a front has neither name nor bracket', () => {
  const { wide, ground } = draw([], layers, [...places, sector(false)]);
  expect(wide.lettering.map(({ kind }) => kind)).toEqual(['line']);
  expect(ground.paths.map(({ draw }) => draw)).toEqual(['contact']);
});

test('two drawings of the same claims are the same', () => {
  const marks = [1, 2, 3].map((n) => mark(n, { at: [2, 1] }));
  expect(JSON.stringify(draw(marks))).toBe(JSON.stringify(draw(marks)));
});

test('a name in another naming stays where it stood, unless it has no room there', () => {
  const { wide } = draw([]);
  const [long, longest] = wide.renamings;
  expect(long!.names.map(({ text }) => text)).toEqual([
    'North of everything',
    'Middle of everything',
    'South of everything',
  ]);
  expect(long!.names.map(({ at }) => at)).toEqual(wide.names.map(({ at }) => at));
  expect(longest!.names).toEqual(wide.names);
  expect(seatChanges(wide)).toEqual({ long: {}, longest: {} });
  expect(textChanges([wide])['long']).toEqual({
    north: 'North of everything',
    middle: 'Middle of everything',
    south: 'South of everything',
  });
});

test('in every naming, names keep clear of one another and of marks', () => {
  const spot = fc.record({
    lng: fc.double({ min: 1, max: 3, noNaN: true }),
    lat: fc.double({ min: 0.3, max: 1.7, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 25 }), (spots) => {
      const { wide, narrow } = draw(
        spots.map(({ lng, lat }, i) => mark(i + 1, { at: [lng, lat], leading: i % 5 === 0 })),
      );
      for (const plate of [wide, narrow]) {
        const marks = plate.marks.map(({ at }) => boxAround(at, 9));
        for (const { names } of [{ names: plate.names }, ...plate.renamings]) {
          const boxes = names.map(({ box }) => box);
          expect(hits(boxes, boxes)).toEqual([]);
          expect(hits(boxes, marks)).toEqual([]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('however crowded a plate is, every claim on it stands in just one mark', () => {
  const spot = fc.record({
    at: fc.constantFrom<[number, number]>([2, 1], [2.01, 1], [2.2, 1.1], [1.9, 0.9]),
    side: fc.constantFrom('one', 'two'),
    prec: fc.constantFrom(1, 2, 3),
  });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 120 }), (spots) => {
      const { wide, narrow } = draw(spots.map((over, i) => mark(i + 1, over)));
      for (const { marks } of [wide, narrow]) {
        const drawn = marks.flatMap((placed) => placed.marks.map(({ number }) => number));
        expect(drawn.toSorted((a, b) => a - b)).toEqual(spots.map((_, i) => i + 1));
        expect(marks.map(({ marks: [first] }) => first.number)).toEqual(
          marks.map(({ marks: [first] }) => first.number).toSorted((a, b) => a - b),
        );
      }
    }),
    { numRuns: 20 },
  );
});

test('a mark of several claims opens the list of just these', () => {
  const crowd = [1, 2, 3, 4, 5].map((n) => mark(n, { at: [2, 1] }));
  const { wide, narrow } = draw(crowd);
  const crowds = crowdsOf([wide, narrow]);
  expect(crowds.map(crowdId)).toEqual(['at-1-2-3-4-5']);
});

test('the data of the live map hold every name of a place and three decimals at most', () => {
  const data = buildMapData(layers, places, {
    map,
    usages: [
      { id: 'plain', label: 'plain' },
      { id: 'long', label: 'long' },
      { id: 'longest', label: 'longest' },
    ],
    scripts: [{ id: 'xx', label: 'xx', lang: 'xx' }],
  });
  expect(data.places.features[0]!.properties).toMatchObject({
    id: 'north',
    plain: 'North',
    'long longest': 'North of everything / North',
    xx: 'Nord',
  });
  expect(data.naming).toBe('plain');
  expect(JSON.stringify(data)).not.toMatch(/\d\.\d{4}/);
});

function hits(boxes: readonly Box[], others: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((box) =>
    others
      .filter((other) => other !== box && overlap(box, other))
      .map((other): [Box, Box] => [box, other]),
  );
}

function town(id: string, at: [number, number]): Place {
  const name = id[0]!.toUpperCase() + id.slice(1);
  return {
    id,
    kind: 'town',
    names: { plain: name, long: `${name} of everything` },
    scripts: { xx: 'Nord' },
    at,
    rank: 1,
    ruins: false,
    front: false,
    origin: 'made up',
  };
}

function sector(front: boolean): Place {
  return {
    id: 'north-south',
    kind: 'sector',
    names: { plain: 'North–South' },
    scripts: {},
    area: {
      along: [
        [2.5, 1.4],
        [2.5, 0.8],
      ],
      radius_km: 10,
    },
    front,
    ruins: false,
    origin: 'made up',
  };
}

function layerOf(draw: 'contact', coordinates: number[][]): GroundLayer {
  const feature: Feature = {
    type: 'Feature',
    properties: { name: 'Line' },
    geometry: { type: 'LineString', coordinates },
  };
  return {
    layer: {
      id: draw,
      file: 'line.geojson',
      draw,
      name: 'Line',
      state: '',
      source: '',
      licence: 'public domain',
      error: '',
    },
    data: { type: 'FeatureCollection', features: [feature] },
  };
}
