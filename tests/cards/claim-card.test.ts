import { expect, test } from 'vitest';
import { claimCardWords } from '../../src/cards/claim-card-words.ts';
import { drawClaimCard } from '../../src/cards/claim-card.ts';
import { claimCardPath } from '../../src/cards/card-address.ts';
import type { Box } from '../../src/cards/boxes.ts';
import type { Correction } from '../../src/domain/record/correction.ts';
import { readContent } from '../../src/copydesk/desk/content.ts';
import { assembleDataset } from '../../src/domain/record/dataset.ts';
import { dataSayings } from '../../src/words/en/data/sayings.ts';
import { assemble, claimOf } from '../domain/builders.ts';
import { parseWhen } from '../../src/domain/values/when.ts';

const dataset = assembleDataset(readContent('content').coded!);
const { story } = dataset;
const corrected: Correction = {
  claim: 'az-550',
  what: 'killed_and_wounded',
  old: '500',
  new: 'more than 550',
  reason: 'Misread.',
  update: 'correction',
  published: '2026-12-01',
  asOf: parseWhen('2020-09-28 12:00'),
};

/** Every text of a card with the size in which it is set, from its head to its foot. */
function textsOf(part: Box): [text: string, size: number][] {
  if (part.type === 'container') return part.children.flatMap(textsOf);
  return part.type === 'text' ? [[part.text, part.style.fontSize]] : [];
}

const told = (id: string, corrections: Correction[] = []) =>
  textsOf(claimCardWords(dataset.byId.get(id)!, story, corrections));

test('a claim’s card says whose it is, when it was said, what, and who denies it and when', () => {
  expect(told('az-550').map(([text]) => text)).toEqual([
    'Line of Contact',
    'A claim, not a finding',
    'Azerbaijan Defence Ministry',
    'by 07:00 Mon 28 Sep',
    'More than 550 Armenian soldiers killed and wounded',
    'Denied by Armenia Defence Ministry, Mon 28 Sep, hour not given',
    story.subject,
  ]);
});

test('a claim that nobody denies says that none was found, and a corrected one that it was corrected', () => {
  const texts = told('tp-28-no-military-figure', [corrected]).map(([text]) => text);
  expect(texts).toContain('No denial found in the pages that we read.');
  expect(texts).toContain('Corrected on 1 December 2026');
});

const taken = assemble({
  one: {
    said: '2031-05-01 09:48',
    withdrawn: { said: '2031-05-01 12:00', reason: 'It was an error.', sources: ['gazette'] },
  },
});

test('a claim that was taken back is struck, and its card, its rows and its JSON-LD say by whom and when', () => {
  const claim = claimOf(taken, 'one');
  const card = claimCardWords(claim, taken.story, []);
  expect(textsOf(card).map(([text]) => text)).toContain(
    'Withdrawn by Northern army, 12:00 Thu 1 May',
  );
  expect(JSON.stringify(card)).toContain('line-through');
  expect(dataSayings(taken).denial(claim)).toBe(
    'Withdrawn by Northern army, 12:00 Thu 1 May: It was an error.',
  );
});

test('at 300 pixels, a quarter of the measure in which it is set, who, when, what and the denial are 10 pixels high', () => {
  for (const { id } of dataset.claims) {
    const [, , who, when, what, against] = told(id);
    for (const [text, size] of [who!, when!, what!, against!])
      expect(size / 4, `${id}: ${text}`).toBeGreaterThanOrEqual(10);
  }
});

test('a card is drawn twice the same to the byte, in its size, and otherwise when the claim was corrected', async () => {
  const claim = dataset.byId.get('az-550')!;
  const draw = (corrections: Correction[]) => drawClaimCard(claim, story, corrections);
  const [first, second, other] = [await draw([]), await draw([]), await draw([corrected])];
  expect(first.equals(second)).toBe(true);
  expect(first.equals(other)).toBe(false);
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(claimCardPath('az-550')).toBe('/cards/claims/az-550.png');
});
