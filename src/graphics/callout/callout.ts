import type { DrawnClaim } from '../mark/drawn-claim.ts';
import type { Box, Point } from '../geometry/plane.ts';
import { textWidth } from '../plate/text-width.ts';

/** A claim lettered on the map beside its mark: who, then what. */
export interface Callout {
  mark: DrawnClaim;
  lines: CalloutLine[];
  anchor: 'start' | 'middle' | 'end';
  /** Where the first line stands on its baseline. */
  at: Point;
  lineHeight: number;
  /** From the lettering to the rim of the mark; absent where the two stand side by side. */
  leader?: [Point, Point];
  box: Box;
}

/** A line of a callout: the end of who says it, then the beginning of what. */
export interface CalloutLine {
  who: string;
  what: string;
}

/** A claim’s words broken into lines of at most a width: “Who:”, then what is claimed. */
export function wordCallout(
  { claimant, label, vague }: DrawnClaim,
  width: number,
  size: number,
): CalloutLine[] {
  const who = piecesOf(`${claimant}:`);
  const what = [...piecesOf(label), ...(vague === undefined ? [] : [`(${vague})`])];
  const words = [
    ...who.map((word) => ({ who: word, what: '' })),
    ...what.map((word) => ({ who: '', what: word })),
  ];
  const lines: CalloutLine[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last && { who: join(last.who, word.who), what: join(last.what, word.what) };
    if (longer && lineWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How wide a line is in units. */
export function lineWidth({ who, what }: CalloutLine, size: number): number {
  const plain = who && what ? ` ${what}` : what;
  return textWidth(who, { size, bold: true }) + textWidth(plain, { size });
}

/** The words of a text; a number stays with the word that it counts. */
function piecesOf(text: string): string[] {
  return text.split(/(?<!\d) /);
}

function join(a: string, b: string): string {
  return a && b ? `${a} ${b}` : a || b;
}
