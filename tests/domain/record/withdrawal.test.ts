import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyFiguresOf } from '../../../src/domain/digest/key-figures.ts';
import { knownBox } from '../../../src/domain/digest/known.ts';
import { denialsOver } from '../../../src/domain/record/denial.ts';
import { disputesOf } from '../../../src/domain/record/disputes.ts';
import { standingOf } from '../../../src/domain/record/ledger.ts';
import {
  changesOf,
  isIn,
  phasesOf,
  spokenSpan,
  standingsOf,
} from '../../../src/domain/record/phases.ts';
import { spanTable } from '../../../src/graphics/mark/span-table.ts';
import { assemble, minute, type Claims } from '../builders.ts';

const at = (hour: string) => minute(`2031-05-01 ${hour}`);
const south = { claimant: 'southern-army' };
const back = (hour: string) => ({
  said: `2031-05-01 ${hour}`,
  reason: 'It was another ford.',
  sources: ['wire'],
});
const toll = (total: number) => ({
  ...south,
  kind: 'casualties' as const,
  losses: [{ of: 'south', status: 'combatant' as const, killed: { total } }],
});

const TOLLS: Claims = {
  ten: { ...toll(10), said: '2031-05-01 09:00' },
  twenty: {
    ...toll(20),
    said: '2031-05-01 12:00',
    supersedes: ['ten'],
    withdrawn: back('15:00'),
  },
};

/** What speaks for the one key figure, and how: each from when until when. */
const speakers = (claims: Claims, claim = 'twenty') =>
  keyFiguresOf(
    assemble(claims, { story: { key_figures: [{ label: 'Dead', claim, figure: 'killed' }] } }),
  )[0]!.own.speakers.map((one) => [one.claim.id, one.span, one.withdrawn?.reason]);

test('a key figure is as it was said until it was taken back, and then stands as taken back; the older one does not return', () => {
  expect(speakers(TOLLS)).toEqual([
    ['ten', { from: at('09:00'), until: at('12:00') }, undefined],
    ['twenty', { from: at('12:00'), until: at('15:00') }, undefined],
    ['twenty', { from: at('15:00') }, 'It was another ford.'],
  ]);
});

test('a newer figure speaks in the place of one that was taken back', () => {
  const newer = { ...toll(12), said: '2031-05-01 16:00', supersedes: ['twenty'] };
  expect(speakers({ ...TOLLS, newer }).slice(2)).toEqual([
    ['twenty', { from: at('15:00'), until: at('16:00') }, 'It was another ford.'],
    ['newer', { from: at('16:00') }, undefined],
  ]);
});

test('a figure that was replaced before it was taken back is not taken back where the newer one stands', () => {
  const ten = { ...TOLLS['ten'], withdrawn: back('14:00') };
  expect(speakers({ ...TOLLS, ten })[0]).toEqual([
    'ten',
    { from: at('09:00'), until: at('12:00') },
    undefined,
  ]);
});

test('the control stops at a withdrawal, and the mark is struck from there', () => {
  const dataset = assemble(TOLLS);
  expect(changesOf(dataset.claims)).toEqual([at('09:00'), at('12:00'), at('15:00')]);
  const table = (hour: string) =>
    spanTable(dataset.claims, { at: at(hour), live: true, origin: at('00:00') });
  expect(table('18:00')).toEqual({
    ten: [540, 720, 'outline'],
    twenty: [720, -1, 'outline', 900, 'withdrawn'],
  });
  expect(table('14:59')['twenty']).toEqual([720, -1, 'outline']);
});

test('a claim speaks until it is taken back or replaced, whichever is first', () => {
  const claim = (id: string) => assemble(TOLLS).byId.get(id)!;
  expect(spokenSpan(claim('twenty'))).toEqual({ from: at('12:00'), until: at('15:00') });
  expect(spokenSpan(claim('ten'))).toEqual({ from: at('09:00'), until: at('12:00') });
});

const QUARREL: Claims = {
  taken: { said: '2031-05-01 09:00', question: 'who-holds-the-ford' },
  denial: {
    ...south,
    said: '2031-05-01 11:00',
    question: 'who-holds-the-ford',
    denies: ['taken'],
  },
};

test.each(['taken', 'denial'])('a dispute is over once “%s” was taken back', (id) => {
  const claims = { ...QUARREL, [id]: { ...QUARREL[id], withdrawn: back('14:00') } };
  expect(disputesOf(assemble(claims))[0]!.states).toEqual([
    { state: 'one-sided', span: { from: at('09:00'), until: at('11:00') } },
    { state: 'disputed', span: { from: at('11:00'), until: at('14:00') } },
    { state: 'withdrawn', span: { from: at('14:00') } },
  ]);
});

test('where one denial was taken back, the next that stands is named, else a contradiction', () => {
  const denial = (hour: string, back_?: string) => ({
    ...south,
    kind: 'denial' as const,
    said: `2031-05-01 ${hour}`,
    denies: ['taken'],
    ...(back_ !== undefined && { withdrawn: back(back_) }),
  });
  const claims: Claims = {
    taken: { said: '2031-05-01 09:00', contradicts: ['other'] },
    other: { ...south, said: '2031-05-01 10:00', contradicts: ['taken'] },
    first: denial('11:00', '13:00'),
    second: denial('14:00'),
  };
  expect(
    denialsOver(assemble(claims).byId.get('taken')!).map(({ by, span }) => [by.id, span]),
  ).toEqual([
    ['other', { from: at('10:00'), until: at('11:00') }],
    ['first', { from: at('11:00'), until: at('13:00') }],
    ['other', { from: at('13:00'), until: at('14:00') }],
    ['second', { from: at('14:00') }],
  ]);
});

test('what was taken back is not known any more, nor is a silence', () => {
  const claims: Claims = {
    own: {
      ...toll(1),
      said: '2031-05-01 09:00',
      grade: 'confirmed',
      grade_reason: 'Its own side said so.',
      withdrawn: back('12:00'),
    },
    silence: {
      claimant: 'radio',
      kind: 'silence',
      said: '2031-05-01 10:00',
      withdrawn: back('13:00'),
    },
  };
  const box = knownBox(assemble(claims));
  expect(box.known.map(({ span }) => span)).toEqual([{ from: at('09:00'), until: at('12:00') }]);
  expect(box.silences.map(({ span }) => span)).toEqual([{ from: at('10:00'), until: at('13:00') }]);
});

const hour = fc.integer({ min: 1, max: 23 });
const said = (at: number) => `2031-05-01 ${String(at).padStart(2, '0')}:00`;

/** A claim with denials of it, any of which may be taken back. */
const quarrels = fc
  .tuple(fc.option(hour), fc.array(fc.tuple(hour, fc.option(hour), fc.boolean()), { maxLength: 4 }))
  .map(([taken, denials]) => {
    const withdrawn = (from: number, end: number | null) =>
      end === null || end < from ? {} : { withdrawn: { ...back('00:00'), said: said(end) } };
    const claims: Claims = { taken: { said: said(5), ...withdrawn(5, taken) } };
    denials.forEach(([from, end, denies], i) => {
      claims[`d${i}`] = {
        ...south,
        said: said(from),
        ...(denies ? { denies: ['taken'] } : { contradicts: ['taken'] }),
        ...withdrawn(from, end),
      };
      if (!denies)
        claims['taken'] = {
          ...claims['taken'],
          contradicts: [...(claims['taken']!.contradicts ?? []), `d${i}`],
        };
    });
    return assemble(claims);
  });

test('at every moment a page says of a claim what stands of it then, and nothing that was said later', () => {
  fc.assert(
    fc.property(quarrels, fc.integer({ min: 0, max: 1440 }), ({ byId }, minutes) => {
      const moment = at('00:00') + minutes;
      const taken = byId.get('taken')!;
      const isBack = taken.withdrawn !== undefined && taken.withdrawn.from <= moment;
      const against = [...taken.deniedBy, ...taken.contradicts].some(
        ({ knownFrom, withdrawn }) =>
          knownFrom <= moment && (withdrawn === undefined || withdrawn.from > moment),
      );
      const expected = isBack ? 'withdrawn' : against ? 'contested' : 'single-source';
      expect(standingOf(taken, moment)).toBe(expected);
      if (moment >= taken.knownFrom) {
        expect(standingsOf(taken).findLast(({ from }) => from <= moment)!.standing).toBe(expected);
        const named = denialsOver(taken).filter(({ span }) => isIn(span, moment));
        expect(named.length).toBe(against ? 1 : 0);
      }
      const phase = phasesOf(taken).filter(({ from, to }) => from <= moment && moment < to);
      expect(phase.length).toBe(1);
    }),
  );
});
