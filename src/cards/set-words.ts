import satori from 'satori';
import { CARD } from './card-frame.ts';
import { type Cut, CUTS, FACES } from './faces.ts';

/** A box of words in satori’s form: styles, then words or more boxes. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Box[] };
}

/** A box; satori wants every one that holds others to be flexible. */
export function box(style: Record<string, string | number>, children: string | Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Words in a cut at a size, as high as the line that they stand on. */
export function type(cut: Cut, fontSize: number, lineHeight = 1.2) {
  return { fontFamily: CUTS[cut], fontSize, lineHeight };
}

/** Words as outlines in the site’s own faces, so that no face of the machine is ever used; nothing runs over its box, so the masks of the boxes are left out. */
export async function setWords(boxes: readonly Box[]): Promise<string> {
  const card = box({ ...CARD, position: 'relative' }, [...boxes]);
  const svg = await satori(card, {
    ...CARD,
    fonts: FACES,
    loadAdditionalAsset: (_, characters) => {
      throw new RangeError(`No face in src/styles/faces has “${characters}”, which a card needs.`);
    },
  });
  return svg.replace(/^<svg[^>]*>|<mask.*?<\/mask>|<\/svg>$/g, '');
}
