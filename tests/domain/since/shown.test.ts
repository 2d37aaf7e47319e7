import { expect, test } from 'vitest';
import { between, newsOf } from '../../../src/domain/since/news.ts';
import { endOf, pairsOf, sincePath } from '../../../src/domain/since/pairs.ts';
import {
  correctedIn,
  drawnOf,
  madeIn,
  restoodIn,
  roomFor,
} from '../../../src/domain/since/shown.ts';
import { parseWhen } from '../../../src/domain/values/when.ts';
import { assemble, ids, minute, type Claims } from '../builders.ts';

const at = (hour: string) => minute(`2031-05-01 ${hour}`);

test('a page stands for each moment with the next, with the end of the hours and with the last', () => {
  const { story } = assemble(
    {},
    {
      story: {
        instants: ['2031-05-01 09:00', '2031-05-01 12:00', '2031-05-02 00:00', '2032-01-01 00:00'],
      },
    },
  );
  expect(endOf(story)).toBe(minute('2031-05-02 00:00'));
  expect(pairsOf(story).map(sincePath)).toEqual([
    '/since/2031-05-01T0900/2031-05-01T1200/',
    '/since/2031-05-01T0900/2031-05-02T0000/',
    '/since/2031-05-01T0900/2032-01-01T0000/',
    '/since/2031-05-01T1200/2031-05-02T0000/',
    '/since/2031-05-01T1200/2032-01-01T0000/',
    '/since/2031-05-02T0000/2032-01-01T0000/',
  ]);
});

test('of more claims than a page has room for, those of its words stay, then those of the text, then the latest', () => {
  const many: Claims = Object.fromEntries(
    Array.from({ length: 70 }, (_, i) => [`c${String(i).padStart(2, '0')}`, {}]),
  );
  const { claims } = assemble(many);
  const shown = ids(roomFor(claims, [claims[5]!], [claims[3]!, claims[5]!]));
  expect(shown.length).toBe(60);
  expect(shown.slice(0, 3)).toEqual(['c03', 'c05', 'c12']);
  const most = claims.slice(0, 60);
  expect(ids(roomFor(claims, most, claims.slice(60)))).toEqual(ids(most));
  expect(roomFor(most)).toHaveLength(60);
});

test('what was made or taken back is shown, and drawn where it is of the hours of the story', () => {
  const dataset = assemble({
    old: {
      said: '2031-05-01 08:00',
      withdrawn: { said: '2031-05-01 11:00', reason: 'It was not so.', sources: ['wire'] },
    },
    other: { said: '2031-05-01 08:00' },
    fresh: { said: '2031-05-01 10:00' },
    late: { said: '2031-06-01', retrospective: true },
  });
  const made = madeIn(between(newsOf(dataset), at('09:00'), Infinity));
  expect(ids(made)).toEqual(['old', 'fresh', 'late']);
  expect(ids(drawnOf(made, dataset.story))).toEqual(['old', 'fresh']);
});

test('a claim said before is told as contested since, and as no longer contested', () => {
  const dataset = assemble({
    taken: { said: '2031-05-01 08:00' },
    denial: {
      claimant: 'southern-army',
      said: '2031-05-01 10:00',
      denies: ['taken'],
      withdrawn: { said: '2031-05-01 12:00', reason: 'It was not so.', sources: ['wire'] },
    },
  });
  const restood = (a: string, b: string) => {
    const { contested, calm } = restoodIn(between(newsOf(dataset), at(a), at(b)), at(a));
    return [ids(contested), ids(calm)];
  };
  expect(restood('09:00', '11:00')).toEqual([['taken'], []]);
  expect(restood('11:00', '13:00')).toEqual([[], ['taken']]);
  expect(restood('09:00', '13:00')).toEqual([[], []]);
  expect(restood('07:00', '11:00')).toEqual([[], []]);
});

test('a correction is told where its moment lies between the two, or where its claim is shown', () => {
  const { claims } = assemble({ one: {} });
  const correction = {
    claim: 'one',
    what: 'killed',
    old: '3',
    new: '2',
    reason: 'A slip.',
    update: 'slip',
    published: '2031-06-01',
    asOf: parseWhen('2031-05-01 12:00'),
  };
  const count = (shown: typeof claims, a: string, b: string) =>
    correctedIn([correction], shown, { a: at(a), b: at(b) }).length;
  expect(count([], '11:00', '12:00')).toBe(1);
  expect(count([], '12:00', '13:00')).toBe(0);
  expect(count(claims, '12:00', '13:00')).toBe(1);
});
