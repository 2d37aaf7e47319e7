import sharp from 'sharp';
import type { Story } from '../domain/entries/story.ts';
import type { Correction } from '../domain/record/correction.ts';
import type { Claim } from '../domain/record/dataset.ts';
import { standingOf } from '../domain/record/ledger.ts';
import { bodyOf } from '../graphics/mark/body.ts';
import { CARD, CLAIM_CARD } from './card-frame.ts';
import { claimCardWords, EDGE } from './claim-card-words.ts';
import { ink } from './inks.ts';
import { markMarkup } from './mark-markup.ts';
import { setWords } from './set-words.ts';

/** Where the mark stands, and how many times as large it is as on a map. */
const MARK = { scale: 2.4, at: [EDGE + 36, 152] } as const;

/** The picture that other sites show for a link to a claim: who, when, what, and who denies it, to be read at 300 pixels too. */
export async function drawClaimCard(
  claim: Claim,
  story: Story,
  corrections: readonly Correction[],
): Promise<Buffer> {
  const letters = await setWords([claimCardWords(claim, story, corrections)]);
  const { width, height } = CLAIM_CARD;
  const body = bodyOf(claim.kind, standingOf(claim));
  const mark = markMarkup({ shape: claim.side.shape, body, kind: claim.kind }, [0, 0]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${CARD.width} ${CARD.height}">
<path fill="${ink('paper')}" d="M0 0h${CARD.width}v${CARD.height}H0z"/>
<g transform="translate(${MARK.at.join(' ')}) scale(${MARK.scale})">${mark}</g>
${letters}
</svg>`;
  return sharp(Buffer.from(svg))
    .removeAlpha()
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
}
