import sharp from 'sharp';
import type { Story } from '../domain/entries/story.ts';
import type { Correction } from '../domain/record/correction.ts';
import type { Claim } from '../domain/record/dataset.ts';
import { standingOf } from '../domain/record/ledger.ts';
import { remembered } from '../graphics/geometry/remembered.ts';
import { bodyOf } from '../graphics/mark/body.ts';
import { CARD, CLAIM_CARD } from './card-frame.ts';
import {
  claimCardWords,
  EDGE,
  FOOT_START,
  footWords,
  HEAD_END,
  headWords,
} from './claim-card-words.ts';
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
  const body = bodyOf(claim.kind, standingOf(claim));
  const mark = markMarkup({ shape: claim.side.shape, body, kind: claim.kind }, [0, 0]);
  const placed = `<g transform="translate(${MARK.at.join(' ')}) scale(${MARK.scale})">${mark}</g>`;
  const [head, foot] = await rowsOfAll(story);
  const rows = Buffer.concat([head, await rowsOf(HEAD_END, FOOT_START, placed + letters), foot]);
  return sharp(rows, { raw: { ...CLAIM_CARD, channels: 3 } })
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
}

const drawn = remembered<Promise<[head: Buffer, foot: Buffer]>>();

/** The rows of pixels over and under those of a claim, which all cards of a story share. */
function rowsOfAll(story: Story): Promise<[head: Buffer, foot: Buffer]> {
  return drawn(story, 'rows', async () => [
    await rowsOf(0, HEAD_END, await setWords([headWords(story)])),
    await rowsOf(FOOT_START, CARD.height, await setWords([footWords(story)])),
  ]);
}

/** The rows of pixels of a card between two heights of it. */
function rowsOf(from: number, to: number, markup: string): Promise<Buffer> {
  const scale = CLAIM_CARD.width / CARD.width;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CLAIM_CARD.width}" height="${(to - from) * scale}" viewBox="0 ${from} ${CARD.width} ${to - from}">
<path fill="${ink('paper')}" d="M0 ${from}h${CARD.width}v${to - from}H0z"/>
${markup}
</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
}
