import { expect, test } from 'vitest';
import { readContent } from '../../src/copydesk/desk/content.ts';
import { formatDiagnostics } from '../../src/copydesk/yaml/diagnostic.ts';
import { casualtyRows, chainOf, seriesOf } from '../../src/domain/record/casualties.ts';
import { assembleDataset } from '../../src/domain/record/dataset.ts';
import { drawnValue } from '../../src/domain/values/count.ts';
import { isKnown } from '../../src/domain/record/ledger.ts';
import { DAY, earliest, latest } from '../../src/domain/values/when.ts';
import { ids } from '../domain/builders.ts';

const { coded, faults } = readContent(`${import.meta.dirname}/../../content`);
const dataset = assembleDataset(coded!);
const { claims, story } = dataset;

test('the content has no fault', () => {
  expect(formatDiagnostics(faults)).toBe('');
});

test('there are at least 45 claims', () => {
  expect(claims.length).toBeGreaterThanOrEqual(45);
});

const own = seriesOf(casualtyRows(dataset), 'own', 'combatant', dataset).find(
  ({ of }) => of.id === 'karabakh-armenian',
)!;
const chain = chainOf(own);
const totals = chain.map(({ killed }) => drawnValue(killed!.count)!);

test('the Karabakh army’s own toll rises 10, 16, 31, 58, 84 in its order of saying', () => {
  expect(totals.filter((total, i) => total !== totals[i - 1])).toEqual([10, 16, 31, 58, 84]);
});

test('every increment of the toll agrees with the total before it', () => {
  const added = chain.flatMap((row, i) =>
    row.added ? [[totals[i - 1], drawnValue(row.added.count), totals[i]]] : [],
  );
  expect(added).toEqual([
    [16, 15, 31],
    [31, 27, 58],
    [58, 26, 84],
  ]);
});

test('the toll at nine on Monday is 16, at ten 31, at four 58, at one on Tuesday 84', () => {
  const monday = Date.UTC(2020, 8, 28) / 60_000;
  const tollAt = (hour: number) =>
    chain.findLast(({ claim }) => isKnown(claim, monday + hour * 60))?.killed?.count.wording;
  expect([9, 10, 16, 25].map(tollAt)).toEqual(['16', '31', '58', '84']);
});

test('no claim counts as known before it was said', () => {
  for (const claim of claims) {
    expect(claim.knownFrom, claim.id).toBe(latest(claim.said));
    expect(claim.knownFrom, claim.id).toBeGreaterThanOrEqual(earliest(claim.said));
    if (claim.happened)
      expect(claim.knownFrom, claim.id).toBeGreaterThanOrEqual(earliest(claim.happened));
    if (claim.said.kind === 'day') expect(claim.knownFrom, claim.id).toBe(claim.said.day + DAY);
  }
});

test('claims are numbered in the order in which they became known', () => {
  expect(claims.map(({ number }) => number)).toEqual(claims.map((_, i) => i + 1));
  const moments = claims.map(({ knownFrom }) => knownFrom);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
});

test('every claim has a source that is shown', () => {
  expect(ids(claims.filter(({ sources }) => sources.every(({ backing }) => backing)))).toEqual([]);
});

test('no retrospective claim is inside the window, and no other is outside it', () => {
  for (const { id, retrospective, said } of claims) {
    expect(earliest(said) > latest(story.window.to), id).toBe(retrospective);
    expect(latest(said), id).toBeGreaterThanOrEqual(earliest(story.window.from));
  }
});

test('every label has at most 64 characters, every quotation at most eight words', () => {
  expect(ids(claims.filter(({ label }) => label.length > 64))).toEqual([]);
  expect(ids(claims.filter(({ quote }) => (quote ?? '').trim().split(/\s+/).length > 8))).toEqual(
    [],
  );
});

test('every contradiction stands on both claims', () => {
  const oneSided = claims.filter((claim) =>
    claim.contradicts.some((other) => !other.contradicts.includes(claim)),
  );
  expect(ids(oneSided)).toEqual([]);
});

test('every count keeps its words, and words without a number are drawn at none', () => {
  const counts = claims.flatMap(({ figures }) => figures.map(({ count }) => count));
  expect(counts.length).toBeGreaterThan(40);
  for (const count of counts) {
    expect(count.wording).not.toBe('');
    if (!/\d/.test(count.wording) && count.kind !== 'none')
      expect(drawnValue(count), count.wording).toBeUndefined();
  }
});

test('Azerbaijan’s own military dead are a silence and no zero', () => {
  const silence = claims.find(({ id }) => id === 'tp-28-no-military-figure')!;
  expect(silence.kind).toBe('silence');
  const own = seriesOf(casualtyRows(dataset), 'own', 'combatant', dataset).find(
    ({ of }) => of.id === 'azerbaijan',
  );
  expect(
    own?.rows
      .flatMap(({ killed }) => (killed ? [drawnValue(killed.count)] : []))
      ?.filter((n) => n === 0) ?? [],
  ).toEqual([]);
});

test('no position is given to more than three decimals of a degree', () => {
  for (const { id, at } of dataset.places.values()) {
    for (const x of at ?? []) expect(Number(x.toFixed(3)), id).toBe(x);
  }
});

test('sides stand in the order of the alphabet, third parties last', () => {
  const names = [...dataset.sides.values()].filter(({ party }) => party).map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
  expect([...dataset.sides.values()].at(-1)!.party).toBe(false);
});

test('where people were hurt, nobody is named but claimants, places and institutions', () => {
  const known = new Set(
    [
      ...[...coded!.claimants.values()].flatMap(({ name, short, office }) => [name, short, office]),
      ...[...coded!.sources.values()].flatMap(({ outlet, title }) => [outlet, title]),
      ...[...coded!.places.values()].flatMap(({ names }) => Object.values(names)),
      ...[...coded!.sides.values()].flatMap(({ name, adjective }) => [name, adjective]),
      'Sunday Monday Tuesday September October December Amnesty Osa Prosecutor Security Council',
    ]
      .join(' ')
      .match(/\p{L}+/gu),
  );
  const strangers = [...coded!.claims].flatMap(([id, { losses, label, summary, note = '' }]) => {
    if (!losses) return [];
    const inner = [label, summary, note].join('. ').replace(/(?:^|[.:;,] )\p{L}+/gu, '');
    return (inner.match(/\p{Lu}\p{Ll}+/gu) ?? [])
      .filter((word) => !known.has(word))
      .map((word) => `${id}: ${word}`);
  });
  expect(strangers).toEqual([]);
});
