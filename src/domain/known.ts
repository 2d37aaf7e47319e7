import type { ClaimKind } from './claim.ts';
import type { Claim, Dataset } from './dataset.ts';
import { disputesAt } from './disputes.ts';
import { isKnown, standingOf, stands } from './ledger.ts';
import type { Question } from './question.ts';
import type { Minute } from './when.ts';

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
        .filter(({ denied, columns }) => !denied && columns.some(({ claims }) => claims.length === 0))
        .map(({ question }) => question),
    },
  };
}

/** What cost lives first, then ground and equipment, then measures; talk comes last. */
const WEIGHT: readonly ClaimKind[] = ['casualties', 'lost', 'equipment', 'shelling', 'legal'];

function byWeight(a: Claim, b: Claim): number {
  const weight = ({ kind }: Claim) => (WEIGHT.includes(kind) ? WEIGHT.indexOf(kind) : WEIGHT.length);
  return weight(a) - weight(b) || b.number - a.number;
}

function isSupported(claim: Claim, at: Minute): boolean {
  const standing = standingOf(claim, at);
  return standing === 'confirmed' || standing === 'corroborated';
}
