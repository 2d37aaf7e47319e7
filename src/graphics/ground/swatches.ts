import type { LiveDraw } from './ground-layers.ts';

const AREA = 'M0 0h32v16H0z';
const LINE = 'M0 8h32';

/** What stands for each class of the ground in a legend, in a box of 32 by 16 units; tints lie over one another. */
export const SWATCHES: Record<LiveDraw, readonly [string, ...string[]]> = {
  relief: [AREA, 'M10 0h22v16H10z', 'M20 0h12v16H20z'],
  held: [AREA],
  lake: [AREA],
  river: ['M0 11l9-4 6 2 8-4 9 1'],
  'district-line': [LINE],
  district: [LINE],
  road: [LINE],
  oblast: [LINE],
  border: [LINE],
  contact: [LINE],
  front: ['M1 12V6h30v6'],
};

/** What fills a layer: a pattern of the ground, as an attribute, so that whoever rewrites style sheets leaves it alone. */
export const FILLS: Partial<Record<keyof typeof SWATCHES, string>> = {
  held: 'url(#hatch)',
  lake: 'url(#ripple)',
};
