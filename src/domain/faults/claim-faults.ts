import type { CodedClaim } from '../entries/claim.ts';
import type { Coded } from '../record/dataset.ts';
import type { Fault } from './fault.ts';
import { RELATIONS } from './relations.ts';
import { refer, type Known, type KnownIds } from './known-ids.ts';
import { checkParts } from './sums/parts.ts';
import { checkWithdrawal } from './withdrawal-faults.ts';

/** Faults of one claim: unknown ids, times that cannot be, a grade without a reason, no page that can be shown. */
export function checkClaim(
  faults: Fault[],
  id: string,
  claim: CodedClaim,
  coded: Coded,
  known: KnownIds,
): void {
  checkReferences(faults, id, claim, known);
  checkParts(faults, id, claim);
  checkGrade(faults, id, claim);
  checkSources(faults, id, claim, coded);
  checkWithdrawal(faults, id, claim, coded, known);
}

function checkReferences(faults: Fault[], id: string, claim: CodedClaim, known: KnownIds): void {
  const entry = `claims/${id}`;
  const check = (path: PropertyKey[], value: string, ids: Known, noun: string) =>
    refer(faults, entry, path, value, ids, noun);
  check(['claimant'], claim.claimant, known.claimants, 'claimant');
  if (claim.question) check(['question'], claim.question, known.questions, 'question');
  if (claim.where) check(['where', 'at'], claim.where.at, known.places, 'place');
  claim.where?.also.forEach((place, i) =>
    check(['where', 'also', i], place, known.places, 'place'),
  );
  claim.losses?.forEach((loss, i) => check(['losses', i, 'of'], loss.of, known.sides, 'side'));
  claim.unsided_losses?.forEach(({ sides }, i) => {
    if (sides !== 'not-said')
      sides.forEach((side, j) =>
        check(['unsided_losses', i, 'sides', j], side, known.sides, 'side'),
      );
  });
  claim.equipment?.forEach((loss, i) =>
    check(['equipment', i, 'of'], loss.of, known.sides, 'side'),
  );
  claim.sources.forEach((source, i) => check(['sources', i], source, known.sources, 'source'));
  claim.differs?.forEach((variant, i) =>
    variant.sources.forEach((s, j) =>
      check(['differs', i, 'sources', j], s, known.sources, 'source'),
    ),
  );
  for (const relation of RELATIONS) {
    claim[relation]?.forEach((other, i) => check([relation, i], other, known.claims, 'claim'));
  }
}

function checkGrade(faults: Fault[], id: string, claim: CodedClaim): void {
  if (claim.grade === 'single-source' || claim.grade_reason !== undefined) return;
  faults.push({
    entry: `claims/${id}`,
    path: ['grade'],
    found: `“${claim.grade}” without a reason`,
    expected: 'a grade_reason beside it',
    mend: 'say in a sentence why it is not single-source',
  });
}

function checkSources(faults: Fault[], id: string, claim: CodedClaim, coded: Coded): void {
  const sources = claim.sources.map((source) => coded.sources.get(source));
  // An unreadable source is reported in its own place.
  if (sources.some((source) => source === undefined || !source.backing)) return;
  faults.push({
    entry: `claims/${id}`,
    path: ['sources'],
    found: 'only aggregators, mirrors or copies',
    expected: 'at least one agency, outlet, ministry, court or body',
    mend: 'leave the claim out until a better page is found',
  });
}
