import { sayClock, sayDayAndYear } from '../words/en/say/days.ts';
import type { Side } from '../domain/entries/side.ts';
import type { Story } from '../domain/entries/story.ts';
import type { Minute } from '../domain/values/when.ts';
import { socialWords } from '../words/en/page.ts';
import { MAP } from './card-frame.ts';
import { ink } from './inks.ts';
import { markMarkup } from './mark-markup.ts';
import { type Box, box, column, EVEN, type, words } from './boxes.ts';

const EDGE = 34;

/** The room of the site’s name, with the rule under it. */
const HEAD = { height: 44, boxSizing: 'border-box' };

/** Where the sides are named, in two columns. */
const KEY = { top: 418, step: 36, columns: [EDGE, 276] };

/** What every card of a story says beside its map: whose it is, and what to make of it. */
export function standingWords({ title, eve, map }: Story): Box {
  return beside([
    box({ ...HEAD, borderBottom: `1px solid ${ink('ink')}` }, [words(type('display', 27), title)]),
    box({ flexGrow: 1 }),
    words({ ...type('text', 22, 1.27), ...EVEN }, socialWords.claims),
    words(
      { ...type('sans', 14, 1.3), textWrap: 'pretty', color: ink('ink-2'), marginTop: 12 },
      `${socialWords.ground} ${eve}. ${map.credit}`,
    ),
  ]);
}

/** What a card says between them: of what it is, as known when. */
export function cardWords({ subject, zone }: Story, at: Minute): Box {
  return beside([
    box(HEAD),
    box({ flexDirection: 'column', marginTop: 20 }, subjectWords(subject)),
    words({ ...type('bold', 27), marginTop: 18 }, `${socialWords.known} ${sayClock(at)}`),
    words(type('bold', 27), sayDayAndYear(at)),
    words({ ...type('sans', 22, 1.3), color: ink('ink-2') }, zone.name),
  ]);
}

/** The names of the sides beside their marks. */
export function keyWords(sides: readonly Side[]): Box[] {
  return sides.map(({ name }, i) => {
    const [x, y] = seatInKey(i);
    return words({ position: 'absolute', left: x + 24, top: y - 13, ...type('sans', 21) }, name);
  });
}

/** The marks of the sides beside their names. */
export function keyMarkup(sides: readonly Side[]): string {
  return sides.map(({ shape }, i) => markMarkup({ shape, body: 'solid' }, seatInKey(i))).join('');
}

function seatInKey(i: number): [number, number] {
  return [KEY.columns[i % 2]! + 13, KEY.top + KEY.step * Math.floor(i / 2)];
}

function beside(boxes: Box[]): Box {
  return column({ width: MAP.x0, padding: `24px 24px 22px ${EDGE}px`, color: ink('ink') }, boxes);
}

/** A subject, a line begun anew after its last comma: no name is parted at its hyphen, and no year stands alone. */
function subjectWords(subject: string): Box[] {
  const size = subject.length > 90 ? 27 : subject.length > 60 ? 33 : 40;
  const set = type('display', size, 1.1);
  const whole = { ...set, whiteSpace: 'nowrap', marginRight: size * 0.24 };
  return subject.split(/(?<=,) (?=[^,]*$)/).map((part) =>
    part.includes('-')
      ? box(
          { flexWrap: 'wrap' },
          part.split(' ').map((word) => words(whole, word)),
        )
      : words({ ...set, ...EVEN }, part),
  );
}
