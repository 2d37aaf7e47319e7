import { max } from 'd3-array';
import type { Claim } from '../../domain/record/dataset.ts';
import type { Side } from '../../domain/entries/side.ts';
import { blocksOf, HANDS, stretchOf, type Hand } from './blocks.ts';
import { entriesOf, type Dial, type Entry } from './entries.ts';
import { labelsOf } from './labels.ts';
import { boxesOf, type Lettering, type PackedBlock } from './packed.ts';
import { packLane } from './packing.ts';
import type { Setting } from './setting.ts';
import { marginMarks } from './margin.ts';
import type { Mark, Measure } from './shape.ts';
import type { Turn } from './trace.ts';

/** The claims of one side, laid out on both clocks. */
export interface Lane {
  side: Side;
  /** Where it begins and ends, across the hours. */
  from: number;
  to: number;
  entries: Entry[];
}

/** Lays out a lane; it is as deep as the fuller of its two clocks needs. */
export function layoutLane(
  side: Side,
  claims: readonly Claim[],
  from: number,
  measure: Measure,
  lettering: Lettering,
): Lane {
  const { setting } = measure;
  const packed = HANDS.map((hand) => ({
    hand,
    blocks: packLane(blocksOf(claims, hand), { ...measure, hand, lettering }),
  }));
  const depth = depthOf(
    packed.flatMap(({ blocks }) => blocks),
    setting,
  );
  const to = from + depth;
  const turn: Turn = setting.size === 'wide' ? (x, y) => [x, to - y] : (x, y) => [from + y, x];
  const dials = [
    ...packed.map(({ hand, blocks }) => dialOf(hand, blocks, depth, setting, lettering)),
    ...HANDS.map((hand) => {
      const undated = claims.filter((claim) => !stretchOf(claim, hand));
      return marginOf(hand, undated, depth, setting);
    }),
  ];
  return { side, from, to, entries: entriesOf(dials, setting, turn) };
}

function depthOf(blocks: readonly PackedBlock[], { lane }: Setting): number {
  return Math.max(lane.least, max(blocks.flatMap(boxesOf), ({ y1 }) => Math.ceil(y1)) ?? 0);
}

function dialOf(
  hand: Hand,
  blocks: readonly PackedBlock[],
  depth: number,
  setting: Setting,
  { say }: Lettering,
): Dial {
  const marks = blocks.flatMap(({ marks: [first, ...others], stretch: { form }, band }) => [
    { ...first!, trace: { form, band } },
    ...others,
  ]);
  return { hand, marks, labels: labelsOf(blocks, depth, setting, say), undated: false };
}

/** The margin of a clock: under the name of the lane, or beyond the last hour. */
function marginOf(hand: Hand, undated: readonly Claim[], depth: number, setting: Setting): Dial {
  const below = (mark: Mark): Mark => {
    const { x0, x1, y0, y1 } = mark.box;
    const top = depth - setting.named;
    return { ...mark, box: { x0, x1, y0: top - y1, y1: top - y0 } };
  };
  const marks = marginMarks(undated, setting);
  return {
    hand,
    marks: setting.size === 'wide' ? marks.map(below) : marks,
    labels: [],
    undated: true,
  };
}
