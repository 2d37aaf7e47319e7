import type { Story } from '../domain/entries/story.ts';
import type { Correction } from '../domain/record/correction.ts';
import type { Claim } from '../domain/record/dataset.ts';
import { standingOf } from '../domain/record/ledger.ts';
import { bodyOf } from '../graphics/mark/body.ts';
import { drawing } from './boxes.ts';
import { claimCardWords, EDGE } from './claim-card-words.ts';
import { markMarkup } from './mark-markup.ts';
import { render } from './render.ts';

/** Where the mark stands, and how many times as large it is as on a map. */
const MARK = { scale: 2.4, at: [EDGE + 36, 152] } as const;

/** The picture that other sites show for a link to a claim: who, when, what, and who denies it, to be read at 300 pixels too. */
export function drawClaimCard(
  claim: Claim,
  story: Story,
  corrections: readonly Correction[],
): Promise<Buffer> {
  const body = bodyOf(claim.kind, standingOf(claim));
  const mark = markMarkup({ shape: claim.side.shape, body, kind: claim.kind }, [0, 0]);
  const placed = `<g transform="translate(${MARK.at.join(' ')}) scale(${MARK.scale})">${mark}</g>`;
  return render([drawing(placed), claimCardWords(claim, story, corrections)]);
}
