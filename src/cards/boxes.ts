import { CARD } from './card-frame.ts';
import { type Cut, CUTS } from './faces.ts';

type Style = Readonly<Record<string, string | number>>;

/** What a card is made of, as the renderer takes it: boxes in boxes, words in one of the cuts, and drawings. */
export type Box = Holder | Words | Drawing;

interface Holder {
  type: 'container';
  style: Style;
  children: Box[];
}

interface Words {
  type: 'text';
  style: Style & Typed;
  text: string;
}

interface Drawing {
  type: 'image';
  style: Style;
  src: Buffer;
}

/** How words are set: the files of a cut, the size in pixels, and the height of a line by the size. */
export type Typed = {
  fontFamily: (typeof CUTS)[Cut];
  fontSize: number;
  lineHeight: number;
};

/** A box; those in it stand in a row, unless its style says otherwise. */
export function box(style: Style, children: Box[] = []): Box {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** Words in a box of their own. */
export function words(style: Style & Typed, text: string): Box {
  return { type: 'text', style, text };
}

/** A column of boxes over the whole height of a card, from one edge of it. */
export function column(style: Style, children: Box[]): Box {
  const whole = { position: 'absolute', left: 0, top: 0, height: CARD.height };
  return box({ ...whole, flexDirection: 'column', boxSizing: 'border-box', ...style }, children);
}

/** What stands in an SVG element, drawn over the whole card. */
export function drawing(markup: string): Box {
  const { width, height } = CARD;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${markup}</svg>`;
  return {
    type: 'image',
    style: { position: 'absolute', left: 0, top: 0, width, height },
    src: Buffer.from(svg),
  };
}

/** Words in a cut at a size, as high as the line that they stand on. */
export function type(cut: Cut, fontSize: number, lineHeight = 1.2): Typed {
  return { fontFamily: CUTS[cut], fontSize, lineHeight };
}

/** How words are parted into lines so that none stands alone in the last. */
export const EVEN = { textWrap: 'balance' };
