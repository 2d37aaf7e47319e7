import { expect, test } from 'vitest';
import { pairsOf } from '../../src/domain/since/pairs.ts';
import { latest } from '../../src/domain/values/when.ts';
import { readBuilt } from '../built-site.ts';
import { datedPages } from './dated-pages.ts';
import { dataset, updates } from './edition.ts';
import { laterThan } from './later.ts';

const { story } = dataset;
const of = (form: RegExp) => datedPages.filter(({ file }) => form.test(file)).length;

test('every frozen page, frozen embed and update of the story is walked', () => {
  expect(of(/^at\//)).toBe(story.instants.length);
  expect(of(/^since\//)).toBe(pairsOf(story).length);
  expect(of(/^updates\//)).toBe(updates.size);
  for (const graphic of ['map', 'timeline', 'casualties'])
    expect(of(RegExp(`^embed/${graphic}/at/.*html$`))).toBe(story.instants.length);
  expect(of(/^embed\/claim\/.*html$/)).toBeGreaterThan(500);
});

test('no page that stands for a moment has a claim, a denial, a note, a question or a standing of a later hour', () => {
  const found = datedPages.flatMap(({ file, at }) =>
    laterThan(readBuilt(file), at).map((later) => `${file}: ${later}`),
  );
  expect(found.slice(0, 20)).toEqual([]);
});

test('the walk finds what is later, where it stands: on a live page', () => {
  const noon = latest(story.instants[1]!);
  const found = laterThan(readBuilt('hours/index.html'), noon);
  expect(found).toEqual(
    expect.arrayContaining([
      'ka-28-26-more',
      '26 more Karabakh soldiers killed, 84 in all',
      'The accounts are about an hour apart.',
      'A running total since Sunday morning.',
      'Who holds Murov peak and the road below it?',
    ]),
  );
  expect(
    found.some((later) => later.startsWith('Denied by Azerbaijan Defence Ministry. in: ')),
  ).toBe(true);
  expect(found).toContain('am-27-3tanks: contested');
});

test('a note with a moment stands on every page of the two days from that moment on, and on none before', () => {
  const end = latest(story.window.to);
  const pages = datedPages.filter(({ file, at }) => file.startsWith('at/') && at <= end);
  for (const [note, from] of [
    ['The accounts are about an hour apart.', '2020-09-27T1300'],
    ['The minister said seven; only six had been named.', '2020-09-27T1800'],
    [
      'The ombudsman’s count for Sunday is two as well; if of the same two, we do not know.',
      '2020-09-28T0000',
    ],
    ['The denial rejects a capture of the road, which had not been claimed.', '2020-09-28T0000'],
    ['The Armenian side’s own counts varied: two, four, three and four again.', '2020-09-29T0000'],
  ] as const) {
    const shown = pages.filter(({ file }) => readBuilt(file).includes(note));
    const expected = pages.filter(({ file }) => file.slice(3) >= from);
    expect(
      shown.map(({ file }) => file),
      note,
    ).toEqual(expected.map(({ file }) => file));
  }
});
