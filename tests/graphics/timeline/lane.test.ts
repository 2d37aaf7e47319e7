import { expect, test } from 'vitest';
import { layoutLane } from '../../../src/graphics/timeline/lane.ts';
import { NARROW, WIDE, type Setting } from '../../../src/graphics/timeline/setting.ts';
import { assemble, type Claims } from '../../domain/builders.ts';
import { claimsOf, LETTERING, measured } from './lane-parts.ts';

const side = assemble({}).sides.get('north')!;
const lay = (claims: Claims, setting: Setting = WIDE) =>
  layoutLane(side, claimsOf(claims), 100, measured(setting), LETTERING);

const said = (clock: string) => ({ said: `2031-05-01 ${clock}` });

test('a lane is never less deep than its setting says, and begins where it is told', () => {
  const { from, to } = lay({ a: said('10:00') });
  expect([from, to]).toEqual([100, 172]);
  const narrow = lay({ a: said('05:00') }, NARROW);
  expect([narrow.from, narrow.to]).toEqual([100, 183]);
});

test('it is as deep as the fuller of its two clocks', () => {
  const claims = Object.fromEntries(
    ['10:00', '10:05', '10:10', '10:15'].map((clock, i) => [`c${i}`, said(clock)]),
  );
  const { from, to } = lay(claims);
  expect(to - from).toBe(96);
});

test('wide, what has no time stands under the name of the lane', () => {
  const [entry] = lay({ a: said('10:00') }).entries;
  expect(entry!.happened).toEqual({
    at: [9, 145],
    box: { x0: 0, y0: 136, x1: 17, y1: 153 },
    undated: true,
  });
});

test('on a phone it stands beyond the last hour', () => {
  const [entry] = lay({ a: said('05:00') }, NARROW).entries;
  expect(entry!.happened!.undated).toBe(true);
  expect(entry!.happened!.at[1]).toBe(666);
});

test('each clock has its own place, tick and label', () => {
  const [entry] = lay({
    a: { ...said('10:00'), happened: '2031-05-01 05:00', label: 'Ford' },
  }).entries;
  expect(entry!.said).toMatchObject({ at: [600, 157], label: { anchor: 'start' } });
  expect(entry!.said!.trace).toEqual({ kind: 'tick', path: 'M0,15L0,9' });
  expect(entry!.happened).toMatchObject({ at: [300, 143], label: { anchor: 'start' } });
  expect(entry!.happened!.undated).toBe(false);
});
