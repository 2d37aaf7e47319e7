import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/record/dataset.ts';
import { inside, overlap, type Box } from '../../../src/graphics/geometry/plane.ts';
import { layoutTimeline, type Timeline } from '../../../src/graphics/timeline/timeline.ts';
import { HANDS, type Hand } from '../../../src/graphics/timeline/blocks.ts';
import { linkLanes } from '../../../src/graphics/timeline/links.ts';
import { NARROW, WIDE, type Setting } from '../../../src/graphics/timeline/setting.ts';
import { FROM, LETTERING } from './lane-parts.ts';
import { assemble, SIDES, type ClaimParts, type Claims } from '../../domain/builders.ts';

const HOURS = {
  window: { from: FROM, to: FROM + 49 * 60 },
  sun: [10.5, 50.5] as const,
  offset: 0,
};
const SETTINGS = [WIDE, NARROW];

test('a minute is a tick under its mark, twelve hours along of forty-nine', () => {
  const { said } = only({ said: '2031-05-01 12:00' });
  expect(said.at[0]).toBe(Math.round(116 + (12 / 49) * 1160));
  expect(said.trace).toEqual({ kind: 'tick', path: 'M0,15L0,9' });
});

test('“by” is a tick that runs out to the left: it was no later', () => {
  const { said } = only({ said: 'by 2031-05-01 12:00' });
  expect(said.trace).toEqual({ kind: 'tick', path: 'M0,15L0,9L-14,12Z' });
});

test('on a phone what may have been earlier runs out upwards', () => {
  expect(only({ said: 'by 2031-05-01 12:00' }, NARROW).said.trace!.path).toBe(
    'M-21,0L-18,0L-19,-14Z',
  );
});

test('a morning is a bar of six hours: at its end by saying, in its middle by happening', () => {
  const { said, happened } = only({
    said: '2031-05-01 morning',
    happened: '2031-05-01 morning',
  });
  const hours = (count: number) => 116 + (count / 49) * 1160;
  expect(said.box.x1).toBeCloseTo(hours(12));
  expect(said.trace).toMatchObject({ kind: 'span', path: 'M-134,12L8,12' });
  expect(happened.at[0]).toBe(Math.round(hours(9)));
  expect(happened.trace!.path).toMatch(/^M-71,(\d+)L71,\1$/);
});

test('a claim whose time is not given stands in the margin of its lane', () => {
  for (const setting of SETTINGS) {
    const { said, happened } = only({ said: '2031-05-01 12:00' }, setting);
    expect([said.undated, happened.undated]).toEqual([false, true]);
    const along = setting === WIDE ? happened.at[0] : happened.at[1];
    expect(along).toBeGreaterThan(setting.margin[0]);
    expect(along).toBeLessThan(setting.margin[1]);
    expect(happened.trace).toBeUndefined();
  }
});

test('lanes keep the order of the sides, third parties last', () => {
  const [ally, north, south, watchers] = SIDES;
  const claims = claimsOf({
    a: { claimant: 'radio' },
    b: { claimant: 'southern-army' },
    c: { claimant: 'northern-army' },
  });
  const order = [watchers!, south!, ally!, north!];
  expect(
    layoutTimeline(claims, order, LETTERING, HOURS, WIDE).lanes.map(({ side }) => side.id),
  ).toEqual(['south', 'north', 'watchers']);
});

test('claims of one moment stand one above another, the first said lowest', () => {
  const said = '2031-05-01 12:00';
  const marks = shown(lay(claimsOf({ a: { said }, b: { said }, c: { said } }), WIDE), 'said');
  expect(marks.map(({ at }) => at[0])).toEqual([400, 400, 400]);
  expect(marks.map(({ at }) => at[1] - marks[0]!.at[1])).toEqual([0, -17, -34]);
});

test('more claims of one moment than can stand there are one mark with their count', () => {
  const claims = (count: number) =>
    claimsOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, {}])));
  expect(shown(lay(claims(12), WIDE), 'said')).toHaveLength(12);
  expect(shown(lay(claims(13), WIDE), 'said').map(({ ids }) => ids.length)).toEqual([13]);
  expect(shown(lay(claims(4), NARROW), 'said')).toHaveLength(4);
  expect(shown(lay(claims(5), NARROW), 'said').map(({ ids }) => ids.length)).toEqual([5]);
});

test('leading claims are lettered before others', () => {
  const label = 'A label that fills its row from one end of the day on!';
  const parts = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [
      `c${i}`,
      { said: `2031-05-01 1${i % 3}:0${i % 6}`, label },
    ]),
  );
  const timeline = lay(claimsOf(parts), WIDE, ['c7']);
  const lettered = shown(timeline, 'said').filter((mark) => mark.label);
  expect(lettered.length).toBeLessThan(9);
  expect(lettered.map(({ ids }) => ids[0])).toContain('c7');
});

test('a claim that has a mark of its own in both settings is one link', () => {
  const claims = claimsOf({ a: {}, b: { said: '2031-05-02 09:00' } });
  const [lane] = linkLanes({ wide: lay(claims, WIDE), narrow: lay(claims, NARROW) });
  expect(lane!.links.map((link) => link.claims[0].id)).toEqual(['a', 'b']);
});

const day = fc.integer({ min: 1, max: 4 }).map((date) => `2031-05-0${date}`);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const time = fc.oneof(
  day,
  fc
    .tuple(day, fc.constantFrom('overnight', 'morning', 'midday', 'afternoon', 'evening'))
    .map((words) => words.join(' ')),
  fc
    .tuple(fc.constantFrom('', 'by ', 'about '), day, clock)
    .map(([hedge, date, hour]) => `${hedge}${date} ${hour}`),
);
const parts = fc.record(
  {
    claimant: fc.constantFrom('allied-council', 'northern-army', 'southern-army', 'radio'),
    said: time,
    happened: time,
    label: fc
      .integer({ min: 1, max: 64 })
      .map((length) => 'Wide label '.repeat(6).slice(0, length)),
  },
  { requiredKeys: ['claimant', 'said', 'label'] },
);

test('whatever is claimed, every claim is there once, nothing overlaps and nothing leaves the frame', () => {
  fc.assert(
    fc.property(
      fc.array(parts, { minLength: 1, maxLength: 120 }),
      fc.array(fc.nat(119), { maxLength: 12 }),
      (all, leading) => {
        const claims = claimsOf(Object.fromEntries(all.map((one, i) => [`c${i}`, one])));
        for (const setting of SETTINGS)
          expectOrder(
            lay(
              claims,
              setting,
              leading.map((i) => `c${i}`),
            ),
            claims,
          );
      },
    ),
    { numRuns: 200 },
  );
});

test('ten thousand claims hold the same promises and take no more room', () => {
  const all = fc.sample(parts, { numRuns: 10_000, seed: 27 });
  const claims = claimsOf(Object.fromEntries(all.map((one, i) => [`c${i}`, one])));
  for (const setting of SETTINGS) {
    const timeline = lay(claims, setting);
    expectOrder(timeline, claims);
    expect(timeline.height).toBeLessThanOrEqual(setting === WIDE ? 532 : 702);
    expect(shown(timeline, 'said').length).toBeLessThan(400);
  }
});

/** Holds both clocks of a timeline to its promises. */
function expectOrder(timeline: Timeline, claims: readonly Claim[]): void {
  const frame = { x0: 0, y0: 0, x1: timeline.width, y1: timeline.height };
  for (const hand of HANDS) {
    const marks = shown(timeline, hand);
    expect(marks.flatMap(({ ids }) => ids).toSorted()).toEqual(
      claims.map(({ id }) => id).toSorted(),
    );
    const boxes = marks.flatMap(({ box, label }) => (label ? [box, label.box] : [box]));
    expect(boxes.filter((box) => !inside(box, frame))).toEqual([]);
    expect(overlapping(boxes)).toEqual([]);
  }
}

function overlapping(boxes: readonly Box[]): [Box, Box][] {
  const inner = boxes.map(({ x0, y0, x1, y1 }) => ({
    x0: x0 + 1e-6,
    y0: y0 + 1e-6,
    x1: x1 - 1e-6,
    y1: y1 - 1e-6,
  }));
  return inner.flatMap((box, i) =>
    inner
      .slice(i + 1)
      .flatMap((other): [Box, Box][] => (overlap(box, other) ? [[box, other]] : [])),
  );
}

/** The marks of one clock with their claims, their places and the rooms of their labels. */
function shown({ lanes }: Timeline, hand: Hand) {
  return lanes.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const place = entry[hand];
      return place ? [{ ids: entry.claims.map(({ id }) => id), ...place }] : [];
    }),
  );
}

function only(claim: ClaimParts, setting = WIDE) {
  const timeline = lay(claimsOf({ one: claim }), setting);
  return { said: shown(timeline, 'said')[0]!, happened: shown(timeline, 'happened')[0]! };
}

function lay(claims: readonly Claim[], setting: Setting, leading: string[] = []): Timeline {
  return layoutTimeline(claims, SIDES, { ...LETTERING, leading: new Set(leading) }, HOURS, setting);
}

function claimsOf(all: Claims): Claim[] {
  return assemble(all).claims;
}
