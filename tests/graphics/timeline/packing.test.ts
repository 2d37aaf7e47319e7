import { expect, test } from 'vitest';
import { HANDS, type Block } from '../../../src/graphics/timeline/blocks.ts';
import type { Packing } from '../../../src/graphics/timeline/packed.ts';
import { packLane } from '../../../src/graphics/timeline/packing.ts';
import { settingsIn, SIZES, WIDE } from '../../../src/graphics/timeline/setting.ts';
import { ids } from '../../domain/builders.ts';
import { block, claimsAt, LETTERING, measured } from './lane-parts.ts';

const said: Packing = { ...measured(WIDE), hand: 'said', lettering: LETTERING };

const places = (blocks: readonly Block[], packing = said) =>
  packLane(blocks, packing)
    .map(({ marks, band }) => [ids(marks[0]!.claims).join(' '), band.y0, marks[0]!.box.y0])
    .toSorted();

test('blocks that are apart all stand on the floor of the lane', () => {
  const [a, b] = claimsAt('10:00', 2);
  expect(places([block([a!], '05:00'), block([b!], '15:00')])).toEqual([
    ['c0', 0, 7],
    ['c1', 0, 7],
  ]);
});

test('of two that would touch, one stands above the other with its band', () => {
  const [a, b] = claimsAt('10:00', 2);
  expect(places([block([a!], '10:00'), block([b!], '10:05')])).toEqual([
    ['c0', 0, 7],
    ['c1', 24, 31],
  ]);
});

test('a long bar lies lowest', () => {
  const [a, b] = claimsAt('10:00', 2);
  expect(places([block([a!], '09:50'), block([b!], '05:00', '10:00')])).toEqual([
    ['c0', 24, 31],
    ['c1', 0, 7],
  ]);
});

test('where there are tracks all bands lie on the floor, and marks above them one upon another', () => {
  const [a, b] = claimsAt('10:00', 2);
  const happened: Packing = { ...said, hand: 'happened' };
  const packed = packLane([block([a!], '09:00', '11:00'), block([b!], '10:05')], happened);
  expect(packed.map(({ band }) => band.y0)).toEqual([0, 7]);
  expect(packed.map(({ marks }) => marks[0]!.box.y0)).toEqual([21, 38]);
});

test('marks make way along the hours once the lane is full to its depth', () => {
  const claims = claimsAt('10:00', 6);
  const happened: Packing = { ...said, hand: 'happened' };
  const packed = packLane(
    ['10:00', '10:03', '10:06', '10:08', '10:10', '10:12'].map((clock, i) =>
      block([claims[i]!], clock),
    ),
    happened,
  );
  const along = packed.map(({ marks }) => marks[0]!.box);
  expect(along.map(({ y0 }) => y0)).toEqual([21, 38, 55, 72, 89, 21]);
  expect(along.at(-1)!.x0).toBeCloseTo(603.5 + WIDE.cell[0] / 3);
});

test('what finds no room is joined with what is nearest in time', () => {
  const claims = claimsAt('10:00', 7);
  const close = claims.map((claim, i) => block([claim], `10:0${i}`));
  const packed = packLane(close, said);
  expect(packed.flatMap(({ marks }) => marks).length).toBeLessThan(7);
  expect(
    packed.flatMap(({ marks }) => marks.flatMap((mark) => ids(mark.claims))).toSorted(),
  ).toEqual(ids(claims));
});

test('a leading claim is packed with its label', () => {
  const [a, b] = claimsAt('10:00', 2);
  const packed = packLane([block([a!], '05:00'), block([b!], '15:00')], {
    ...said,
    lettering: { ...LETTERING, leading: new Set(['c1']) },
  });
  expect(packed.flatMap(({ labels }) => labels.map(({ claim }) => claim.id))).toEqual(['c1']);
});

test.each([2, 5, 13, 100, 1_000, 10_000])(
  'a lane has room for %i claims of one moment, in both settings and on both clocks',
  (count) => {
    const [claim] = claimsAt('10:00', 1);
    const crowd = block(
      Array.from({ length: count }, () => claim!),
      '10:00',
    );
    for (const size of SIZES)
      for (const hand of HANDS) {
        const setting = settingsIn('{number} claims')[size];
        const packed = packLane([crowd], { ...measured(setting), hand, lettering: LETTERING });
        expect(packed.flatMap(({ marks }) => marks.flatMap(({ claims }) => claims))).toHaveLength(
          count,
        );
      }
  },
);
