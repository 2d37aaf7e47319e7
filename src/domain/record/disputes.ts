import type { Claim, Dataset } from './dataset.ts';
import { isKnown, standingOf } from './ledger.ts';
import type { Question } from '../entries/question.ts';
import type { Minute } from '../values/when.ts';

/** The answers of one camp to a question, first said first. */
export interface Answers {
  camp: string;
  claims: Claim[];
}

/** A question with the answers that stood against each other at a moment. */
export interface Dispute {
  question: Question;
  /** One column a camp that takes part in the fighting, in the order of the sides; empty where none answered. */
  columns: Answers[];
  /** What others said of it. */
  others: Claim[];
  /** Whether one camp’s answer denies or contradicts another’s. */
  denied: boolean;
}

/** The camps that take part in the fighting, in the order of the sides. */
export function campsOf(dataset: Dataset): string[] {
  const parties = [...dataset.sides.values()].filter((side) => side.party);
  return [...new Set(parties.map((side) => side.camp))];
}

/** Every question that had an answer at a moment, in the order of the questions. */
export function disputesAt(dataset: Dataset, at: Minute = Infinity): Dispute[] {
  return [...dataset.questions.values()].flatMap((question) => {
    const claims = dataset.claims.filter(
      (claim) => claim.question?.id === question.id && isKnown(claim, at) && !claim.retrospective,
    );
    return claims.length === 0 ? [] : [disputeOf(question, claims, dataset, at)];
  });
}

/** The answers that are spelled out: those that deny or are denied go first, then the order of saying. */
export function spelledAnswers(claims: readonly Claim[], most: number): Claim[] {
  const tension = ({ denies, deniedBy, contradicts }: Claim) =>
    denies.length + deniedBy.length + contradicts.length;
  return claims
    .toSorted((a, b) => tension(b) - tension(a) || a.number - b.number)
    .slice(0, most)
    .toSorted((a, b) => a.number - b.number);
}

/** How many answers of one camp are spelled out: two where they stand against each other, else one. */
export function mostAnswers({ denied }: Dispute): number {
  return denied ? 2 : 1;
}

function disputeOf(question: Question, claims: Claim[], dataset: Dataset, at: Minute): Dispute {
  const columns = campsOf(dataset).map((camp) => ({
    camp,
    claims: claims.filter((claim) => claim.side.camp === camp),
  }));
  return {
    question,
    columns,
    others: claims.filter((claim) => !claim.side.party),
    denied: claims.some((claim) => standingOf(claim, at) === 'contested'),
  };
}
