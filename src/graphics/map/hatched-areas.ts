import type { Shape } from '../../domain/entries/side.ts';
import { isVague, type DrawnClaim, placeKey } from '../mark/drawn-claim.ts';
import { softAreaOf } from './spots.ts';
import { clipLine } from '../geometry/clip.ts';
import { type Frame, frameBox } from '../geometry/mercator.ts';
import { levelsPath } from '../geometry/path.ts';
import { remembered } from '../geometry/remembered.ts';
import { hatch } from './soft-area.ts';

/** The hatching of a vague place by a side that has claims of it. */
export interface HatchedArea {
  d: string;
  shape: Shape;
  claims: string[];
}

const hatchings = remembered<string>();

/** Each side’s lines stand a part of the gap lower, so that areas over one another can be told apart. */
const SHIFTS: Record<Shape, number> = {
  circle: 0,
  square: 0.5,
  'flat-circle': 0.25,
  diamond: 0.75,
};

/** One hatching for each vague place and side; an area beyond the frame has none. */
export function hatchAreas(marks: readonly DrawnClaim[], frame: Frame, gap: number): HatchedArea[] {
  const vague = Map.groupBy(marks.filter(isVague), (mark) => `${mark.side} ${placeKey(mark)}`);
  return [...vague.values()].flatMap((group) => {
    const { shape } = group[0]!;
    const d = hatching(group[0]!, frame, gap);
    return d === '' ? [] : [{ d, shape, claims: group.map(({ id }) => id) }];
  });
}

function hatching(mark: DrawnClaim, frame: Frame, gap: number): string {
  return hatchings(mark.area ?? mark.at!, [frame, mark.prec, mark.shape, gap], () => {
    const lines = hatch(softAreaOf(mark, frame), gap, SHIFTS[mark.shape]);
    return levelsPath(lines.flatMap((line) => clipLine(line, frameBox(frame))));
  });
}
