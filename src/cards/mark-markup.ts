import type { ClaimKind } from '../domain/entries/claim.ts';
import type { Shape } from '../domain/entries/side.ts';
import type { PlacedMark } from '../graphics/map/crowded-marks.ts';
import { SIGN_DRAWINGS, signOf } from '../graphics/mark/kind-signs.ts';
import { CUT_PATH, STRIKE_PATH } from '../graphics/mark/mark.ts';
import { polyline, whole } from '../graphics/geometry/path.ts';
import { SHAPE_PATHS } from '../graphics/mark/shape-symbols.ts';
import type { Body } from '../graphics/mark/body.ts';
import type { Plate } from '../graphics/map/plate.ts';
import type { Point } from '../graphics/geometry/plane.ts';
import { CARD_STYLE } from './card-plate.ts';
import { ink } from './inks.ts';

/** Marks are drawn on a grid of 18 units. */
const SCALE = CARD_STYLE.mark.mark / 18;

/** How a body is told, as in mark.css. */
const BODIES: Record<Body, { solid?: true; mute?: true; over?: string; more?: string }> = {
  solid: { solid: true },
  outline: {},
  contested: { over: `<path d="${CUT_PATH}" stroke="${ink('paper')}" stroke-width="2.6"/>` },
  withdrawn: { over: `<path d="${STRIKE_PATH}"/>`, more: ' opacity=".6"' },
  silence: { mute: true, more: ' stroke-dasharray="2.2 2.6"' },
};

/** Claims on the map of a card: vague areas, broken rings, threads and marks in their sides’ colours. */
export function marksMarkup({ marks, rings, areas, dots, scaleBar }: Plate): string {
  const hatching = areas.map(({ d, shape }) => `<path d="${d}" stroke="${sideInk(shape)}"/>`);
  const circles = rings.map(
    ({ at: [x, y], radius, marks: [mark] }) =>
      `<circle cx="${r(x)}" cy="${r(y)}" r="${r(radius)}" stroke="${sideInk(mark!.shape)}"/>`,
  );
  return `<g fill="none" stroke-opacity=".5" stroke-width="2">${hatching.join('')}</g>
<g fill="none" stroke-width="1.5" stroke-dasharray="4 6">${circles.join('')}</g>
<path fill="none" stroke="${ink('ink')}" stroke-width="${2 * CARD_STYLE.names.dot}" stroke-linecap="round" d="${dots}"/>
<path fill="none" stroke="${ink('ink')}" stroke-width="1.4" d="M${scaleBar.at.map(r).join(' ')}v-6v6h${scaleBar.length}v-6"/>
${marks.map(thread).join('')}${marks.map(placedMark).join('')}`;
}

/** A mark around a point; without a kind it has no sign. */
export function markMarkup(
  { shape, body, kind }: { shape: Shape; body: Body; kind?: ClaimKind },
  [x, y]: Point,
): string {
  const { solid, mute, over = '', more = '' } = BODIES[body];
  const [own, paper] = [sideInk(shape), ink('paper')];
  const [fill, sign] = solid ? [own, paper] : [paper, own];
  const drawing = kind === undefined || mute ? {} : SIGN_DRAWINGS[signOf(kind)];
  return `<g transform="translate(${r(x)} ${r(y)}) scale(${SCALE.toFixed(3)})" fill="none" stroke="${own}" stroke-width="1.7"${more}>
<path d="${SHAPE_PATHS[shape]}" fill="${fill}"/>
<path d="${drawing.strokes ?? ''}" stroke="${sign}"/><path d="${drawing.solid ?? ''}" fill="${sign}" stroke="none"/>
${over}</g>`;
}

/** The colour of the side that has a shape. */
export function sideInk(shape: Shape): string {
  return ink(`side-${shape}`);
}

function placedMark({ marks, at }: PlacedMark): string {
  const [first, ...others] = marks;
  if (others.length === 0) return markMarkup(first, at);
  const { shape } = first;
  const behind = markMarkup({ shape, body: 'outline' }, [at[0] + 4, at[1] - 4]);
  return behind + markMarkup({ shape, body: 'outline' }, at);
}

function thread({ marks: [{ shape }], at, from }: PlacedMark): string {
  if (!from) return '';
  const line = polyline([whole(at), whole(from)]);
  return `<path fill="none" stroke="${sideInk(shape)}" stroke-width="1.4" d="${line}"/>`;
}

const r = Math.round;
