import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKnown, standingOf } from '../../../src/domain/record/ledger.ts';
import {
  changesOf,
  contestedFrom,
  isIn,
  ledgerAt,
  phasesOf,
  seriesOfClaim,
  spanOfClaim,
  speakersOf,
} from '../../../src/domain/record/phases.ts';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { parseDay } from '../../../src/domain/values/when.ts';
import { assemble } from '../builders.ts';

const DAY1 = parseDay('2031-05-01');
const at = (hours: number, minutes = 0) => DAY1 + hours * 60 + minutes;

const toll = (total: number, increment?: number) => ({
  kind: 'casualties' as const,
  losses: [
    {
      of: 'south',
      status: 'combatant' as const,
      killed: { total, ...(increment !== undefined && { increment }) },
    },
  ],
});

const dataset = assemble({
  first: { ...toll(10), claimant: 'southern-army', said: 'by 2031-05-01 09:00' },
  second: {
    ...toll(16, 6),
    claimant: 'southern-army',
    said: 'by 2031-05-01 12:00',
    supersedes: ['first'],
  },
  taken: { kind: 'taken', claimant: 'northern-army', said: '2031-05-01 10:00' },
  denial: {
    kind: 'denial',
    claimant: 'southern-army',
    said: '2031-05-01 11:00',
    denies: ['taken'],
  },
});
const claim = (id: string) => dataset.byId.get(id)!;

test('a claim stands from its saying until a newer one of its side replaces it', () => {
  expect(spanOfClaim(claim('first'))).toEqual({ from: at(9), until: at(12) });
  expect(spanOfClaim(claim('second'))).toEqual({ from: at(12) });
});

test('a claim is contested from the denial on, and not before', () => {
  expect(contestedFrom(claim('taken'))).toBe(at(11));
  expect(contestedFrom(claim('denial'))).toBeUndefined();
  expect(phasesOf(claim('taken'))).toEqual([
    { from: -Infinity, to: at(10), state: 'unsaid' },
    { from: at(10), to: at(11), state: 'standing', standing: 'single-source' },
    { from: at(11), to: Infinity, state: 'standing', standing: 'contested' },
  ]);
});

test('the ledger answers for any instant what was known, replaced and contested', () => {
  const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);
  const half = ledgerAt(dataset, at(10, 30));
  expect([ids(half.known), ids(half.standing), ids(half.replaced), ids(half.contested)]).toEqual([
    ['first', 'taken'],
    ['first', 'taken'],
    [],
    [],
  ]);
  const noon = ledgerAt(dataset, at(12));
  expect([ids(noon.standing), ids(noon.replaced), ids(noon.contested)]).toEqual([
    ['taken', 'denial', 'second'],
    ['first'],
    ['taken'],
  ]);
});

test('a series is the same from whichever of its claims one begins', () => {
  expect(seriesOfClaim(claim('first')).map(({ id }) => id)).toEqual(['first', 'second']);
  expect(seriesOfClaim(claim('second')).map(({ id }) => id)).toEqual(['first', 'second']);
});

test('one claim at a time speaks for a series, the preferred one before the latest', () => {
  const [first, second] = [claim('first'), claim('second')];
  expect(speakersOf([first, second], second)).toEqual([
    { claim: first, span: { from: at(9), until: at(12) } },
    { claim: second, span: { from: at(12) } },
  ]);
  const unrelated = [first, claim('taken')];
  expect(speakersOf(unrelated, first).map(({ claim: { id }, span }) => [id, span.from])).toEqual([
    ['first', at(9)],
    ['taken', at(12)],
  ]);
});

test('the stops are the moments of change, each once', () => {
  expect(changesOf(dataset.claims)).toEqual([at(9), at(10), at(11), at(12)]);
});

const real = assembleDataset(readContent('content').coded!);
const moments = fc.integer({ min: parseDay('2020-09-26'), max: parseDay('2022-06-01') });

test('moving the clock forward never un-says a claim', () => {
  fc.assert(
    fc.property(moments, moments, (a, b) => {
      const [early, late] = [ledgerAt(real, Math.min(a, b)), ledgerAt(real, Math.max(a, b))];
      expect(early.known.every((one) => late.known.includes(one))).toBe(true);
    }),
  );
});

test('the phases of every claim cover all of time without gap or overlap, and say what standingOf says', () => {
  for (const one of real.claims) {
    const phases = phasesOf(one);
    expect(phases[0]!.from).toBe(-Infinity);
    expect(phases.at(-1)!.to).toBe(Infinity);
    phases.slice(1).forEach((phase, i) => expect(phase.from).toBe(phases[i]!.to));
    for (const { from, standing } of phases.slice(1)) expect(standing).toBe(standingOf(one, from));
  }
});

test('no figure stands before its claim was said', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      expect(
        real.claims.filter((one) => isIn(spanOfClaim(one), moment) && !isKnown(one, moment)),
      ).toEqual([]);
    }),
  );
});

test('superseding is transitive in time and has no circle', () => {
  for (const one of real.claims) {
    const series = seriesOfClaim(one);
    expect(new Set(series).size).toBe(series.length);
    for (const older of one.supersedes) expect(older.knownFrom).toBeLessThanOrEqual(one.knownFrom);
  }
});
