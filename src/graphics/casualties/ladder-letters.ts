import type { Spot } from './axes.ts';

/** A total at its step, and where the stretch begins in which it may have been said: at the step itself, where that is known. */
export interface Level extends Spot {
  from: number;
  /** As it is lettered, in the size of the style sheet. */
  words: string;
}

/** How wide a letter of a total is, how high it stands over its line, and how near no dots may come. */
const LETTER = { width: 12, height: 18, clear: 8 };

/** Where each total is lettered: over its step, or level with it and before its dots, where the dots of another would seem to lead on from its letters. */
export function letterTotals(levels: readonly Level[]): Spot[] {
  return levels.map((level) => {
    const over = { x: level.x - 6, y: level.y - 8 };
    const before = { x: level.from - 6, y: level.y + LETTER.height / 2 };
    const isRunInto = levels.some((other) => other !== level && runsInto(other, over, level.words));
    return isRunInto && before.x > widthOf(level.words) ? before : over;
  });
}

function runsInto({ from, x, y }: Level, letters: Spot, words: string): boolean {
  const left = letters.x - widthOf(words) - LETTER.clear;
  const [top, right] = [letters.y - LETTER.height, letters.x + LETTER.clear];
  return from < x && from < right && x > left && y > top && y < letters.y + LETTER.clear / 2;
}

const widthOf = ({ length }: string) => length * LETTER.width;
