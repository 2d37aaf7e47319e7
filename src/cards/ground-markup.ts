import type { Place } from '../domain/entries/place.ts';
import type { Story } from '../domain/entries/story.ts';
import { drawGround, type Ground } from '../graphics/ground/ground.ts';
import type { Drawn, GroundLayer } from '../graphics/ground/ground-layers.ts';
import { remembered } from '../graphics/geometry/remembered.ts';
import { cardFrame, MAP, onMap } from './card-frame.ts';
import { ink } from './inks.ts';

/** How each class of the ground is drawn, as in map.css, with heavier lines: cards are shown at half their size. */
const MANNERS: Record<Drawn, string> = {
  held: 'fill="url(#hatch)" stroke="none"',
  lake: 'fill="url(#ripple)" stroke-opacity=".6"',
  river: 'stroke-opacity=".3"',
  'district-line': 'stroke="none"',
  district: 'stroke="none"',
  road: 'stroke="none"',
  oblast:
    'stroke-opacity=".75" stroke-width="2.4" stroke-dasharray=".1 5.6" stroke-linecap="round"',
  border: 'stroke-opacity=".8" stroke-width="1.6" stroke-dasharray="12 5 2 5"',
  contact: 'stroke-width="2.6" stroke-linecap="round"',
  front: 'stroke="none"',
};

const grounds = remembered<string>();

/** The ground on which the map of every card of a build is drawn, and the rule between it and the words. */
export function groundMarkup(
  layers: readonly GroundLayer[],
  places: readonly Place[],
  { map }: Story,
): string {
  return grounds(layers, map, () =>
    markupOf(drawGround(layers, cardFrame(map), map.band_km, places)),
  );
}

function markupOf({ relief, paths, band }: Ground): string {
  const hills = relief.map((d) => `<path d="${d}"/>`).join('');
  const drawn = paths.map(({ draw, d }) => `<path ${MANNERS[draw]} d="${d}"/>`).join('');
  const contact = paths.find(({ draw }) => draw === 'contact')?.d ?? '';
  return `<defs>
<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M4.5 0v9" stroke="${ink('ink')}" stroke-opacity=".28" stroke-width="1.1"/></pattern>
<pattern id="ripple" width="40" height="6" patternUnits="userSpaceOnUse"><path d="M0 3h40" stroke="${ink('ink')}" stroke-opacity=".3"/></pattern>
</defs>
${onMap(`<g fill="none" stroke="${ink('ink')}" stroke-linejoin="round">
<g fill="${ink('ink')}" fill-opacity=".026" stroke-opacity=".09" stroke-width=".7">${hills}</g>
${drawn}
<path d="${contact}" stroke-opacity=".16" stroke-width="${band}" stroke-linecap="round"/>
</g>`)}
<path stroke="${ink('ink')}" d="M${MAP.x0} 0v${MAP.y1}"/>`;
}
