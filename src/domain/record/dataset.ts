import type { Claimant } from '../entries/claimant.ts';
import type { ClaimKind, CodedClaim, Grade } from '../entries/claim.ts';
import type { Losses } from '../entries/losses.ts';
import { bySaying } from './by-saying.ts';
import { figuresOf, type Figure } from './figures.ts';
import type { Place } from '../entries/place.ts';
import type { Question } from '../entries/question.ts';
import type { Side } from '../entries/side.ts';
import type { Source } from '../entries/source.ts';
import type { Story } from '../entries/story.ts';
import { latest, type Minute, type When } from '../values/when.ts';
import { withdrawalOf, type Withdrawal } from './withdrawal.ts';

/** A claim with everything that it names joined to it. */
export interface Claim {
  id: string;
  /** Its display number in this edition, by the time of saying; never an address. */
  number: number;
  kind: ClaimKind;
  label: string;
  summary: string;
  quote?: string;
  via?: string;
  said: When;
  happened?: When;
  /** The moment from which it counts as said: the latest that its precision allows. */
  knownFrom: Minute;
  claimant: Claimant;
  side: Side;
  place?: Place;
  /** where_prec of UCDP GED, 1 (exact) to 6 (country); present whenever a place is. */
  prec?: number;
  alsoAt: Place[];
  placeWords?: string;
  /** Figures of people, an entry for each side and status. */
  losses: SideLosses[];
  /** Every figure, those of people first. */
  figures: Figure[];
  question?: Question;
  denies: Claim[];
  deniedBy: Claim[];
  confirms: Claim[];
  confirmedBy: Claim[];
  respondsTo: Claim[];
  answeredBy: Claim[];
  supersedes: Claim[];
  supersededBy: Claim[];
  contradicts: Claim[];
  differs: { says: string; sources: Source[] }[];
  withdrawn: Withdrawal | undefined;
  grade: Grade;
  gradeReason?: string;
  retrospective: boolean;
  note?: string;
  sources: Source[];
}

/** What a claim says of the people of one side and status. */
export type SideLosses = Omit<Losses, 'of'> & { of: Side };

/** The content as coded, by id, before anything is joined. */
export interface Coded {
  story: Story;
  sides: ReadonlyMap<string, Side>;
  claimants: ReadonlyMap<string, Claimant>;
  sources: ReadonlyMap<string, Source>;
  places: ReadonlyMap<string, Place>;
  questions: ReadonlyMap<string, Question>;
  claims: ReadonlyMap<string, CodedClaim>;
}

/** The content joined: every id resolved, claims in the order in which they were said. */
export interface Dataset extends Omit<Coded, 'claims'> {
  claims: Claim[];
  byId: ReadonlyMap<string, Claim>;
}

/** Joins content in which `findFaults` found nothing. */
export function assembleDataset(coded: Coded): Dataset {
  const claims = [...coded.claims].map(([id, claim]) => join(id, claim, coded));
  claims.sort(bySaying);
  claims.forEach((claim, index) => (claim.number = index + 1));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims) relate(claim, coded.claims.get(claim.id)!, byId);
  return { ...coded, claims, byId };
}

function join(id: string, claim: CodedClaim, coded: Coded): Claim {
  const claimant = coded.claimants.get(claim.claimant)!;
  const read = (sources: readonly string[]) => sources.map((id) => coded.sources.get(id)!);
  return {
    id,
    number: 0,
    kind: claim.kind,
    label: claim.label,
    summary: claim.summary,
    said: claim.said,
    knownFrom: latest(claim.said),
    claimant,
    side: coded.sides.get(claimant.side)!,
    alsoAt: (claim.where?.also ?? []).map((place) => coded.places.get(place)!),
    losses: (claim.losses ?? []).map((loss) => ({ ...loss, of: coded.sides.get(loss.of)! })),
    figures: figuresOf(claim),
    denies: [],
    deniedBy: [],
    confirms: [],
    confirmedBy: [],
    respondsTo: [],
    answeredBy: [],
    supersedes: [],
    supersededBy: [],
    contradicts: [],
    differs: (claim.differs ?? []).map(({ says, sources }) => ({ says, sources: read(sources) })),
    withdrawn: withdrawalOf(claim, coded),
    grade: claim.grade,
    retrospective: claim.retrospective,
    sources: read(claim.sources),
    ...(claim.quote !== undefined && { quote: claim.quote }),
    ...(claim.via !== undefined && { via: claim.via }),
    ...(claim.happened !== undefined && { happened: claim.happened }),
    ...(claim.note !== undefined && { note: claim.note }),
    ...(claim.grade_reason !== undefined && { gradeReason: claim.grade_reason }),
    ...(claim.question !== undefined && { question: coded.questions.get(claim.question)! }),
    ...(claim.where !== undefined && {
      place: coded.places.get(claim.where.at)!,
      prec: claim.where.prec,
    }),
    ...(claim.where?.words !== undefined && { placeWords: claim.where.words }),
  };
}

function relate(claim: Claim, coded: CodedClaim, byId: ReadonlyMap<string, Claim>): void {
  const pairs = [
    [coded.denies, 'denies', 'deniedBy'],
    [coded.confirms, 'confirms', 'confirmedBy'],
    [coded.responds_to, 'respondsTo', 'answeredBy'],
    [coded.supersedes, 'supersedes', 'supersededBy'],
  ] as const;
  for (const [ids, there, back] of pairs) {
    for (const id of ids ?? []) {
      const other = byId.get(id)!;
      claim[there].push(other);
      other[back].push(claim);
    }
  }
  for (const id of coded.contradicts ?? []) claim.contradicts.push(byId.get(id)!);
}
