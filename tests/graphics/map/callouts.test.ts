import { expect, test } from 'vitest';
import { setCallout, wishFor } from '../../../src/graphics/map/callout.ts';
import { crossings, placeCallouts } from '../../../src/graphics/map/callouts.ts';
import { drawnClaim } from '../drawn-claim.ts';
import { plateInTheMaking } from '../workplate.ts';

const plate = plateInTheMaking();
const placed = (n: number, x: number, y: number) => ({
  marks: [drawnClaim(n, { leading: true })] as const,
  at: [x, y] as const,
});

test('a claim’s label comes first, its claimant under it', () => {
  const wish = wishFor(placed(1, 200, 100), plate.style.callouts!);
  expect(wish.lines).toEqual(['Town 1 shelled', 'A ministry']);
  expect(wish.height).toBe(36);
});

test('a leader runs level from its lettering, then to the rim of its mark', () => {
  const margin = {
    side: 'left' as const,
    area: plate.room.area,
    style: plate.style.callouts!,
    radius: 9,
    taken: [],
  };
  const wish = wishFor(placed(1, 240, 10 + 18 * 0.45), margin.style);
  expect(setCallout(wish, 10, margin).leader.map(([x, y]) => [x, Number(y.toFixed(2))])).toEqual([
    [134, 18.1],
    [140, 18.1],
    [231, 18.1],
  ]);
});

test('no margin takes all of four callouts, however near it their marks are, and no leaders cross', () => {
  const callouts = placeCallouts(
    [placed(1, 150, 160), placed(2, 160, 40), placed(3, 170, 80), placed(4, 165, 120)],
    plate,
  );
  expect(callouts.map(({ side }) => side).toSorted()).toEqual(['left', 'left', 'left', 'right']);
  expect(crossings(callouts)).toBe(0);
  expect(plate.room.lines).toEqual(callouts.map(({ leader }) => leader));
});

test('leaders that cross are counted in pairs', () => {
  const [one] = placeCallouts([placed(1, 150, 150)], plateInTheMaking());
  const leader = (y: number, to: number) => ({
    ...one!,
    leader: [
      [0, y],
      [100, to],
    ] as [number, number][],
  });
  expect(crossings([leader(0, 50), leader(50, 0), leader(80, 90)])).toBe(1);
});
