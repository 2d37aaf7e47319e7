import type { z } from 'zod';
import { expect, test } from 'vitest';
import { updateSchema } from '../../../src/domain/entries/update.ts';
import { findCorrectionFaults } from '../../../src/domain/faults/correction-faults.ts';
import { wordFault } from '../../../src/domain/faults/fault.ts';
import { code } from '../builders.ts';

type Head = z.input<typeof updateSchema>;
type Corrected = NonNullable<Head['corrects']>[number];

const { claims } = code({
  toll: { losses: [{ of: 'south', status: 'combatant', killed: 16 }] },
});
const TOLL: Corrected = { claim: 'toll', what: 'killed', old: '15', new: '16', reason: 'A slip.' };

function faultsOf(corrects: Corrected[] | undefined, parts: Partial<Head> = {}): string[] {
  const head = updateSchema.parse({
    title: 'What we had wrong',
    published: '2031-06-01',
    as_of: '2031-05-02 12:00',
    standfirst: 'One figure was wrong.',
    claims: ['toll'],
    kind: 'correction',
    ...(corrects && { corrects }),
    ...parts,
  });
  return findCorrectionFaults(new Map([['slip', head]]), claims, claims).map(
    (fault) => `${fault.path.join('.')}: ${wordFault(fault)}`,
  );
}

test('a correction that leads to what stands there now has no fault', () => {
  expect(faultsOf([TOLL])).toEqual([]);
});

test('a correction leads to the figure that the claim has now', () => {
  expect(faultsOf([{ ...TOLL, new: '17' }])).toEqual([
    'corrects.0.new: found “17”; expected what stands in toll now: “16”',
  ]);
});

test('a correction changes something, and that is a figure or a field of the claim', () => {
  expect(faultsOf([{ ...TOLL, old: '16' }])).toEqual([
    'corrects.0.new: found “16” in both; expected two texts that differ',
  ]);
  expect(faultsOf([{ ...TOLL, what: 'wounded' }])).toEqual([
    'corrects.0.what: found “wounded”; expected a figure or a field of toll',
  ]);
});

test('what is corrected is a claim that the update lists', () => {
  expect(faultsOf([{ ...TOLL }], { claims: ['plain'] })).toEqual([
    'corrects.0.claim: found “toll”, which “claims” does not list; expected a claim of this update',
  ]);
});

test('an update of the kind “correction” has corrections, and no other has', () => {
  expect(faultsOf(undefined)).toEqual([
    'kind: found a correction of nothing; expected the list “corrects” beside it; ' +
      'mend: name claim, what, old, new and reason',
  ]);
  expect(faultsOf([TOLL], { kind: 'update' })).toEqual([
    'corrects: found corrections in a plain update; expected “kind: correction” beside them; ' +
      'mend: name claim, what, old, new and reason',
  ]);
});
