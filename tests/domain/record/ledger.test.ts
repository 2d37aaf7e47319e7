import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/record/dataset.ts';
import {
  denialsOf,
  isKnown,
  standingOf,
  stands,
  supersededFrom,
} from '../../../src/domain/record/ledger.ts';
import { assemble, claimOf, ids, minute, type Claims } from '../builders.ts';

const south = { claimant: 'southern-army' };

const TAKEN: Claims = {
  taken: { said: '2031-05-01 09:00' },
  denial: { ...south, said: '2031-05-01 11:00', denies: ['taken'] },
};

test('a claim is known from its moment on, and not a minute before', () => {
  const taken = claimOf(assemble(TAKEN), 'taken');
  expect(isKnown(taken, minute('2031-05-01 08:59'))).toBe(false);
  expect(isKnown(taken, minute('2031-05-01 09:00'))).toBe(true);
});

test('a denial not yet spoken does not mark a claim', () => {
  const taken = claimOf(assemble(TAKEN), 'taken');
  expect(standingOf(taken, minute('2031-05-01 10:59'))).toBe('single-source');
  expect(standingOf(taken, minute('2031-05-01 11:00'))).toBe('contested');
  expect(standingOf(taken)).toBe('contested');
});

test('a denial by the same camp does not contest a claim', () => {
  const claims = { ...TAKEN, taken: { claimant: 'allied-council', said: '2031-05-01 09:00' } };
  expect(standingOf(claimOf(assemble(claims), 'taken'))).toBe('single-source');
});

test('a third party’s denial contests a claim', () => {
  const claims = {
    ...TAKEN,
    denial: { claimant: 'radio', said: '2031-05-01 11:00', denies: ['taken'] },
  };
  expect(standingOf(claimOf(assemble(claims), 'taken'))).toBe('contested');
});

test('a contradiction contests both claims, each once the other was said', () => {
  const dataset = assemble({
    six: { said: '2031-05-01 09:00', contradicts: ['none'] },
    none: { ...south, said: '2031-05-01 12:00', contradicts: ['six'] },
  });
  expect(standingOf(claimOf(dataset, 'six'), minute('2031-05-01 11:00'))).toBe('single-source');
  expect(standingOf(claimOf(dataset, 'six'), minute('2031-05-01 12:00'))).toBe('contested');
  expect(standingOf(claimOf(dataset, 'none'), minute('2031-05-01 12:00'))).toBe('contested');
});

const CONFIRMED = {
  grade: 'confirmed',
  grade_reason: 'The side that bears the losses announced them.',
} as const;

test('a higher count by an adversary does not contest a loss that its own side announced', () => {
  const dataset = assemble({
    own: { ...south, ...CONFIRMED, said: '2031-05-01 09:00', contradicts: ['theirs'] },
    theirs: { said: '2031-05-01 08:00', contradicts: ['own'] },
  });
  expect(standingOf(claimOf(dataset, 'own'))).toBe('confirmed');
  expect(ids(denialsOf(claimOf(dataset, 'own')))).toEqual(['theirs']);
});

test('an explicit denial contests even a confirmed claim', () => {
  const dataset = assemble({
    own: { ...CONFIRMED },
    denial: { ...south, denies: ['own'], said: '2031-05-01 11:00' },
  });
  expect(standingOf(claimOf(dataset, 'own'), minute('2031-05-01 10:00'))).toBe('confirmed');
  expect(standingOf(claimOf(dataset, 'own'))).toBe('contested');
});

const back = (said: string) => ({ said, reason: 'It was another ford.', sources: ['wire'] });

test('a claim is withdrawn from the moment at which it was taken back, and not a minute before', () => {
  const claims = { ...TAKEN, taken: { ...TAKEN['taken'], withdrawn: back('2031-05-01 12:00') } };
  const taken = claimOf(assemble(claims), 'taken');
  const standings = ['09:00', '11:00', '11:59', '12:00'].map((hour) =>
    standingOf(taken, minute(`2031-05-01 ${hour}`)),
  );
  expect(standings).toEqual(['single-source', 'contested', 'contested', 'withdrawn']);
  expect(standingOf(taken)).toBe('withdrawn');
});

test('a denial that was taken back contests nothing from then on', () => {
  const claims = {
    ...TAKEN,
    denial: { ...TAKEN['denial'], withdrawn: back('by 2031-05-01 13:00') },
  };
  const taken = claimOf(assemble(claims), 'taken');
  expect(standingOf(taken, minute('2031-05-01 12:59'))).toBe('contested');
  expect(standingOf(taken, minute('2031-05-01 13:00'))).toBe('single-source');
  expect(ids(denialsOf(taken, minute('2031-05-01 13:00')))).toEqual([]);
});

test('a withdrawal known by its day alone counts from the end of that day, by its claimant where nobody else is named', () => {
  const { withdrawn } = claimOf(assemble({ taken: { withdrawn: back('2031-05-01') } }), 'taken');
  expect([withdrawn!.from, withdrawn!.by.id]).toEqual([
    minute('2031-05-02 00:00'),
    'northern-army',
  ]);
});

test('a claim that both denies and contradicts is one denial', () => {
  const dataset = assemble({
    taken: { contradicts: ['other'] },
    other: { ...south, said: '2031-05-01 10:00', denies: ['taken'], contradicts: ['taken'] },
    second: { ...south, said: '2031-05-01 09:00', denies: ['taken'] },
  });
  expect(ids(denialsOf(claimOf(dataset, 'taken')))).toEqual(['second', 'other']);
  expect(ids(denialsOf(claimOf(dataset, 'taken'), minute('2031-05-01 09:30')))).toEqual(['second']);
});

const CHAIN: Claims = {
  ten: { said: '2031-05-01 12:00' },
  sixteen: { said: 'by 2031-05-01 20:00', supersedes: ['ten'] },
  again: { said: '2031-05-01 21:00', supersedes: ['ten', 'sixteen'] },
};

test('a claim stands until the first newer one of its side is known', () => {
  const ten = claimOf(assemble(CHAIN), 'ten');
  expect(supersededFrom(ten)).toBe(minute('2031-05-01 20:00'));
  expect(stands(ten, minute('2031-05-01 11:59'))).toBe(false);
  expect(stands(ten, minute('2031-05-01 12:00'))).toBe(true);
  expect(stands(ten, minute('2031-05-01 19:59'))).toBe(true);
  expect(stands(ten, minute('2031-05-01 20:00'))).toBe(false);
});

test('a claim that nothing replaced stands for good', () => {
  const again = claimOf(assemble(CHAIN), 'again');
  expect(supersededFrom(again)).toBeUndefined();
  expect(stands(again, Infinity)).toBe(true);
});

const hours = fc.integer({ min: 0, max: 47 });
const saidAt = (hour: number) =>
  `2031-05-0${1 + Math.floor(hour / 24)} ${String(hour % 24).padStart(2, '0')}:00`;

/** Claims of two sides in a row, each replacing or denying some that were said before it. */
const histories = fc
  .array(fc.tuple(hours, fc.boolean(), fc.nat(3)), { minLength: 1, maxLength: 8 })
  .map((rows) => {
    const sorted = rows.toSorted((a, b) => a[0] - b[0]);
    const claims: Claims = {};
    sorted.forEach(([hour, isSouth, back], i) => {
      const older = i - 1 - back;
      const relation =
        older < 0
          ? {}
          : { [sorted[older]![1] === isSouth ? 'supersedes' : 'denies']: [`c${older}`] };
      claims[`c${i}`] = {
        claimant: isSouth ? 'southern-army' : 'northern-army',
        said: saidAt(hour),
        ...relation,
      };
    });
    return assemble(claims).claims;
  });
const instants = fc.integer({ min: minute('2031-05-01 00:00'), max: minute('2031-05-03 00:00') });

test('what was once known stays known, and a replaced claim never stands again', () => {
  fc.assert(
    fc.property(histories, instants, instants, (claims, a, b) => {
      const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
      for (const claim of claims) {
        if (isKnown(claim, earlier)) expect(isKnown(claim, later)).toBe(true);
        if (isKnown(claim, earlier) && !stands(claim, earlier))
          expect(stands(claim, later)).toBe(false);
        if (standingOf(claim, earlier) === 'contested')
          expect(standingOf(claim, later)).toBe('contested');
      }
    }),
  );
});

test('a claim stands exactly from when it was said to when it was replaced', () => {
  fc.assert(
    fc.property(histories, instants, (claims, at) => {
      const spanned = (claim: Claim) =>
        at >= claim.knownFrom && at < (supersededFrom(claim) ?? Infinity);
      for (const claim of claims) expect(stands(claim, at)).toBe(spanned(claim));
    }),
  );
});
