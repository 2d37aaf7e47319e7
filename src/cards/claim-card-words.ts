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
import { type Box, box, column, EVEN, type, words } from './boxes.ts';

/** The margin of the card. */
export const EDGE = 56;

/** The words of a claim’s card: whose site it is, who says what when, who denies it, and of what it all is. */
export function claimCardWords(
  claim: Claim,
  story: Story,
  corrections: readonly Correction[],
): Box {
  const padding = `26px ${EDGE}px 24px`;
  return column({ width: CARD.width, padding, color: ink('ink') }, [
    box({ ...HEAD, borderBottom: `2px solid ${ink('ink')}` }, [
      words(type('display', 36), story.title),
      words(type('text', 34), socialWords.claim),
    ]),
    box({ flexDirection: 'column', marginTop: 21, paddingLeft: 92 }, claimantWords(claim, story)),
    words(
      { ...type('display', sizeOf(claim.label), 1.08), marginTop: 22, ...EVEN, ...struck(claim) },
      claim.label,
    ),
    box({ flexGrow: 1 }),
    ...corrections.slice(0, 1).map(sayCorrected),
    words(
      { ...type('bold', 40, 1.15), ...EVEN, marginBottom: 12 },
      tellAgainst(claim, timeWords(story)) ?? dataWords.noDenial,
    ),
    words({ ...type('sans', 28), color: ink('ink-2') }, story.subject),
  ]);
}

const HEAD = { justifyContent: 'space-between', alignItems: 'baseline', paddingBottom: 10 };

function claimantWords({ claimant, said, side }: Claim, story: Story): Box[] {
  return [
    words({ ...type('bold', 46, 1.15), color: sideInk(side.shape) }, claimant.short),
    words(type('sans', 40, 1.15), timeWords(story).noteWhen(said)),
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
  return words(type('sans', 36), socialWords.corrected.replace('{date}', sayDate(published)));
}
