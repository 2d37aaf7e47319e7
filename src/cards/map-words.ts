import type { Plate } from '../graphics/map/plate.ts';
import type { Point } from '../graphics/geometry/plane.ts';
import { mapWords as drawnWords } from '../words/en/map.ts';
import { countClaims } from '../words/en/say/claims.ts';
import { type Box, type, type Typed, words } from './boxes.ts';
import { CARD, MAP } from './card-frame.ts';
import { CARD_STYLE } from './card-plate.ts';
import { ink } from './inks.ts';
import { sideInk } from './mark-markup.ts';

/** Words on a baseline of the map, which begin, have their middle or end at a point. */
interface Letters {
  text: string;
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  set: Typed & { color: string; letterSpacing?: number };
}

/** Where the faces’ baseline lies in a line as high as the type. */
const BASELINE = 0.84;

/** What is under the words, so that no line runs through them. */
const PAPER = { color: ink('paper'), WebkitTextStroke: `5px ${ink('paper')}` };

/** All words that stand on the map, after the paper of each: none lies over another’s words. */
export function mapWords(plate: Plate): Box[] {
  const letters = [scaleOf(plate), ...countriesOf(plate), ...townsOf(plate), ...countsOf(plate)];
  const onPaper = letters.map((word) => ({ ...word, set: { ...word.set, ...PAPER } }));
  return [...onPaper, ...letters].map(placed);
}

function scaleOf({
  scaleBar: {
    km,
    at: [x, y],
  },
}: Plate): Letters {
  return {
    text: drawnWords.scale.replace('{number}', String(km)),
    at: [x + 5, y - 7],
    anchor: 'start',
    set: { ...type('text', CARD_STYLE.scale, 1), color: ink('ink') },
  };
}

function countriesOf({ lettering }: Plate): Letters[] {
  const { size, spacing } = CARD_STYLE.lettering.country;
  const set = {
    ...type('text', size, 1),
    color: ink('ink-2'),
    letterSpacing: spacing * size,
  };
  return lettering.flatMap(({ lines, at: [x, y] }) =>
    lines.map((line, i) => ({
      text: line.toUpperCase(),
      at: [x, y + i * 1.3 * size] as const,
      anchor: 'middle' as const,
      set,
    })),
  );
}

function townsOf({ names }: Plate): Letters[] {
  return names.map(({ text, at, anchor, rank }) => {
    const size = CARD_STYLE.names.sizes[rank - 1]!;
    const set = { ...type(rank === 1 ? 'bold' : 'sans', size, 1), color: ink('ink') };
    return { text, at, anchor, set };
  });
}

/** How many claims a mark stands for, where it is more than one. */
function countsOf({ marks }: Plate): Letters[] {
  const { mark, note } = CARD_STYLE.mark;
  return marks
    .filter((crowd) => crowd.marks.length > 1)
    .map(({ marks: crowd, at: [x, y], words }) => ({
      text: countClaims(crowd.length),
      at: [x + mark * (words === 'left' ? -0.65 : 0.82), y + note * 0.36],
      anchor: words === 'left' ? 'end' : 'start',
      set: { ...type('bold', note, 1), color: sideInk(crowd[0].shape) },
    }));
}

function placed({ text, at: [x, y], anchor, set }: Letters): Box {
  const width = CARD.width;
  const left = MAP.x0 + Math.round(x) - { start: 0, middle: width / 2, end: width }[anchor];
  const top = MAP.y0 + Math.round(y) - Math.round(set.fontSize * BASELINE);
  const textAlign = { start: 'left', middle: 'center', end: 'right' }[anchor];
  return words({ position: 'absolute', left, top, width, textAlign, ...set }, text);
}
