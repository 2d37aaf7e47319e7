import type { ClaimKind } from '../entries/claim.ts';
import type { Claim, Dataset } from '../record/dataset.ts';
import { disputesOf, type Dispute, type State } from '../record/disputes.ts';
import { contestedFrom, spanUntil, spokenSpan, type Span } from '../record/phases.ts';
import type { Question } from '../entries/question.ts';

/** What is not in dispute, in dispute and not known, each while it is: worked out, never written. */
export interface KnownBox {
  /** What a side announced of its own cost, or others confirmed: undenied, not replaced, and no part of an open question. */
  known: { claim: Claim; span: Span }[];
  /** Questions on which one camp denied what another said. */
  disputed: { question: Question; span: Span }[];
  /** Figures that were not released. */
  silences: { claim: Claim; span: Span }[];
  /** Questions on which some camp had not spoken. */
  unanswered: { question: Question; span: Span }[];
}

/**
 * What a side announces of itself and nobody denies. That it bears the cost of an attack accepts the cost,
 * not the account of who struck what; such an account needs independent sources.
 */
const OF_ITSELF: readonly ClaimKind[] = ['casualties', 'lost', 'equipment', 'legal'];

/** Talk is in the list of claims; the box is about what happened. A silence is what is not known. */
const NO_EVENT: readonly ClaimKind[] = [
  'diplomacy',
  'assessment',
  'responsibility',
  'denial',
  'silence',
];

/** What cost lives first, then ground, equipment and measures. */
const WEIGHT: readonly ClaimKind[] = ['casualties', 'lost', 'equipment', 'shelling', 'legal'];

/** Works the box out from grades, denials, silences and answers, over all of time. */
export function knownBox(dataset: Dataset): KnownBox {
  const claims = dataset.claims.filter((claim) => !claim.retrospective);
  const disputes = disputesOf(dataset);
  const byQuestion = new Map(disputes.map((dispute) => [dispute.question, dispute]));
  return {
    known: claims
      .filter(isSupported)
      .toSorted(byWeight)
      .flatMap((claim) => {
        const span = undisputedSpan(claim, claim.question && byQuestion.get(claim.question));
        return span === undefined ? [] : [{ claim, span }];
      }),
    disputed: inState(disputes, 'disputed'),
    silences: claims
      .filter(({ kind }) => kind === 'silence')
      .map((claim) => ({ claim, span: spokenSpan(claim) })),
    unanswered: inState(disputes, 'one-sided'),
  };
}

function inState(disputes: readonly Dispute[], wanted: State): KnownBox['disputed'] {
  return disputes.flatMap(({ question, states }) =>
    states.filter(({ state }) => state === wanted).map(({ span }) => ({ question, span })),
  );
}

function isSupported({ kind, grade }: Claim): boolean {
  if (NO_EVENT.includes(kind)) return false;
  return grade === 'corroborated' || (grade === 'confirmed' && OF_ITSELF.includes(kind));
}

/** While a claim stands and was not taken back, nobody denies it, and the question that it answers is neither one-sided nor in dispute. */
function undisputedSpan(claim: Claim, dispute: Dispute | undefined): Span | undefined {
  const calm = dispute?.states.find(({ state }) => state === 'answered')?.span;
  if (dispute !== undefined && calm === undefined) return undefined;
  const from = Math.max(claim.knownFrom, calm?.from ?? -Infinity);
  const ends = [contestedFrom(claim), spokenSpan(claim).until, calm?.until];
  const until = Math.min(...ends.map((end) => end ?? Infinity));
  if (until <= from) return undefined;
  return spanUntil(from, until === Infinity ? undefined : until);
}

function byWeight(a: Claim, b: Claim): number {
  const weight = ({ kind }: Claim) =>
    WEIGHT.includes(kind) ? WEIGHT.indexOf(kind) : WEIGHT.length;
  return weight(a) - weight(b) || b.number - a.number;
}
