import type { ClaimKind } from '../entries/claim.ts';
import type { Claim, Dataset } from './dataset.ts';
import { campsOf, disputesAt } from './disputes.ts';
import { isKnown, standingOf, stands } from './ledger.ts';
import { contestedFrom, disputedFrom, spanOfClaim, spanUntil, type Span } from './phases.ts';
import type { Question } from '../entries/question.ts';
import type { Minute } from '../values/when.ts';

/** What could be called known, disputed and not known at a moment: worked out, never written. */
export interface KnownBox {
  /** Claims that the side bearing the cost made itself, or that others confirmed, undenied and not replaced. */
  known: Claim[];
  /** Questions on which one camp denied what the other said. */
  disputed: Question[];
  /** Silences, and questions that only one camp had answered. */
  unknown: { silences: Claim[]; unanswered: Question[] };
}

/** Works out the box for a moment from grades, denials and silences. */
export function knownAt(dataset: Dataset, at: Minute = Infinity): KnownBox {
  const disputes = disputesAt(dataset, at);
  const said = dataset.claims.filter((claim) => isKnown(claim, at) && !claim.retrospective);
  return {
    known: said.filter((claim) => stands(claim, at) && isSupported(claim, at)).toSorted(byWeight),
    disputed: disputes.filter((dispute) => dispute.denied).map(({ question }) => question),
    unknown: {
      silences: said.filter((claim) => claim.kind === 'silence' && stands(claim, at)),
      unanswered: disputes
        .filter(
          ({ denied, columns }) => !denied && columns.some(({ claims }) => claims.length === 0),
        )
        .map(({ question }) => question),
    },
  };
}

/** What cost lives first, then ground and equipment, then measures; talk comes last. */
const WEIGHT: readonly ClaimKind[] = ['casualties', 'lost', 'equipment', 'shelling', 'legal'];

/** The same box over all of time: what belongs in it, and in which span. */
export interface KnownSpans {
  known: { claim: Claim; span: Span }[];
  disputed: { question: Question; span: Span }[];
  silences: { claim: Claim; span: Span }[];
  unanswered: { question: Question; span: Span }[];
}

/** The spans in which claims and questions stand in the box; at every moment they give what `knownAt` gives. */
export function knownSpans(dataset: Dataset): KnownSpans {
  const claims = dataset.claims.filter((claim) => !claim.retrospective);
  const supported = claims.filter(({ grade }) => grade === 'confirmed' || grade === 'corroborated');
  const questions = [...dataset.questions.values()].map((question) => ({
    question,
    answers: claims.filter((claim) => claim.question?.id === question.id),
  }));
  return {
    known: supported.toSorted(byWeight).map((claim) => ({ claim, span: supportedSpan(claim) })),
    disputed: questions.flatMap(({ question, answers }) => {
      const from = disputedFrom(answers);
      return from === undefined ? [] : [{ question, span: { from } }];
    }),
    silences: claims
      .filter(({ kind }) => kind === 'silence')
      .map((claim) => ({ claim, span: spanOfClaim(claim) })),
    unanswered: questions.flatMap(({ question, answers }) => {
      if (answers.length === 0) return [];
      const from = Math.min(...answers.map(({ knownFrom }) => knownFrom));
      const ends = [disputedFrom(answers), answeredFrom(answers, dataset)].filter(
        (end) => end !== undefined,
      );
      return [
        { question, span: spanUntil(from, ends.length === 0 ? undefined : Math.min(...ends)) },
      ];
    }),
  };
}

function supportedSpan(claim: Claim): Span {
  const ends = [contestedFrom(claim), spanOfClaim(claim).until].filter((end) => end !== undefined);
  return spanUntil(claim.knownFrom, ends.length === 0 ? undefined : Math.min(...ends));
}

/** The moment from which every camp that takes part has answered. */
function answeredFrom(answers: readonly Claim[], dataset: Dataset): Minute | undefined {
  const firsts = campsOf(dataset).map((camp) =>
    Math.min(...answers.filter(({ side }) => side.camp === camp).map(({ knownFrom }) => knownFrom)),
  );
  const last = Math.max(...firsts);
  return Number.isFinite(last) ? last : undefined;
}

function byWeight(a: Claim, b: Claim): number {
  const weight = ({ kind }: Claim) =>
    WEIGHT.includes(kind) ? WEIGHT.indexOf(kind) : WEIGHT.length;
  return weight(a) - weight(b) || b.number - a.number;
}

function isSupported(claim: Claim, at: Minute): boolean {
  const standing = standingOf(claim, at);
  return standing === 'confirmed' || standing === 'corroborated';
}
