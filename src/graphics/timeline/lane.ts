import type { Claim } from '../../domain/record/dataset.ts';
import type { Side } from '../../domain/entries/side.ts';
import { blocksOf, HANDS, stretchOf, type Hand } from './blocks.ts';
import { entriesOf, type Seated, type TimelineEntry } from './entries.ts';
import { letterRest } from './labels.ts';
import { boxesOf, packLane, type PackedBlock } from './packing.ts';
import type { TimelineSetting } from './setting.ts';
import { marginSeats } from './margin.ts';
import type { Measure, Seat } from './shape.ts';
import type { Turn } from './turn.ts';

/** The claims of one side, laid out on both clocks. */
export interface TimelineLane {
  side: Side;
  /** Where it begins and ends, across the hours. */
  from: number;
  to: number;
  entries: TimelineEntry[];
}

/** Lays out a lane; it is as deep as the fuller of its two clocks needs. */
export function layoutLane(
  side: Side,
  claims: readonly Claim[],
  from: number,
  measure: Measure,
  leading: ReadonlySet<string>,
): TimelineLane {
  const { setting } = measure;
  const packed = HANDS.map((hand) => ({
    hand,
    blocks: packLane(blocksOf(claims, hand), { ...measure, hand, leading }),
  }));
  const depth = depthOf(
    packed.flatMap(({ blocks }) => blocks),
    setting,
  );
  const to = from + depth;
  const turn: Turn = setting.name === 'wide' ? (x, y) => [x, to - y] : (x, y) => [from + y, x];
  const undated = claims.filter((claim) => !stretchOf(claim, 'happened'));
  const seated = [
    ...packed.map(({ hand, blocks }) => seatedOn(hand, blocks, depth, setting)),
    marginOf(undated, depth, setting),
  ];
  return { side, from, to, entries: entriesOf(seated, setting, turn) };
}

function depthOf(blocks: readonly PackedBlock[], { lane }: TimelineSetting): number {
  return Math.max(lane.least, ...blocks.flatMap(boxesOf).map(({ y1 }) => Math.ceil(y1)));
}

function seatedOn(
  hand: Hand,
  blocks: readonly PackedBlock[],
  depth: number,
  setting: TimelineSetting,
): Seated {
  const seats = blocks.flatMap(({ seats: [first, ...others], stretch: { form }, band }) => [
    { ...first!, trace: { form, band } },
    ...others,
  ]);
  return { hand, seats, labels: letterRest(blocks, depth, setting), undated: false };
}

/** The margin: under the name of the lane, or beyond the last hour. */
function marginOf(undated: readonly Claim[], depth: number, setting: TimelineSetting): Seated {
  const below = (seat: Seat): Seat => {
    const { x0, x1, y0, y1 } = seat.box;
    const top = depth - setting.named;
    return { ...seat, box: { x0, x1, y0: top - y1, y1: top - y0 } };
  };
  const seats = marginSeats(undated, setting);
  return {
    hand: 'happened',
    seats: setting.name === 'wide' ? seats.map(below) : seats,
    labels: [],
    undated: true,
  };
}
