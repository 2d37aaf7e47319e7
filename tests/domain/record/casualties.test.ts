import { expect, test } from 'vitest';
import {
  casualtyRows,
  chainOf,
  headline,
  relationOf,
  runOf,
  seriesOf,
  type CasualtyRow,
} from '../../../src/domain/record/casualties.ts';
import { assemble, minute, type Claims } from '../builders.ts';

const own = (killed: object | number, parts: object = {}) => ({
  claimant: 'southern-army',
  losses: [{ of: 'south', status: 'combatant' as const, killed }],
  ...parts,
});

const CLAIMS: Claims = {
  ten: own({ total: 10 }, { said: '2031-05-01 12:00' }),
  sixteen: own({ total: 16, increment: 6 }, { said: '2031-05-01 20:00', supersedes: ['ten'] }),
  aside: own({ total: 3 }, { said: '2031-05-01 21:00' }),
  'by-words': {
    said: '2031-05-01 22:00',
    losses: [{ of: 'south', status: 'combatant', killed: 'several dozen' }],
  },
  'by-radio': {
    claimant: 'radio',
    said: '2031-05-01 23:00',
    losses: [
      { of: 'south', status: 'combatant', killed_and_wounded: 'about 50' },
      { of: 'north', status: 'civilian', wounded: 2, bodies_seen: 1 },
    ],
  },
  silence: {
    claimant: 'radio',
    kind: 'silence',
    said: '2031-05-02 08:00',
    losses: [{ of: 'north', status: 'combatant', killed: 'not released' }],
  },
  machines: { said: '2031-05-02 09:00', equipment: [{ of: 'south', item: 'tank', lost: 3 }] },
  later: {
    said: '2031-06-01',
    retrospective: true,
    losses: [{ of: 'south', status: 'combatant', killed: 90 }],
  },
};

const dataset = assemble(CLAIMS);
const rows = casualtyRows(dataset);
const outline = ({ claim, of, status, relation }: CasualtyRow) => [
  claim.id,
  of.id,
  status,
  relation,
];

test('every figure of people is a row in the order of saying; machines and later findings are none', () => {
  expect(rows.map(outline)).toEqual([
    ['ten', 'south', 'combatant', 'own'],
    ['sixteen', 'south', 'combatant', 'own'],
    ['aside', 'south', 'combatant', 'own'],
    ['by-words', 'south', 'combatant', 'adversary'],
    ['by-radio', 'south', 'combatant', 'third'],
    ['by-radio', 'north', 'civilian', 'third'],
    ['silence', 'north', 'combatant', 'third'],
  ]);
});

test('a row keeps what was published, and nothing that was not', () => {
  const { killed, added, until, ...rest } = rows[1]!;
  expect(killed?.count).toEqual({ kind: 'exact', value: 16, wording: '16' });
  expect(added?.count).toEqual({ kind: 'exact', value: 6, wording: '6' });
  expect(until).toBeUndefined();
  expect(Object.keys(rest)).toEqual(['claim', 'of', 'status', 'relation']);
});

test('a row ends where a newer one takes its place', () => {
  expect(rows[0]!.until).toBe(minute('2031-05-01 20:00'));
});

test('killed and wounded together, wounded, and bodies stay apart', () => {
  const [, , , , together, apart] = rows;
  expect(together!.together?.count.wording).toBe('about 50');
  expect(together!.killed).toBeUndefined();
  expect(together!.wounded).toBeUndefined();
  expect(apart!.wounded?.count.wording).toBe('2');
  expect(apart!.bodies?.count.wording).toBe('1');
});

test('own losses, the adversary’s and a third party’s count are never in one series', () => {
  for (const relation of ['own', 'adversary', 'third'] as const) {
    for (const series of seriesOf(rows, relation, 'combatant', dataset)) {
      expect(
        new Set(series.rows.map((row) => `${row.relation} ${row.of.id} ${row.status}`)).size,
      ).toBe(1);
    }
  }
});

test('series stand in the order of the sides, those without a row left out', () => {
  const series = seriesOf(rows, 'third', 'combatant', dataset);
  expect(series.map(({ of, rows: own }) => [of.id, own.map(({ claim }) => claim.id)])).toEqual([
    ['north', ['silence']],
    ['south', ['by-radio']],
  ]);
  expect(seriesOf(rows, 'third', 'fighter', dataset)).toEqual([]);
});

test('a chain has the exact totals that replace one another, and no other count', () => {
  const [series] = seriesOf(rows, 'own', 'combatant', dataset);
  expect(series!.rows.map(({ claim }) => claim.id)).toEqual(['ten', 'sixteen', 'aside']);
  expect(chainOf(series!).map(({ claim }) => claim.id)).toEqual(['ten', 'sixteen']);
});

test('words are no step of a chain', () => {
  const words = assemble({
    a: own({ total: 'several' }),
    b: own({ total: 5 }, { said: '2031-05-01 10:00', supersedes: ['a'] }),
  });
  const [series] = seriesOf(casualtyRows(words), 'own', 'combatant', words);
  expect(chainOf(series!).map(({ claim }) => claim.id)).toEqual(['b']);
});

test('nothing is summed: every printed number is one that a claimant published', () => {
  const published = new Set(
    dataset.claims.flatMap(({ figures }) => figures.map(({ count }) => count)),
  );
  for (const { killed, added, wounded, together, bodies } of rows) {
    for (const figure of [killed, added, wounded, together, bodies]) {
      if (figure) expect(published).toContain(figure.count);
    }
  }
});

test.each([
  ['south', 'south', 'own'],
  ['ally', 'south', 'own'],
  ['south', 'ally', 'own'],
  ['north', 'south', 'adversary'],
  ['south', 'watchers', 'adversary'],
  ['watchers', 'south', 'third'],
  ['watchers', 'watchers', 'third'],
])('%s of the losses of %s speaks of its %s', (claimant, of, relation) => {
  expect(relationOf(dataset.sides.get(claimant)!, dataset.sides.get(of)!)).toBe(relation);
});

test('totals in words stay in the run of a series, where its line breaks off', () => {
  const words = assemble({
    a: own({ total: 5 }),
    b: own({ total: 'several' }, { said: '2031-05-01 10:00', supersedes: ['a'] }),
    c: own({ total: 9 }, { said: '2031-05-01 11:00', supersedes: ['b'] }),
    aside: own({ total: 3 }, { said: '2031-05-01 12:00' }),
    seen: own(4, { said: '2031-05-01 13:00', supersedes: ['c'] }),
  });
  const [series] = seriesOf(casualtyRows(words), 'own', 'combatant', words);
  expect(runOf(series!).map(({ claim }) => claim.id)).toEqual(['a', 'b', 'c']);
});

test('a row is headed by those killed, else by killed and wounded together, else by bodies', () => {
  const said = (losses: object) =>
    casualtyRows(assemble({ a: { losses: [{ of: 'south', status: 'combatant', ...losses }] } }));
  const head = (losses: object) => headline(said(losses)[0]!)?.count.wording;
  expect(head({ bodies_seen: 3, killed_and_wounded: 9, killed: 5 })).toBe('5');
  expect(head({ bodies_seen: 3, killed_and_wounded: 9 })).toBe('9');
  expect(head({ bodies_seen: 3, wounded: 2 })).toBe('3');
  expect(head({ wounded: 2, captured: 'none' })).toBeUndefined();
});

test('what was only added stands for those killed', () => {
  const [row] = casualtyRows(assemble({ a: own({ increment: 4 }) }));
  expect([row!.killed?.count.wording, row!.added?.count.wording]).toEqual(['4', '4']);
});
