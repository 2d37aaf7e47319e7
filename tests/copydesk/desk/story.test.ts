import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { formatDiagnostics } from '../../../src/copydesk/yaml/diagnostic.ts';
import { casualtyRows, chainOf, seriesOf } from '../../../src/domain/record/casualties.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { disputesOf, stateAt } from '../../../src/domain/record/disputes.ts';
import { knownBox } from '../../../src/domain/digest/known.ts';
import { standingOf } from '../../../src/domain/record/ledger.ts';
import { faultsAfter, STORY } from '../desk.ts';

const { coded, faults, files } = readContent(STORY);
const dataset = assembleDataset(coded!);

test('the invented story has no fault', () => {
  expect(formatDiagnostics(faults)).toBe('');
  expect(files).toBe(29);
  expect(faultsAfter({})).toBe('');
});

test('what was read is handed on whole', () => {
  const { story, sides, claimants, sources, places, questions, claims, terms, layers, updates } =
    coded!;
  expect(story.title).toBe('The River War');
  expect(
    [sides, claimants, sources, places, questions, claims, updates].map(({ size }) => size),
  ).toEqual([4, 6, 6, 4, 3, 10, 1]);
  expect(terms.map(({ id }) => id)).toEqual(['river-line', 'lower-reach', 'register']);
  expect(layers.map(({ draw }) => draw)).toEqual(['land', 'held', 'river', 'border', 'contact']);
  expect(updates.get('first-day')!.title).toBe('The bridge, claimed and denied');
});

test('it has a denial, a running total with a correction, a silence, words and a later finding', () => {
  const [own] = seriesOf(casualtyRows(dataset), 'own', 'combatant', dataset);
  expect(chainOf(own!).map(({ killed }) => killed!.count.wording)).toEqual(['4', '7', '6']);
  expect(disputesOf(dataset).map((one) => [one.question.id, stateAt(one, Infinity)])).toEqual([
    ['bridge', 'disputed'],
    ['dolvaran-losses', 'disputed'],
    ['ferry', 'one-sided'],
  ]);
  expect(knownBox(dataset).silences.map(({ claim }) => claim.id)).toEqual(['ob-05-no-figure']);
  expect(standingOf(dataset.byId.get('ke-04-several-dozen')!)).toBe('contested');
  expect(dataset.claims.filter(({ retrospective }) => retrospective).map(({ id }) => id)).toEqual([
    'ob-later-register',
  ]);
});

test('it names no real place of the edition', () => {
  const text = ['places.yaml', 'claimants.yaml', 'story.yaml']
    .map((path) => readFileSync(join(STORY, path), 'utf8'))
    .join('');
  expect(text).not.toMatch(/Karabakh|Armenia|Azerbaijan/);
});
