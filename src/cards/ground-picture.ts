import sharp from 'sharp';
import type { Place } from '../domain/entries/place.ts';
import type { Story } from '../domain/entries/story.ts';
import { drawGround, type Ground } from '../graphics/ground/ground.ts';
import type { Drawn, GroundLayer } from '../graphics/ground/ground-layers.ts';
import { remembered } from '../graphics/geometry/remembered.ts';
import { CARD, cardFrame, MAP } from './card-frame.ts';
import { standingWords } from './card-words.ts';
import { ink } from './inks.ts';
import { setWords } from './set-words.ts';

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

const pictures = remembered<Promise<Buffer>>();

/** The card with the ground on it and what all cards say, as pixels: every card of a build stands on the same. */
export function pictureGround(
  layers: readonly GroundLayer[],
  places: readonly Place[],
  story: Story,
): Promise<Buffer> {
  const { map } = story;
  const words = standingWords(story);
  return pictures(layers, [map, words], async () => {
    const ground = drawGround(layers, cardFrame(map), map.band_km, places);
    const svg = groundMarkup(ground, await setWords([words]));
    return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  });
}

function groundMarkup({ relief, paths, band }: Ground, words: string): string {
  const { width, height } = CARD;
  const hills = relief.map((d) => `<path d="${d}"/>`).join('');
  const drawn = paths.map(({ draw, d }) => `<path ${MANNERS[draw]} d="${d}"/>`).join('');
  const contact = paths.find(({ draw }) => draw === 'contact')?.d ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs>
<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M4.5 0v9" stroke="${ink('ink')}" stroke-opacity=".28" stroke-width="1.1"/></pattern>
<pattern id="ripple" width="40" height="6" patternUnits="userSpaceOnUse"><path d="M0 3h40" stroke="${ink('ink')}" stroke-opacity=".3"/></pattern>
</defs>
<path fill="${ink('paper')}" d="M0 0h${width}v${height}H0z"/>
<svg x="${MAP.x0}" y="${MAP.y0}" width="${MAP.x1 - MAP.x0}" height="${MAP.y1 - MAP.y0}" fill="none" stroke="${ink('ink')}" stroke-linejoin="round">
<g fill="${ink('ink')}" fill-opacity=".026" stroke-opacity=".09" stroke-width=".7">${hills}</g>
${drawn}
<path d="${contact}" stroke-opacity=".16" stroke-width="${band}" stroke-linecap="round"/>
</svg>
<path stroke="${ink('ink')}" d="M${MAP.x0} 0v${height}"/>
${words}
</svg>`;
}
