import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/domain/values/near-words.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { findFaults } from '../../../src/domain/faults/find-faults.ts';
import { code, faultsOf, type ClaimParts } from '../builders.ts';

test('plain content has no fault', () => {
  expect(faultsOf()).toEqual([]);
});

const found = (word: string, noun: string, near: string) =>
  `found “${word}”; expected the id of a known ${noun}; mend: did you mean “${near}”?`;

test.each<[string, ClaimParts, string, string, string, string]>([
  [
    'claimant',
    { claimant: 'northern-armi' },
    'northern-armi',
    'claimant',
    'northern-army',
    'claimant',
  ],
  ['question', { question: 'mil' }, 'mil', 'question', 'mill', 'question'],
  ['place', { where: { at: 'fort', prec: 1 } }, 'fort', 'place', 'ford', 'where.at'],
  [
    'further place',
    { where: { at: 'ford', prec: 1, also: ['mill', 'mil'] } },
    'mil',
    'place',
    'mill',
    'where.also.1',
  ],
  [
    'side that lost people',
    { losses: [{ of: 'sout', status: 'civilian', killed: 1 }] },
    'sout',
    'side',
    'south',
    'losses.0.of',
  ],
  [
    'side that lost machines',
    { equipment: [{ of: 'norht', item: 'tank', lost: 1 }] },
    'norht',
    'side',
    'north',
    'equipment.0.of',
  ],
  ['source', { sources: ['wire', 'gazete'] }, 'gazete', 'source', 'gazette', 'sources.1'],
  [
    'source of a variant',
    { differs: [{ says: 'x', sources: ['wier'] }] },
    'wier',
    'source',
    'wire',
    'differs.0.sources.0',
  ],
  ['denied claim', { denies: ['plein'] }, 'plein', 'claim', 'plain', 'denies.0'],
  ['confirmed claim', { confirms: ['plein'] }, 'plein', 'claim', 'plain', 'confirms.0'],
  ['answered claim', { responds_to: ['plein'] }, 'plein', 'claim', 'plain', 'responds_to.0'],
  ['superseded claim', { supersedes: ['plein'] }, 'plein', 'claim', 'plain', 'supersedes.0'],
  ['contradicted claim', { contradicts: ['plein'] }, 'plein', 'claim', 'plain', 'contradicts.0'],
])('an unknown %s is named, with the one that was meant', (_, parts, word, noun, near, path) => {
  expect(faultsOf({ c: parts })).toEqual([`claims/c ${path}: ${found(word, noun, near)}`]);
});

test('a word that is near to none gets no suggestion', () => {
  expect(faultsOf({ c: { claimant: 'somebody-else-altogether' } })).toEqual([
    'claims/c claimant: found “somebody-else-altogether”; expected the id of a known claimant',
  ]);
});

test('the nearest word is meant, the first of two that are equally near', () => {
  expect(didYouMean('killd', ['filled', 'killed', 'billed'])).toBe('killed');
  expect(didYouMean('aple', ['able', 'ample'])).toBe('able');
  expect(didYouMean('x', [])).toBeUndefined();
});

test('sides of claimants and outlets are known', () => {
  expect(
    faultsOf(
      {},
      { claimants: [{ id: 'northern-army', name: 'n', short: 'n', who: 'n', side: 'norht' }] },
    ),
  ).toEqual([
    'claimants/northern-army side: found “norht”; expected the id of a known side; mend: did you mean “north”?',
  ]);
  expect(
    faultsOf(
      {},
      { sources: [{ id: 'wire', outlet: 'W', language: 'en', kind: 'agency', side: 'suth' }] },
    ),
  ).toEqual([
    'sources/wire side: found “suth”; expected the id of a known side; mend: did you mean “south”?',
  ]);
});

test('nothing is said before it happened', () => {
  expect(faultsOf({ c: { said: '2031-05-01 08:00', happened: '2031-05-01 08:01' } })).toEqual([
    'claims/c happened: found “2031-05-01 08:01”, after it was said (“2031-05-01 08:00”); ' +
      'expected an event that began before the statement was made',
  ]);
});

test.each([
  ['2031-05-01 08:00', '2031-05-01 08:00'],
  ['2031-05-01', '2031-05-01 evening'],
  ['about 2031-05-01 08:00', 'about 2031-05-01 08:20'],
  ['2031-05-01 09:00', '2031-05-01'],
])('said %s of what happened %s can be', (said, happened) => {
  expect(faultsOf({ c: { said, happened } })).toEqual([]);
});

test('a finding of after the window carries the flag', () => {
  expect(faultsOf({ c: { said: '2031-06-01' } })).toEqual([
    'claims/c said: found “2031-06-01” after the story’s window; expected a time up to its end, or the flag; ' +
      'mend: write “retrospective: true”',
  ]);
  expect(faultsOf({ c: { said: '2031-06-01', retrospective: true } })).toEqual([]);
});

test('a statement of the window carries no flag', () => {
  expect(faultsOf({ c: { said: '2031-05-02', retrospective: true } })).toEqual([
    'claims/c retrospective: found “2031-05-02” inside the story’s window; ' +
      'expected no flag for a statement of these days; mend: write “retrospective: false”',
  ]);
});

test('nothing was said before the window', () => {
  expect(faultsOf({ c: { said: '2031-04-30 23:59' } })).toEqual([
    'claims/c said: found “2031-04-30 23:59”, before the story’s window; expected a time from 2031-05-01 00:00 on',
  ]);
});

test.each(['confirmed', 'corroborated'] as const)('the grade %s needs its reason', (grade) => {
  expect(faultsOf({ c: { grade } })).toEqual([
    `claims/c grade: found “${grade}” without a reason; expected a grade_reason beside it; ` +
      'mend: say in a sentence why it is not single-source',
  ]);
  expect(faultsOf({ c: { grade, grade_reason: 'It was so.' } })).toEqual([]);
});

test('a claim with backing sources alone is left out', () => {
  expect(faultsOf({ c: { sources: ['mirror'] } })).toEqual([
    'claims/c sources: found only aggregators, mirrors or copies; ' +
      'expected at least one agency, outlet, ministry, court or body; ' +
      'mend: leave the claim out until a better page is found',
  ]);
  expect(faultsOf({ c: { sources: ['mirror', 'wire'] } })).toEqual([]);
});

const village = { id: 'far', kind: 'village', names: { plain: 'Far' }, origin: 'Made up' } as const;

test('a place far outside the map is looked up again', () => {
  expect(faultsOf({}, { places: [{ ...village, at: [14.1, 50.5] }] })).toEqual([
    'places/far at: found [14.1, 50.5], far outside the map; ' +
      'expected longitude then latitude, near 10, 50 to 12, 51; mend: look the position up again',
  ]);
  expect(faultsOf({}, { places: [{ ...village, at: [14, 48] }] })).toEqual([]);
});

test('latitude before longitude is swapped back', () => {
  expect(faultsOf({}, { places: [{ ...village, at: [50.5, 10.5] }] })).toEqual([
    'places/far at: found [50.5, 10.5], far outside the map; ' +
      'expected longitude then latitude, near 10, 50 to 12, 51; mend: swap the two numbers',
  ]);
});

test('places name known usages, scripts and sides, and have a name in the first usage', () => {
  const place = { ...village, names: { plan: 'Far' }, scripts: { rune: 'FAR' }, held: 'souht' };
  expect(faultsOf({}, { places: [place] })).toEqual([
    'places/far names.plan: found “plan”; expected the id of a known usage; mend: did you mean “plain”?',
    'places/far scripts.rune: found “rune”; expected the id of a known script; mend: did you mean “runes”?',
    'places/far held: found “souht”; expected the id of a known side; mend: did you mean “south”?',
  ]);
  const named = { ...village, names: { northern: 'Far' } };
  expect(faultsOf({}, { places: [named] })).toEqual([
    'places/far names: found no name in the first usage; expected a name for “plain”',
  ]);
});

test('the story names known claims', () => {
  const story = { key_figures: [{ label: 'x', claim: 'plein' }], leading: ['plain', 'plian'] };
  expect(faultsOf({}, { story })).toEqual([
    'story key_figures.0.claim: found “plein”; expected the id of a known claim; mend: did you mean “plain”?',
    'story leading.1: found “plian”; expected the id of a known claim; mend: did you mean “plain”?',
  ]);
});

test('a key figure is one that its claim gives, so that no gap is printed as silence', () => {
  const story = { key_figures: [{ label: 'x', claim: 'plain', figure: 'killed' as const }] };
  expect(faultsOf({}, { story })).toEqual([
    'story key_figures.0.figure: found “killed”, which plain does not give; ' +
      'expected a figure of that claim, or none for a silence',
  ]);
});

test.each(['2031-05-01', '2031-05-01 evening', 'by 2031-05-01 12:00', 'about 2031-05-01 12:00'])(
  'the record is not frozen at so loose a moment as %s',
  (instant) => {
    expect(faultsOf({}, { story: { instants: ['2031-05-01 12:00', instant] } })).toEqual([
      `story instants.1: found “${instant}”; expected an exact minute, such as 2020-09-28 09:00`,
    ]);
  },
);

test('a contradiction stands on both claims', () => {
  const claims = { a: { contradicts: ['b'] }, b: { claimant: 'southern-army' } };
  expect(faultsOf(claims)).toEqual([
    'claims/a contradicts.0: found “b”, which does not say so in return; ' +
      'expected a contradiction that stands on both claims; mend: add “a” to “contradicts” of b',
  ]);
  expect(faultsOf({ ...claims, b: { contradicts: ['a'] } })).toEqual([]);
});

test('a claim replaces none of another side', () => {
  expect(faultsOf({ old: {}, new: { claimant: 'southern-army', supersedes: ['old'] } })).toEqual([
    'claims/new supersedes.0: found “old”, a claim of another side; ' +
      'expected an older claim of the same side; mend: use “denies” or “contradicts” between sides',
  ]);
});

test('sides of one camp may replace each other’s claims', () => {
  expect(
    faultsOf({
      old: { claimant: 'allied-council' },
      new: { claimant: 'southern-army', supersedes: ['old'] },
    }),
  ).toEqual([]);
});

test('a claimant that is not known is one fault, whatever the claim replaces', () => {
  expect(
    faultsOf({ old: {}, new: { claimant: 'somebody-else-altogether', supersedes: ['old'] } }),
  ).toHaveLength(1);
});

test('a claim replaces none that was said later', () => {
  const claims = {
    late: { said: '2031-05-02' },
    early: { said: '2031-05-01 09:00', supersedes: ['late'] },
  };
  expect(faultsOf(claims)).toEqual([
    'claims/early supersedes.0: found “late”, which was said later (2031-05-02); expected an older claim',
  ]);
});

test('claims that replace each other in a circle are told as one circle', () => {
  const claims = { a: { supersedes: ['c'] }, b: { supersedes: ['a'] }, c: { supersedes: ['b'] } };
  expect(faultsOf(claims)).toEqual([
    'claims/a supersedes: found a → c → b → a; expected no circle of claims that supersede each other',
  ]);
});

test('a chain and a fork of replaced claims are no circle', () => {
  expect(faultsOf({ a: {}, b: { supersedes: ['a'] }, c: { supersedes: ['a', 'b'] } })).toEqual([]);
});

test.each(['denies', 'confirms', 'responds_to', 'contradicts'] as const)(
  'no claim %s itself',
  (relation) => {
    expect(faultsOf({ a: { [relation]: ['a'] } })).toEqual([
      `claims/a ${relation}.0: found the claim itself; expected another claim`,
    ]);
  },
);

test('a claim that replaces itself is told once', () => {
  expect(faultsOf({ a: { supersedes: ['a'] } })).toEqual([
    'claims/a supersedes.0: found the claim itself; expected another claim',
  ]);
});

test('all faults are reported at once, and joining sound content meets none of them', () => {
  const faulty = {
    a: { claimant: 'nobody-at-all-here', denies: ['zzzzzzzzz'] },
    b: { said: '2031-06-01', grade: 'confirmed' as const },
  };
  expect(faultsOf(faulty)).toHaveLength(4);
  expect(assembleDataset(code()).claims).toHaveLength(1);
});

test('an id of an entry that cannot be read is no second fault', () => {
  const coded = code({ c: { claimant: 'unreadable' } });
  const known = { ...coded, claimants: new Map([...coded.claimants, ['unreadable', undefined]]) };
  expect(findFaults(coded, known)).toEqual([]);
});
