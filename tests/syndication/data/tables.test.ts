import { expect, test } from 'vitest';
import { claimSchema } from '../../../src/domain/entries/claim.ts';
import { columnsIn } from '../../../src/syndication/data/tables.ts';
import { filesOf, rowsIn } from './made.ts';

const losses = (killed: string | number | object) => [
  { of: 'south', status: 'combatant' as const, killed: killed as number },
];

test('every figure is a row with its claimant, its hour and who denied it and when', () => {
  const [row, ...others] = rowsIn(
    {
      toll: { said: 'by 2031-05-01 09:48', losses: losses('more than 100') },
      no: { claimant: 'southern-army', said: '2031-05-01 11:00', denies: ['toll'] },
    },
    'figures',
  );
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    claim: 'toll',
    position: '1',
    claimant: 'northern-army',
    claimant_name: 'the northern army',
    side: 'north',
    said: 'by 2031-05-01 09:48',
    said_from: '',
    said_to: '2031-05-01T09:48',
    denial: 'Denied by Southern army, 11:00 Thu 1 May.',
    denied_by: 'no',
    contested: 'true',
    what: 'killed',
    of: 'south',
    status: 'combatant',
    counting: 'observation',
    count: 'more than 100',
    count_kind: 'more-than',
    count_value: '100',
    count_low: '101',
    count_best: '',
    count_high: '',
  });
});

test('a figure that nobody denied says so', () => {
  const [row] = rowsIn({ toll: { losses: losses(3) } }, 'figures');
  expect(row!.denial).toBe('No denial found in the pages that we read.');
});

test.each([
  ['not released', 'not released'],
  ['number not given', 'number not given'],
  ['several dozen', 'in words'],
])('of “%s” the cells of the number say “%s”, and never zero', (wording, cell) => {
  const [row] = rowsIn({ toll: { losses: losses(wording) } }, 'figures');
  expect([row!.count, row!.count_value, row!.count_low, row!.count_high]).toEqual([
    wording,
    cell,
    cell,
    cell,
  ]);
});

test.each([
  ['3 to 7, most likely 5', ['3', '3', '5', '7']],
  ['3 to 7', ['3', '3', '', '7']],
  ['31', ['31', '31', '', '31']],
  ['none', ['0', '0', '', '0']],
  ['0 to 4, most likely 0', ['0', '0', '0', '4']],
  ['about 200', ['200', '', '', '']],
  ['not released', ['not released', 'not released', '', 'not released']],
])(
  '“%s” has a best number only where the source gives one, between the low and the high',
  (wording, cells) => {
    for (const table of ['figures', 'casualties']) {
      const [row] = rowsIn({ toll: { losses: losses(wording) } }, table);
      const { count_value, count_low, count_best, count_high } = row!;
      expect([count_value, count_low, count_best, count_high], table).toEqual(cells);
    }
  },
);

test('a low always has a best and a high after it, in every table', () => {
  const lows = filesOf({ one: {} }).tables.flatMap(({ name, columns }) =>
    columns.flatMap(({ part }, i) =>
      part === 'low' ? [[name, ...columns.slice(i, i + 3).map((column) => column.name)]] : [],
    ),
  );
  expect(lows).toEqual([
    ['figures', 'count_low', 'count_best', 'count_high'],
    ['casualties', 'count_low', 'count_best', 'count_high'],
  ]);
});

test('claims.json has the best number wherever it has the count', () => {
  const [claim] = JSON.parse(
    filesOf({ toll: { losses: losses('3 to 7, most likely 5') } }).files.get('claims.json')!,
  );
  const count = {
    wording: '3 to 7, most likely 5',
    kind: 'estimate',
    value: 3,
    low: 3,
    best: 5,
    high: 7,
  };
  expect(claim.losses[0].killed).toEqual(count);
  expect(claim.figures[0].count).toEqual(count);
});

test('the reason why a total fell stands beside it, and beside no other figure', () => {
  const revision = 'One of those counted was found alive.';
  const killed = { total: 6, increment: 2, revision };
  const claims = { toll: { losses: [{ ...losses(killed)[0]!, wounded: 9 }] } };
  for (const table of ['figures', 'casualties'])
    expect(
      rowsIn(claims, table).map((row) => [row.what, row.counting, row.count, row.revision]),
      table,
    ).toEqual([
      ['killed', 'total', '6', revision],
      ['killed', 'increment', '2', ''],
      ['wounded', 'observation', '9', ''],
    ]);
});

test('a revised total of machines has its reason in the figures too', () => {
  const lost = { total: 3, revision: 'One was counted twice.' };
  const equipment = [{ of: 'south', item: 'tank' as const, lost }];
  const claims = { tanks: { equipment } };
  expect(rowsIn(claims, 'figures').map((row) => [row.what, row.count, row.revision])).toEqual([
    ['tank', '3', 'One was counted twice.'],
  ]);
  const [claim] = JSON.parse(filesOf(claims).files.get('claims.json')!);
  expect(claim.figures[0].revision).toBe('One was counted twice.');
});

test('a total and what was added to it are two rows', () => {
  const claims = { toll: { losses: losses({ total: 31, increment: 15, since: '2031-05-01' }) } };
  expect(rowsIn(claims, 'figures').map((row) => [row.counting, row.count, row.since])).toEqual([
    ['total', '31', '2031-05-01'],
    ['increment', '15', '2031-05-01'],
  ]);
});

test('casualties say whose losses they are, seen from the one who counts, and leave machines out', () => {
  const equipment = [{ of: 'south', item: 'tank' as const, lost: 2 }];
  const claims = {
    enemy: { losses: losses(3), equipment },
    own: { claimant: 'southern-army', losses: losses(1), said: '2031-05-01 09:00' },
    third: { claimant: 'radio', losses: losses(2), said: '2031-05-01 10:00' },
  };
  expect(rowsIn(claims, 'casualties').map((row) => [row.claim, row.relation])).toEqual([
    ['enemy', 'adversary'],
    ['own', 'own'],
    ['third', 'third'],
  ]);
});

test('a claim says from when a newer one replaces it', () => {
  const claims = {
    old: { losses: losses(3) },
    new: { losses: losses(4), said: '2031-05-01 12:00', supersedes: ['old'] },
  };
  expect(
    rowsIn(claims, 'claims').map((row) => [row.id, row.superseded_by, row.superseded_from]),
  ).toEqual([
    ['old', 'new', '2031-05-01T12:00'],
    ['new', '', ''],
  ]);
});

test('every field of a claim has a column, whatever fields there are', () => {
  const columns = columnsIn('claims', {}).map(({ path }) => path[0]);
  expect(Object.keys(claimSchema.shape).filter((name) => !columns.includes(name))).toEqual([]);
});

test('no table has two columns of one name', () => {
  for (const { name, columns } of filesOf({ one: {} }).tables) {
    const names = columns.map((column) => column.name);
    expect(names, name).toEqual([...new Set(names)]);
  }
});

test('every column says what it means', () => {
  const silent = filesOf({ one: {} }).tables.flatMap(({ name, columns }) =>
    columns.filter(({ meaning }) => !/\.$/.test(meaning)).map((column) => `${name}.${column.name}`),
  );
  expect(silent).toEqual([]);
});

test('what was corrected stands in the history of its claim', () => {
  const correction = {
    claim: 'toll',
    what: 'killed',
    old: '13',
    new: '31',
    reason: 'Two digits were swapped.',
    update: 'mended',
    published: '2031-06-01',
    asOf: { kind: 'day' as const, day: 0, wording: '1970-01-01' },
  };
  const { files } = filesOf({ toll: { losses: losses(31) } }, [correction]);
  const [claim] = JSON.parse(files.get('claims.json')!);
  expect(claim.history).toEqual([
    {
      published: '2031-06-01',
      update: 'mended',
      what: 'killed',
      old: '13',
      new: '31',
      reason: 'Two digits were swapped.',
    },
  ]);
});

test('a fact says who publishes it, from when it was known, and that no other view is recorded', () => {
  expect(rowsIn({ one: {} }, 'background')[0]).toMatchObject({
    id: 'built',
    sentence: 'The mill was built with about 20 hands.',
    figures: '{"hands":{"wording":"about 20","kind":"about","value":20}}',
    backed_by: 'reported',
    said_by: 'The Gazette',
    public_from: '2031-01-02T00:00',
    denial: 'No other view is recorded.',
  });
});

test('people of no one side are rows of the figures and of the casualties, which say so and name no side of theirs', () => {
  const unsided_losses = [
    { sides: ['north', 'south'], status: 'combatant' as const, killed: 'up to 90' },
    { sides: 'not-said' as const, status: 'unknown' as const, killed: 3 },
  ];
  const rows = rowsIn({ toll: { unsided_losses } }, 'figures');
  expect(rows.map(({ of, whose, sides, count }) => [of, whose, sides, count])).toEqual([
    ['', 'together', 'north;south', 'up to 90'],
    ['', 'not-said', '', '3'],
  ]);
  const casualties = rowsIn({ toll: { unsided_losses } }, 'casualties');
  expect(
    casualties.map(({ of, whose, sides, relation, status, what, count, count_value }) => [
      of,
      whose,
      sides,
      relation,
      status,
      what,
      count,
      count_value,
    ]),
  ).toEqual([
    ['', 'together', 'north;south', 'unsided', 'combatant', 'killed', 'up to 90', '90'],
    ['', 'not-said', '', 'unsided', 'unknown', 'killed', '3', '3'],
  ]);
  const withoutRelation = casualties.map(({ relation: _, superseded_from: __, ...row }) => row);
  expect(withoutRelation).toEqual(rows);
});
