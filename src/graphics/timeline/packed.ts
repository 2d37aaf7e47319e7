import type { Box } from '../geometry/plane.ts';
import type { Claim } from '../../domain/record/dataset.ts';
import type { Candidate } from '../plate/label-placer.ts';
import type { Hand } from './blocks.ts';
import type { BlockShape, Measure } from './shape.ts';

/** A block in its place, with the labels that it was given room for. */
export interface PackedBlock extends BlockShape {
  labels: readonly Label[];
}

/** A label beside the mark of a claim, to its right (start) or to its left (end). */
export interface Label extends Candidate {
  claim: Claim;
  anchor: 'start' | 'end';
}

/** Which claims have the first choice of a label, by their ids, and what the label of a claim says. */
export interface Lettering {
  leading: ReadonlySet<string>;
  say: (claim: Claim) => string;
}

/** What blocks are packed for. */
export interface Packing extends Measure {
  hand: Hand;
  lettering: Lettering;
}

/** Everything that a block takes room for: its band, its marks and their labels. */
export function boxesOf(block: PackedBlock): Box[] {
  return [block.band, ...boxesAbove(block)];
}

/** What a block takes room for above the bands. */
export function boxesAbove({ marks, labels }: PackedBlock): Box[] {
  return [...marks.map(({ box }) => box), ...labels.flatMap(({ boxes }) => boxes)];
}
