import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/record/dataset.ts';
import { denialsOver } from '../../../src/domain/record/denial.ts';
import { isIn } from '../../../src/domain/record/phases.ts';
import type { Minute } from '../../../src/domain/values/when.ts';
import { dataWords } from '../../../src/words/en/data/page.ts';
import { capital } from '../../../src/words/en/say/capital.ts';
import { builtFiles } from '../../built-site.ts';
import { datedPages } from '../../reading/dated-pages.ts';
import { dataset, time } from '../../reading/edition.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** A number beside what it counts of losses. */
const LOSS =
  /\b\d[\d,]* (?:[\p{L}’-]+ ){0,3}?(?:killed|wounded|dead|deaths|captured|soldiers|troops|civilians|servicemen|tanks|drones|helicopters)\b/iu;

const moments = new Map(datedPages.map(({ file, at }) => [file, at]));
const names = [
  ...[...dataset.claimants.values()].flatMap(({ name, short }) => [name, short]),
  ...[...dataset.sources.values()].map(({ outlet }) => outlet),
];
const counting = dataset.claims.filter(
  ({ figures, label }) => figures.length > 0 || LOSS.test(label),
);

/** What a piece leaves out of what must stand beside its figures: who, when, or who denies it. */
function missingIn({ text, ids, at }: Piece): string[] {
  const told = counting.filter(
    (claim) =>
      (ids.includes(claim.id) && (LOSS.test(text) || COUNTED.test(text))) ||
      text.includes(claim.label),
  );
  if (told.length > 0) return told.flatMap((claim) => missingOf(claim, text, at));
  if (!LOSS.test(text)) return [];
  const parts = {
    who: names.some((name) => text.includes(name)),
    when: /\d{4}-\d\d-\d\d|\d\d:\d\d|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:19|20)\d\d\b/.test(
      text,
    ),
    // In running text nothing is said where nobody is known to deny it.
    denial:
      !text.startsWith('{') || AGAINST.test(text) || NONE.some((words) => text.includes(words)),
  };
  return Object.entries(parts).flatMap(([part, is]) => (is ? [] : [part]));
}

/** An entry that tells a claim or counts, and no bare relation of ids. */
const COUNTED = /"(?:label|count)":/;

/** Who denies it, or how the sides see a fact. */
const AGAINST = /(?:denied|contradicted|withdrawn) by|"denials?":"[^"]/i;

/** That nobody is known to deny it. */
const NONE = [dataWords.noDenial, dataWords.noView, dataWords.unread];

function missingOf(claim: Claim, text: string, at: Minute | undefined): string[] {
  const { claimant, said } = claim;
  const denial = denialsOver(claim).find(({ span }) =>
    at === undefined ? span.until === undefined : isIn(span, at),
  );
  const parts = {
    who: [claimant.name, claimant.short].some((name) => text.includes(name)),
    when: [
      time.noteWhen(said),
      time.sayBriefly(said),
      capital(time.sayBriefly(said)),
      said.wording,
    ].some((words) => text.includes(words)),
    denial:
      !denial ||
      text.includes(`by ${denial.by.claimant.short}`) ||
      text.includes(`${denial.by.claimant.name} denied`) ||
      // The sentence is itself the other side’s answer.
      claim.answeredBy.some(({ label }) => text.includes(label)) ||
      text.includes(`; ${denial.by.claimant.short}`),
  };
  return Object.entries(parts).flatMap(([part, is]) => (is ? [] : [`${claim.id}: ${part}`]));
}

test('somebody has said of every file of the site how it is cut into what a reader may carry off', () => {
  const files = builtFiles('').filter((file) => /\.\w+$|^_headers$/.test(file));
  expect(files.length).toBeGreaterThan(2000);
  expect(files.filter((file) => piecesOf(file) === undefined)).toEqual([]);
});

test('nothing that leaves the site has a count of losses without who said it, when, and who denies it', () => {
  let figures = 0;
  const bare = builtFiles('').flatMap((file) =>
    (piecesOf(file) ?? []).flatMap((piece) => {
      if (LOSS.test(piece.text)) figures += 1;
      const at = piece.at ?? moments.get(file);
      return missingIn(at === undefined ? piece : { ...piece, at }).map(
        (part) => `${file}: ${part}: ${piece.text.slice(0, 200)}`,
      );
    }),
  );
  expect(bare.slice(0, 20)).toEqual([]);
  expect(figures).toBeGreaterThan(700);
});

test('a row, a title or a paragraph that lacks one of the three is met', () => {
  const claim = counting.find(({ id }) => id === 'az-550')!;
  const { label, id } = claim;
  expect(missingIn({ text: label, ids: [] })).toEqual(
    ['who', 'when', 'denial'].map((part) => `${id}: ${part}`),
  );
  const told = `${claim.claimant.short}, ${time.noteWhen(claim.said)}: ${label}`;
  expect(missingIn({ text: told, ids: [] })).toEqual([`${id}: denial`]);
  expect(missingIn({ text: `${told} (Denied by Armenia Defence Ministry)`, ids: [] })).toEqual([]);
  expect(missingIn({ text: '9 soldiers killed', ids: [] })).toEqual(['who', 'when']);
  expect(
    missingIn({ text: '{"note":"9 soldiers killed","by":"RFE/RL, 2020-09-27"}', ids: [] }),
  ).toEqual(['denial']);
});
