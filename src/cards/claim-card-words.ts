import type { Story } from '../domain/entries/story.ts';
import type { Correction } from '../domain/record/correction.ts';
import type { Claim } from '../domain/record/dataset.ts';
import { tellAgainst } from '../words/en/attribution.ts';
import { dataWords } from '../words/en/data/page.ts';
import { socialWords } from '../words/en/page.ts';
import { sayDate } from '../words/en/say/days.ts';
import { timeWords } from '../words/en/time.ts';
import { CARD } from './card-frame.ts';
import { ink } from './inks.ts';
import { sideInk } from './mark-markup.ts';
import { type Box, box, type } from './set-words.ts';

/** The margin of the card. */
export const EDGE = 56;

/** Where the words that all claims’ cards have end at the top, and begin at the bottom. */
export const HEAD_END = 84;
export const FOOT_START = 568;

/** What stands at the top of every claim’s card: whose site it is, and what to make of it. */
export function headWords({ title }: Story): Box {
  return column([
    box({ ...HEAD, borderBottom: `2px solid ${ink('ink')}` }, [
      box(type('display', 36), title),
      box(type('text', 34), socialWords.claim),
    ]),
  ]);
}

/** What stands at the bottom of every claim’s card: of what it is. */
export function footWords({ subject }: Story): Box {
  return column([
    box({ flexGrow: 1 }, ''),
    box({ ...type('sans', 28), color: ink('ink-2') }, subject),
  ]);
}

/** The words of a claim between them, from who says it down to the denial. */
export function claimCardWords(
  claim: Claim,
  story: Story,
  corrections: readonly Correction[],
): Box {
  return column([
    box({ flexDirection: 'column', marginTop: 76, paddingLeft: 92 }, head(claim, story)),
    box(
      { ...type('display', sizeOf(claim.label), 1.08), marginTop: 22, ...struck(claim) },
      claim.label,
    ),
    box({ flexGrow: 1 }, ''),
    ...corrections.slice(0, 1).map(sayCorrected),
    box(
      { ...type('bold', 40, 1.15), marginBottom: 46 },
      tellAgainst(claim, timeWords(story)) ?? dataWords.noDenial,
    ),
  ]);
}

const HEAD = { justifyContent: 'space-between', alignItems: 'baseline', paddingBottom: 10 };

function column(boxes: Box[]): Box {
  const padding = `26px ${EDGE}px 24px`;
  const style = { ...CARD, flexDirection: 'column', padding, boxSizing: 'border-box' };
  return box({ ...style, color: ink('ink') }, boxes);
}

function head({ claimant, said, side }: Claim, story: Story): Box[] {
  return [
    box({ ...type('bold', 46, 1.15), color: sideInk(side.shape) }, claimant.short),
    box(type('sans', 40, 1.15), timeWords(story).noteWhen(said)),
  ];
}

/** A label fits in two lines. */
function sizeOf({ length }: string): number {
  return length > 48 ? 66 : 78;
}

function struck(claim: Claim): Record<string, string> {
  return claim.withdrawn ? { textDecoration: 'line-through' } : {};
}

function sayCorrected({ published }: Correction): Box {
  return box(type('sans', 36), socialWords.corrected.replace('{date}', sayDate(published)));
}
