import { Renderer } from '@takumi-rs/core';
import { type Box, box } from './boxes.ts';
import { CARD } from './card-frame.ts';
import { FACES, lettersLacking } from './faces.ts';
import { ink } from './inks.ts';

let ready: Promise<Renderer> | undefined;

/** A card as a PNG file, in the site’s own faces alone; refuses a letter that they do not have. */
export async function render(boxes: Box[]): Promise<Buffer> {
  const [letter] = boxes.flatMap(lacking);
  if (letter !== undefined)
    throw new RangeError(`No face in src/styles/faces has “${letter}”, which a card needs.`);
  const paper = { ...CARD, position: 'relative', backgroundColor: ink('paper') };
  const renderer = await (ready ??= withFaces());
  return renderer.render(box(paper, boxes), { ...CARD, format: 'png' });
}

function lacking(part: Box): string[] {
  if (part.type === 'container') return part.children.flatMap(lacking);
  return part.type === 'text' ? lettersLacking(part.text, part.style.fontFamily) : [];
}

async function withFaces(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const { name, data } of FACES) await renderer.registerFont({ name, data });
  return renderer;
}
