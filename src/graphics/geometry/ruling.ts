import type { Box } from './plane.ts';

/** Units between the lines of the hatching of held areas and of the ripples of lakes. */
export const HATCH_GAP = 7;
export const RIPPLE_GAP = 5;

/** One line of each as path data, in a tile as wide as its gap or as `RIPPLE_TILE`. */
export const HATCH_LINE = `M${HATCH_GAP / 2} 0v${HATCH_GAP}`;
export const RIPPLE_TILE = 40;
export const RIPPLE_LINE = `M0 ${RIPPLE_GAP / 2}h${RIPPLE_TILE}`;

/** Level lines over a box as path data, this many units apart. */
export function levelRuling({ x0, y0, x1, y1 }: Box, gap: number): string {
  const [width, count] = [Math.round(x1 - x0), Math.floor((y1 - y0) / gap)];
  return `M${Math.round(x0)} ${Math.round(y0)}` + `h${width}m${-width} ${gap}`.repeat(count);
}

/** Lines over a box as path data that rise to the right at 45 degrees, about as many units apart: the steps are whole. */
export function slantedRuling({ x0, y0, x1, y1 }: Box, gap: number): string {
  const step = Math.round(gap * Math.SQRT2);
  const [width, height] = [Math.round(x1 - x0), Math.round(y1 - y0)];
  const line = `l${-height} ${height}m${height + step}${-height}`;
  return `M${Math.round(x0)} ${Math.round(y0)}` + line.repeat(Math.ceil((width + height) / step));
}
