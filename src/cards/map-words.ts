import type { Plate } from '../graphics/map/plate.ts';
import type { Point } from '../graphics/geometry/plane.ts';
import { countClaims } from '../words/en/say/claims.ts';
import { CARD, MAP } from './card-frame.ts';
import { CARD_STYLE } from './card-plate.ts';
import type { Cut } from './faces.ts';
import { ink } from './inks.ts';
import { sideInk } from './mark-markup.ts';
import { mapWords as drawnWords } from '../words/en/map.ts';
import { type Box, box, type } from './set-words.ts';

/** Where the faces’ baseline lies in a line as high as the type. */
const BASELINE = 0.84;

/** Towns, countries and the counts of marks that stand for several claims. */
export function mapWords({ names, lettering, marks, scaleBar }: Plate): Box[] {
  const { names: towns, lettering: letters, mark, scale } = CARD_STYLE;
  const [x, y] = scaleBar.at;
  return [
    wordsAt(
      drawnWords.scale.replace('{number}', String(scaleBar.km)),
      [x + 5, y - 7],
      'start',
      set('text', scale),
    ),
    ...lettering.flatMap(({ lines, at: [x, y] }) =>
      lines.map((line, i) =>
        wordsAt(line.toUpperCase(), [x, y + i * 1.3 * letters.country.size], 'middle', {
          ...set('text', letters.country.size),
          color: ink('ink-2'),
          letterSpacing: letters.country.spacing * letters.country.size,
        }),
      ),
    ),
    ...names.map(({ text, at, anchor, rank }) =>
      wordsAt(text, at, anchor, set(rank === 1 ? 'bold' : 'sans', towns.sizes[rank - 1]!)),
    ),
    ...marks
      .filter((crowd) => crowd.marks.length > 1)
      .map(({ marks: crowd, at: [x, y], words }) =>
        wordsAt(
          countClaims(crowd.length),
          [x + mark.mark * (words === 'left' ? -0.65 : 0.82), y + mark.note * 0.36],
          words === 'left' ? 'end' : 'start',
          { ...set('bold', mark.note), color: sideInk(crowd[0].shape) },
        ),
      ),
  ];
}

function set(cut: Cut, size: number) {
  return { ...type(cut, size, 1), color: ink('ink') };
}

/** Words on a baseline of the map, which begin, have their middle or end at a point. */
function wordsAt(
  words: string,
  [x, y]: Point,
  anchor: 'start' | 'middle' | 'end',
  style: ReturnType<typeof set> & { letterSpacing?: number },
): Box {
  const width = CARD.width;
  const left = MAP.x0 + Math.round(x) - { start: 0, middle: width / 2, end: width }[anchor];
  const top = MAP.y0 + Math.round(y) - Math.round(style.fontSize * BASELINE);
  const justifyContent = { start: 'flex-start', middle: 'center', end: 'flex-end' }[anchor];
  return box({ position: 'absolute', left, top, width, justifyContent, ...style }, words);
}
