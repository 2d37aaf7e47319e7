import type { Shape } from '../../domain/entries/side.ts';
import { isVague, type DrawnClaim, placeKey } from '../mark/drawn-claim.ts';
import { softAreaOf } from './spots.ts';
import { type Frame, frameBox } from '../geometry/mercator.ts';
import { dotsPath } from '../geometry/path.ts';
import { overlap, type Point } from '../geometry/plane.ts';
import { reachOf, stipple } from './soft-area.ts';

/** The stippling of a vague place, in the dots of every side that has claims of it. */
export interface StippledArea {
  d: string;
  sides: { shape: Shape; shift: Point; claims: string[] }[];
}

/** Each side’s dots stand a little aside, so that areas over one another can be told apart. */
const SHIFTS: Record<Shape, Point> = {
  circle: [0, 0],
  'flat-circle': [4, 3],
  square: [-3, 4],
  diamond: [3, -4],
};

/** One stippling for each vague place, and who claims something of it. */
export function stippleAreas(marks: readonly DrawnClaim[], frame: Frame): StippledArea[] {
  const vague = marks.filter(
    (mark) => isVague(mark) && overlap(reachOf(softAreaOf(mark, frame)), frameBox(frame)),
  );
  return [...Map.groupBy(vague, placeKey).values()].map((group) => ({
    d: dotsPath(stipple(softAreaOf(group[0]!, frame))),
    sides: [...Map.groupBy(group, ({ side }) => side).values()].map((ofSide) => {
      const { shape } = ofSide[0]!;
      return { shape, shift: SHIFTS[shape], claims: ofSide.map(({ id }) => id) };
    }),
  }));
}
