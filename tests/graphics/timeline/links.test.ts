import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/record/dataset.ts';
import type { Entry } from '../../../src/graphics/timeline/entries.ts';
import { gapsOf, linkLanes } from '../../../src/graphics/timeline/links.ts';
import { settingsIn, type Size } from '../../../src/graphics/timeline/setting.ts';
import type { Timeline } from '../../../src/graphics/timeline/timeline.ts';
import { assemble, ids } from '../../domain/builders.ts';
import { claimsAt } from './lane-parts.ts';

const side = assemble({}).sides.get('north')!;
const [a, b, c] = claimsAt('10:00', 3) as [Claim, Claim, Claim];
const spot = { at: [0, 0] as const, box: { x0: 0, y0: 0, x1: 1, y1: 1 }, undated: false };
const entry = (...claims: [Claim, ...Claim[]]): Entry => ({ claims, said: spot, happened: spot });

function timeline(size: Size, from: number, entries: Entry[]): Timeline {
  const setting = settingsIn('{number} claims')[size];
  const lanes = [{ side, from, to: from + 80, entries }];
  return { setting, width: 0, height: 0, lanes, nights: [], ticks: [], days: [] };
}

test('what stands for the same claims in both settings is one link, others are links of their own', () => {
  const [lane] = linkLanes({
    wide: timeline('wide', 44, [entry(b), entry(a), entry(c)]),
    narrow: timeline('narrow', 25, [entry(a), entry(b, c)]),
  });
  expect([lane!.side.id, lane!.wide, lane!.narrow]).toEqual(['north', 44, 25]);
  expect(
    lane!.links.map(({ claims, wide, narrow }) => [ids(claims), Boolean(wide), Boolean(narrow)]),
  ).toEqual([
    [['c0'], true, true],
    [['c1'], true, false],
    [['c1', 'c2'], false, true],
    [['c2'], true, false],
  ]);
});

test('a link tells where it has no mark, by the initials of setting and clock', () => {
  expect(gapsOf({ claims: [a], wide: entry(a), narrow: entry(a) })).toEqual([]);
  expect(gapsOf({ claims: [a], wide: entry(a) })).toEqual(['ns', 'nh']);
  expect(gapsOf({ claims: [a], wide: { claims: [a], said: spot } })).toEqual(['wh', 'ns', 'nh']);
});
