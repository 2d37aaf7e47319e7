import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodedClaim } from '../../../src/domain/entries/claim.ts';
import { casualtyRows } from '../../../src/domain/record/casualties.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { disputesOf } from '../../../src/domain/record/disputes.ts';
import { newsOf } from '../../../src/domain/since/news.ts';
import { assemble, claimOf, code, ids, minute, type Claims } from '../builders.ts';

const CLAIMS: Claims = {
  'b-day': { said: '2031-05-01' },
  'a-minute': { said: '2031-05-01 20:00' },
  'c-evening': { said: '2031-05-01 evening', denies: ['a-minute'], question: 'mill' },
  'd-by': {
    claimant: 'southern-army',
    said: 'by 2031-05-02 09:00',
    confirms: ['b-day'],
    responds_to: ['c-evening'],
    where: { at: 'ford', prec: 2, also: ['mill'], words: 'near the water' },
    differs: [{ says: 'Another page prints 5.', sources: ['mirror'] }],
    sources: ['gazette', 'wire'],
  },
  'e-newer': { said: '2031-05-02 10:00', supersedes: ['a-minute'], contradicts: ['d-by'] },
};

test('what follows from a dataset is worked out once for it, and anew for another', () => {
  const [one, other] = [assemble(CLAIMS), assemble(CLAIMS)];
  for (const work of [disputesOf, casualtyRows, newsOf]) {
    expect(work(one)).toBe(work(one));
    expect(work(other)).not.toBe(work(one));
    expect(work(other)).toEqual(work(one));
  }
});

test('claims are numbered by the moment from which they count as said', () => {
  const { claims } = assemble(CLAIMS);
  expect(claims.map(({ number, id }) => [number, id])).toEqual([
    [1, 'a-minute'],
    [2, 'c-evening'],
    [3, 'b-day'],
    [4, 'd-by'],
    [5, 'e-newer'],
  ]);
});

test('a claim known only by its day counts as said from the end of that day', () => {
  expect(claimOf(assemble(CLAIMS), 'b-day').knownFrom).toBe(minute('2031-05-02 00:00'));
});

test('every id is joined to what it names', () => {
  const claim = claimOf(assemble(CLAIMS), 'd-by');
  expect(claim.claimant.name).toBe('the southern army');
  expect(claim.side.id).toBe('south');
  expect(claim.place?.id).toBe('ford');
  expect(claim.prec).toBe(2);
  expect(claim.placeWords).toBe('near the water');
  expect(ids(claim.alsoAt)).toEqual(['mill']);
  expect(ids(claim.sources)).toEqual(['gazette', 'wire']);
  expect(claim.differs.map(({ says, sources }) => [says, ...ids(sources)])).toEqual([
    ['Another page prints 5.', 'mirror'],
  ]);
  expect(claimOf(assemble(CLAIMS), 'c-evening').question?.title).toBe('The mill');
});

test('relations are read from both ends', () => {
  const dataset = assemble(CLAIMS);
  const of = (id: string) => claimOf(dataset, id);
  expect(ids(of('c-evening').denies)).toEqual(['a-minute']);
  expect(ids(of('a-minute').deniedBy)).toEqual(['c-evening']);
  expect(ids(of('d-by').confirms)).toEqual(['b-day']);
  expect(ids(of('b-day').confirmedBy)).toEqual(['d-by']);
  expect(ids(of('d-by').respondsTo)).toEqual(['c-evening']);
  expect(ids(of('c-evening').answeredBy)).toEqual(['d-by']);
  expect(ids(of('e-newer').supersedes)).toEqual(['a-minute']);
  expect(ids(of('a-minute').supersededBy)).toEqual(['e-newer']);
  expect(ids(of('e-newer').contradicts)).toEqual(['d-by']);
});

test('what an editor left out is absent, not empty', () => {
  const claim = claimOf(assemble({ only: {} }), 'only');
  for (const key of [
    'quote',
    'via',
    'happened',
    'place',
    'prec',
    'placeWords',
    'question',
    'note',
    'gradeReason',
  ]) {
    expect(claim).not.toHaveProperty(key);
  }
});

test('the order of the files changes nothing', () => {
  const coded = code(CLAIMS);
  const outline = (claims: [string, CodedClaim][]) =>
    assembleDataset({ ...coded, claims: new Map(claims) }).claims.map((claim) => [
      claim.number,
      claim.id,
      ids(claim.deniedBy),
      ids(claim.supersededBy),
      ids(claim.answeredBy),
    ]);
  const entries = [...coded.claims];
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(outline(shuffled)).toEqual(outline(entries));
    }),
  );
});

test('claims said at one moment stand in the order of their ids', () => {
  const same = { said: '2031-05-01 09:00' };
  expect(ids(assemble({ zebra: same, ant: same, 'mole-2': same }).claims)).toEqual([
    'ant',
    'mole-2',
    'zebra',
  ]);
});

test('of claims known from one moment the one that may be earlier goes first, those without an hour last', () => {
  const { claims } = assemble({
    a: { said: '2031-05-01' },
    b: { said: '2031-05-02 00:00' },
    c: { said: '2031-05-01 evening' },
  });
  expect(ids(claims)).toEqual(['c', 'b', 'a']);
});
