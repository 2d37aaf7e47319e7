import { describe, expect, test } from 'vitest';
import { lineHits } from '../../src/graphics/geometry/line-hits.ts';
import { distanceToLine, overlap, boxAround, type Box } from '../../src/graphics/geometry/plane.ts';
import { middleUnitsPerKm } from '../../src/graphics/geometry/mercator.ts';
import { isVague } from '../../src/graphics/mark/drawn-claim.ts';
import type { Plate } from '../../src/graphics/map/plate.ts';
import { NEAR_KM, softAreaOf, spotOf } from '../../src/graphics/map/spots.ts';
import { lineSides } from '../../src/graphics/plate/line-sides.ts';
import { chapterMaps, chapters, layers, namings, wholeMap } from './drawn-maps.ts';

const whole = wholeMap();
const inNamings = new Map(namings.map((naming) => [naming, chapterMaps(naming)]));
const sectors = inNamings.get(namings[0]!)!;
const plates: [string, Plate][] = [
  ...whole,
  ...sectors.map(([name, { plate }]): [string, Plate] => [name, plate]),
];

test('every map of the article is drawn in every naming', () => {
  expect(sectors.length).toBe(chapters.length);
  expect(sectors.length).toBeGreaterThan(3);
  expect(namings.length).toBeGreaterThan(5);
});

describe.each(plates)('on the plate %s', (_, plate) => {
  test('every mark is at its place, within what is known of it, or tied to it', () => {
    for (const { marks, at, from } of plate.marks) {
      const [mark] = marks;
      const area = isVague(mark) ? softAreaOf(mark, plate.frame) : undefined;
      const near = NEAR_KM * middleUnitsPerKm(plate.frame);
      const known = area?.radius ?? (mark.prec === 1 ? 1 : near);
      const away = distanceToLine(at, area?.along ?? [spotOf(mark, plate.frame)]);
      expect(from !== undefined || away <= known, mark.id).toBe(true);
    }
  });

  test('no mark is across the line of contact from its place', () => {
    const keeps = lineSides(layers, plate.frame);
    const across = plate.marks.filter(
      ({ marks, at }) => !keeps(spotOf(marks[0], plate.frame), at),
    );
    expect(across.map(({ marks }) => marks[0].id)).toEqual([]);
  });

  test('no mark covers another', () => {
    const close = plate.marks.flatMap(({ marks, at }, i) =>
      plate.marks
        .slice(i + 1)
        .filter((other) => overlap(boxAround(at, 11.9), boxAround(other.at, 11.9)))
        .map((other) => [marks[0].id, other.marks[0].id]),
    );
    expect(close).toEqual([]);
  });

  test('no words touch others or a mark, and no callout the leader of another', () => {
    expect(touching(plate)).toEqual([]);
  });
});

test('in no naming do the names of a plate touch one another, the words of a claim, or a mark', () => {
  for (const [name, plate] of whole)
    for (const { naming, names } of plate.renamings)
      expect(touching({ ...plate, names }), `${name} ${naming}`).toEqual([]);
  for (const [naming, maps] of inNamings)
    for (const [name, { plate }] of maps)
      expect(touching(plate), `${name} ${naming}`).toEqual([]);
});

test('in every naming the first map letters the region between its claims, and the line', () => {
  for (const [naming, maps] of inNamings) {
    const [, { plate }] = maps[0]!;
    const linesOf = (kind: string) =>
      plate.lettering.filter((one) => one.kind === kind).map(({ lines }) => lines.join(' '));
    expect(linesOf('region'), naming).toEqual(['Nagorno- Karabakh']);
    expect(linesOf('line'), naming).toEqual(['Line of contact']);
  }
});

test('on the first map the region takes the words of no claim, and of none more in another naming', () => {
  expect(sectors[0]![1].unlettered).toEqual([]);
  const left = [...inNamings].flatMap(([naming, [first]]) =>
    first![1].unlettered.map(({ id }) => [naming, id]),
  );
  expect(left).toEqual([['hy', 'ka-27-poghosyan-stepanakert']]);
});

test('every claim of a chapter is lettered, listed or without a place, and just once', () => {
  for (const [i, [name, map]] of sectors.entries()) {
    const told = [
      ...map.plate.callouts.map(({ mark }) => mark),
      ...map.unlettered,
      ...map.placeless,
    ].toSorted((a, b) => a.number - b.number);
    expect(
      told.map(({ id }) => id),
      name,
    ).toEqual(chapters[i]!.ids);
  }
});

/** The words of claims and names that overlap, or stand on a mark or a leader. */
function touching({ names, callouts, marks }: Plate): string[] {
  const words = [
    ...names.map(({ text, box }) => ({ text, box })),
    ...callouts.map(({ mark, box }) => ({ text: mark.id, box })),
  ];
  const pairs = words.flatMap((one, i) =>
    words
      .slice(i + 1)
      .filter(({ box }) => overlap(shrunk(one.box), shrunk(box)))
      .map(({ text }) => `${one.text} / ${text}`),
  );
  const onMarks = words.flatMap(({ text, box }) =>
    marks
      .filter(({ at }) => overlap(boxAround(at, 9), shrunk(box)))
      .map((mark) => `${text} on ${mark.marks[0].id}`),
  );
  const onLeaders = callouts.flatMap(({ box, mark }) =>
    callouts
      .filter((other) => other.mark !== mark && other.leader && lineHits(other.leader, box))
      .map((other) => `${mark.id} on the leader of ${other.mark.id}`),
  );
  return [...pairs, ...onMarks, ...onLeaders];
}

/** Rounding moves words by half a unit. */
function shrunk({ x0, y0, x1, y1 }: Box): Box {
  return { x0: x0 + 0.5, y0: y0 + 0.5, x1: x1 - 0.5, y1: y1 - 0.5 };
}
