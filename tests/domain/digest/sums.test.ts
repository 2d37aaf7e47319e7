import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUp, type Stated } from '../../../src/domain/digest/sums.ts';
import { assemble, type ClaimParts } from '../builders.ts';

const killed = (
  count: string | number | { total: number },
  happened: string,
  claimant = 'southern-army',
  of = 'south',
): ClaimParts => ({
  kind: 'casualties',
  claimant,
  happened,
  said: '2031-05-02',
  losses: [{ of, status: 'civilian', killed: count }],
});

function stated(...parts: ClaimParts[]): Stated[] {
  const dataset = assemble(Object.fromEntries(parts.map((part, i) => [`claim-${i}`, part])));
  return dataset.claims.map((claim) => ({ claim, figure: claim.figures[0]! }));
}

test('two observations of one claimant at different times may be added', () => {
  expect(
    addUp(stated(killed(2, '2031-05-01 08:00 to 2031-05-01 09:00'), killed(3, '2031-05-01 14:00'))),
  ).toEqual({ kind: 'sum', value: 5 });
});

test('nothing is added across claimants', () => {
  expect(
    addUp(stated(killed(2, '2031-05-01 08:00'), killed(3, '2031-05-01 14:00', 'northern-army'))),
  ).toEqual({ kind: 'no-sum', because: ['claimants'] });
});

test('nothing is added over windows that may overlap', () => {
  expect(addUp(stated(killed(2, '2031-05-01 morning'), killed(3, '2031-05-01')))).toEqual({
    kind: 'no-sum',
    because: ['windows'],
  });
});

test('running totals are not added, and words are not numbers', () => {
  expect(
    addUp(
      stated(killed({ total: 2 }, '2031-05-01 08:00'), killed('several dozen', '2031-05-01 14:00')),
    ),
  ).toEqual({
    kind: 'no-sum',
    because: ['totals', 'words'],
  });
});

test('killed, and killed and wounded, are not one measure', () => {
  const together: ClaimParts = {
    ...killed(2, '2031-05-01 14:00'),
    losses: [{ of: 'south', status: 'civilian', killed_and_wounded: 9 }],
  };
  expect(addUp(stated(killed(2, '2031-05-01 08:00'), together))).toEqual({
    kind: 'no-sum',
    because: ['definitions'],
  });
});

test('the order of the figures does not matter', () => {
  const figures = stated(
    killed(2, '2031-05-01 08:00'),
    killed(3, '2031-05-01 14:00'),
    killed('about 9', '2031-05-01 20:00', 'northern-army'),
  );
  const sum = addUp(figures);
  fc.assert(
    fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
      expect(addUp(shuffled)).toEqual(sum);
    }),
  );
});
