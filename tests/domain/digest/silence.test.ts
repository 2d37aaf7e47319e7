import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { assembleDataset, type Claim, type Dataset } from '../../../src/domain/record/dataset.ts';
import { campsOf, disputesOf, stateAt } from '../../../src/domain/record/disputes.ts';
import { keyFiguresOf } from '../../../src/domain/digest/key-figures.ts';
import { knownBox } from '../../../src/domain/digest/known.ts';
import { standingOf, stands } from '../../../src/domain/record/ledger.ts';
import { isIn, type Span } from '../../../src/domain/record/phases.ts';
import type { Minute } from '../../../src/domain/values/when.ts';
import { assemble, minute, type ClaimParts, type Claims } from '../builders.ts';

/** Every moment at which anything is said, and the minute before it. */
const momentsOf = ({ claims }: Dataset) =>
  claims.flatMap(({ knownFrom }) => [knownFrom - 1, knownFrom]);
const at = (moment: Minute) => (entry: { span: Span }) => isIn(entry.span, moment);

/** The claims by which a camp had spoken on a question, looked for one by one. */
function spoken({ claims }: Dataset, question: string, camp: string, moment: Minute): Claim[] {
  const said = claims.filter(({ retrospective }) => !retrospective);
  const asked = said.filter((claim) => claim.question?.id === question);
  const meets = (a: Claim, b: Claim) =>
    a.denies.includes(b) ||
    a.respondsTo.includes(b) ||
    (a.contradicts.includes(b) && a.question === undefined);
  return said.filter(
    (claim) =>
      claim.side.camp === camp &&
      claim.side.party &&
      claim.knownFrom <= moment &&
      (asked.includes(claim) ||
        asked.some(
          (other) =>
            other.side.camp !== camp &&
            (meets(claim, other) ||
              other.denies.includes(claim) ||
              other.respondsTo.includes(claim)),
        )),
  );
}

/** That all sentences on answers and silence are true at a moment, from the claims said by then alone. */
function expectTrue(dataset: Dataset, moment: Minute): void {
  const camps = campsOf(dataset);
  for (const dispute of disputesOf(dataset)) {
    const { id } = dispute.question;
    const all = camps.map((camp) => spoken(dataset, id, camp, moment));
    const said = all.flat();
    dispute.columns.forEach(({ silent, spelled, moreFrom }, i) => {
      const isSilent = silent !== undefined && isIn(silent, moment);
      expect([id, isSilent]).toEqual([id, said.length > 0 && all[i]!.length === 0]);
      const shown = spelled.filter(at(moment)).map(({ claim }) => claim);
      expect(shown.filter((claim) => !all[i]!.includes(claim))).toEqual([]);
      expect(shown.length).toBe(Math.min(2, all[i]!.length));
      expect(moreFrom !== undefined && moreFrom <= moment).toBe(all[i]!.length > 2);
    });
    expect([id, stateAt(dispute, moment)]).toEqual([id, stateFrom(all, moment)]);
  }
}

function stateFrom(all: readonly Claim[][], moment: Minute): string | undefined {
  const said = all.flat();
  if (said.length === 0) return undefined;
  if (said.some((claim) => standingOf(claim, moment) === 'contested')) return 'disputed';
  return all.some((claims) => claims.length === 0) ? 'one-sided' : 'answered';
}

/** That the box contradicts neither itself nor the claims said by a moment. */
function expectOneBox(dataset: Dataset, moment: Minute): void {
  const box = knownBox(dataset);
  const known = box.known.filter(at(moment)).map(({ claim }) => claim);
  const open = [...box.disputed, ...box.unanswered].filter(at(moment));
  const asked = new Set(open.map(({ question }) => question));
  expect(open.length).toBe(asked.size);
  for (const claim of known) {
    expect(claim.kind).not.toBe('silence');
    expect(stands(claim, moment)).toBe(true);
    expect(['confirmed', 'corroborated']).toContain(standingOf(claim, moment));
    expect(claim.question !== undefined && asked.has(claim.question)).toBe(false);
  }
  for (const { claim } of box.silences.filter(at(moment))) expect(known).not.toContain(claim);
}

const real = assembleDataset(readContent('content').coded!);

test('what the story says of answers and silence is true at every moment', () => {
  for (const moment of momentsOf(real)) expectTrue(real, moment);
});

test('no matter of the story is undisputed and open at once, and no silence is known', () => {
  for (const moment of momentsOf(real)) expectOneBox(real, moment);
});

test('“nothing found by then” stands over a key figure only while its own side had not spoken of such losses', () => {
  for (const { label, own: voice } of keyFiguresOf(real)) {
    const { unsaid, speakers } = voice;
    const loss = speakers.at(-1)!.claim.figures.find(({ status }) => status !== undefined)!;
    const camp = real.sides.get(loss.of!)!.camp;
    for (const moment of momentsOf(real)) {
      const own = real.claims.filter(
        (claim) =>
          !claim.retrospective &&
          claim.knownFrom <= moment &&
          claim.side.camp === camp &&
          claim.figures.some(({ of, status }) => of === loss.of && status === loss.status),
      );
      if (unsaid && isIn(unsaid, moment)) expect([label, own]).toEqual([label, []]);
      expect(speakers.filter(at(moment)).length).toBeLessThanOrEqual(1);
    }
  }
});

/** Made-up claims of three claimants on two questions, each against some of those before it. */
const madeUp = fc
  .array(
    fc.record({
      claimant: fc.constantFrom('northern-army', 'southern-army', 'allied-council', 'radio'),
      hour: fc.integer({ min: 0, max: 23 }),
      kind: fc.constantFrom('taken', 'casualties', 'shelling', 'silence', 'equipment'),
      grade: fc.constantFrom('confirmed', 'corroborated', 'single-source'),
      question: fc.constantFrom('who-holds-the-ford', 'mill', undefined),
      against: fc.option(
        fc.record({
          how: fc.constantFrom('denies', 'responds_to', 'contradicts'),
          index: fc.nat({ max: 9 }),
        }),
        { nil: undefined },
      ),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((entries) => {
    const claims: Record<string, ClaimParts> = {};
    entries.forEach(({ claimant, hour, kind, grade, question, against }, i) => {
      const other = against && against.index < i ? `c${against.index}` : undefined;
      const isForeign = other !== undefined && entries[against!.index]!.claimant !== claimant;
      const claim: ClaimParts = {
        claimant,
        kind,
        grade,
        said: `2031-05-01 ${String(hour).padStart(2, '0')}:00`,
        ...(grade !== 'single-source' && { grade_reason: 'Made up.' }),
        ...(question && { question }),
        ...(isForeign && { [against!.how]: [other] }),
      };
      claims[`c${i}`] = claim;
      if (isForeign && against!.how === 'contradicts')
        claims[other]!.contradicts = [...(claims[other]!.contradicts ?? []), `c${i}`];
    });
    return claims as Claims;
  });

test('and so for any claims whatever', () => {
  fc.assert(
    fc.property(madeUp, (claims) => {
      const dataset = assemble(claims);
      for (const moment of [...momentsOf(dataset), minute('2031-05-02 00:00')]) {
        expectTrue(dataset, moment);
        expectOneBox(dataset, moment);
      }
    }),
    { numRuns: 200 },
  );
});
