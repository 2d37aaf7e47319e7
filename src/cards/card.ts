import sharp from 'sharp';
import type { Minute } from '../domain/values/when.ts';
import { CARD, cardFrame, MAP } from './card-frame.ts';
import { type CardMap, setCardPlate } from './card-plate.ts';
import { cardWords, keyMarkup, keyWords } from './card-words.ts';
import { pictureGround } from './ground-picture.ts';
import { ink } from './inks.ts';
import { mapWords } from './map-words.ts';
import { marksMarkup } from './mark-markup.ts';
import { setWords } from './set-words.ts';

/** The picture that other sites show for a link: the map and its moment, as a PNG file. */
export async function drawCard(map: CardMap, at: Minute): Promise<Buffer> {
  const { story, layers, places } = map;
  const ground = await pictureGround(layers, places, story);
  const plate = setCardPlate(map, cardFrame(story.map));
  const shapes = plate.marks.map(({ marks: [mark] }) => mark.shape);
  const sides = map.sides.filter(({ shape }) => shapes.includes(shape));
  const words = await setWords([cardWords(story, at), ...keyWords(sides)]);
  const names = await setWords(mapWords(plate));
  const overlay = overlayMarkup(marksMarkup(plate), names, keyMarkup(sides) + words);
  return sharp(ground, { raw: { ...CARD, channels: 3 } })
    .composite([{ input: Buffer.from(overlay) }])
    .png({ palette: true, dither: 0, effort: 3 })
    .toBuffer();
}

/** Marks and words on no ground; those on the map stand in a little paper of their own. */
function overlayMarkup(marks: string, names: string, words: string): string {
  const { width, height } = CARD;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<svg x="${MAP.x0}" y="${MAP.y0}" width="${MAP.x1 - MAP.x0}" height="${MAP.y1 - MAP.y0}">${marks}</svg>
<g stroke="${ink('paper')}" stroke-width="5" stroke-linejoin="round">${names}</g>
${names}
${words}
</svg>`;
}
