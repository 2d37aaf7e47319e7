import { expect, test } from 'vitest';
import { balanceOfKinds, balanceOfVerbs } from '../../../src/domain/report/balance.ts';
import type { SideVerbs } from '../../../src/domain/report/verbs.ts';
import { assemble } from '../builders.ts';

const dataset = assemble({
  a: { claimant: 'northern-army', kind: 'casualties' },
  b: { claimant: 'northern-army', kind: 'clash' },
  c: { claimant: 'southern-army', kind: 'clash' },
  d: { claimant: 'southern-army', kind: 'clash' },
  e: { claimant: 'radio', kind: 'diplomacy' },
});

function verbsOf(side: string, said: number, reported: number, denied: number): SideVerbs {
  return {
    side: dataset.sides.get(side)!,
    house: [
      ['said', said],
      ['reported', reported],
    ],
    others: [['denied', denied]],
  };
}

test('a verb has a share of all verbs of its camp, whose sides are taken together', () => {
  const [said] = balanceOfVerbs(dataset, [
    verbsOf('north', 6, 2, 2),
    verbsOf('ally', 2, 1, 1),
    verbsOf('south', 3, 1, 0),
  ]);
  expect(said).toEqual({
    of: 'said',
    shares: [
      { camp: 'southern', times: 5, all: 8 },
      { camp: 'northern', times: 6, all: 10 },
    ],
    apart: expect.closeTo(0.025),
  });
});

test('shares that lie more than a tenth apart are out of bounds, and the report says how many more would mend it', () => {
  const [said, denied] = balanceOfVerbs(dataset, [
    verbsOf('north', 9, 0, 1),
    verbsOf('south', 6, 0, 4),
  ]);
  expect([said!.of, said!.needs]).toEqual(['said', { camp: 'southern', more: 10 }]);
  expect([denied!.of, denied!.needs]).toEqual(['denied', { camp: 'northern', more: 3 }]);
  // With ten more, south has 16 of 20: 80 % beside 90 %.
  const [mended] = balanceOfVerbs(dataset, [verbsOf('north', 9, 0, 1), verbsOf('south', 16, 0, 4)]);
  expect(mended!.needs).toBeUndefined();
});

test('kinds are those of the parties’ claims that a text tells', () => {
  const told = new Set(dataset.claims);
  expect(
    balanceOfKinds(dataset, told).map(({ of, shares }) => [
      of,
      ...shares.map(({ times }) => times),
    ]),
  ).toEqual([
    ['clash', 2, 1],
    ['casualties', 0, 1],
  ]);
});

test('of a camp of which nothing is told nothing is asked', () => {
  const [said] = balanceOfVerbs(dataset, [verbsOf('north', 2, 0, 0), verbsOf('south', 0, 0, 0)]);
  expect(said!.needs).toBeUndefined();
});
