import { sayClock, sayDayAndYear } from '../words/en/say/days.ts';
import type { Side } from '../domain/entries/side.ts';
import type { Story } from '../domain/entries/story.ts';
import type { Minute } from '../domain/values/when.ts';
import { socialWords } from '../words/en/page.ts';
import { CARD, MAP } from './card-frame.ts';
import { ink } from './inks.ts';
import { markMarkup } from './mark-markup.ts';
import { type Box, box, type } from './set-words.ts';

const EDGE = 34;

/** The room of the site’s name, with the rule under it. */
const HEAD = { height: 44, boxSizing: 'border-box' };

/** Where the sides are named, in two columns. */
const KEY = { top: 418, step: 36, columns: [EDGE, 276] };

/** What every card of a story says beside its map: whose it is, and what to make of it. */
export function standingWords({ title, eve, map }: Story): Box {
  return column([
    box({ ...type('display', 27), ...HEAD, borderBottom: `1px solid ${ink('ink')}` }, title),
    box({ flexGrow: 1 }, ''),
    box(type('text', 22, 1.27), socialWords.claims),
    box(
      { ...type('sans', 14, 1.3), color: ink('ink-2'), marginTop: 12 },
      `${socialWords.ground} ${eve}. ${map.credit}`,
    ),
  ]);
}

/** What a card says between them: of what it is, as known when. */
export function cardWords({ subject, zone }: Story, at: Minute): Box {
  const size = subjectSize(subject);
  return column([
    box(HEAD, ''),
    box(
      { ...type('display', size, 1.1), flexWrap: 'wrap', marginTop: 20 },
      wholeWords(subject, size),
    ),
    box({ ...type('bold', 27), marginTop: 18 }, `${socialWords.known} ${sayClock(at)}`),
    box(type('bold', 27), sayDayAndYear(at)),
    box({ ...type('sans', 22, 1.3), color: ink('ink-2') }, zone.name),
  ]);
}

/** The names of the sides beside their marks. */
export function keyWords(sides: readonly Side[]): Box[] {
  return sides.map(({ name }, i) => {
    const [x, y] = seatInKey(i);
    return box({ position: 'absolute', left: x + 24, top: y - 13, ...type('sans', 21) }, name);
  });
}

/** The marks of the sides beside their names. */
export function keyMarkup(sides: readonly Side[]): string {
  return sides.map(({ shape }, i) => markMarkup({ shape, body: 'solid' }, seatInKey(i))).join('');
}

function seatInKey(i: number): [number, number] {
  return [KEY.columns[i % 2]! + 13, KEY.top + KEY.step * Math.floor(i / 2)];
}

function column(boxes: Box[]): Box {
  const padding = `24px 24px 22px ${EDGE}px`;
  const size = { width: MAP.x0, height: CARD.height, boxSizing: 'border-box' };
  return box({ ...size, flexDirection: 'column', padding, color: ink('ink') }, boxes);
}

function subjectSize(subject: string): number {
  return subject.length > 90 ? 27 : subject.length > 60 ? 33 : 40;
}

/** A text in whole words: no name is parted at its hyphen. */
function wholeWords(text: string, size: number): Box[] {
  return text
    .split(' ')
    .map((word) => box({ whiteSpace: 'nowrap', marginRight: size * 0.24 }, word));
}
