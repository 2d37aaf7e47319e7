import type { Claim, Dataset } from './dataset.ts';
import { isKnown, standingOf, supersededFrom, type Standing } from './ledger.ts';
import type { Minute } from '../values/when.ts';

/** A stretch of time, open at its end when `until` is absent. */
export interface Span {
  from: Minute;
  until?: Minute;
}

/** One stretch of a claim’s life, in which nothing about it changes. */
export interface Phase {
  from: Minute;
  to: Minute;
  state: 'unsaid' | 'standing' | 'replaced';
  /** Absent before it was said. */
  standing?: Standing;
}

/** The span in which a claim stands: from its saying until a newer claim of its side replaces it. */
export function spanOfClaim(claim: Claim): Span {
  return spanUntil(claim.knownFrom, supersededFrom(claim));
}

/** The span in which a claim speaks: until a newer one replaces it, or it is taken back. */
export function spokenSpan(claim: Claim): Span {
  const { from, until = Infinity } = spanOfClaim(claim);
  const end = Math.min(until, claim.withdrawn?.from ?? Infinity);
  return spanUntil(from, end === Infinity ? undefined : end);
}

/** How a claim stands over time, from its saying on: graded, contested, withdrawn, each while it is. */
export function standingsOf(claim: Claim): { from: Minute; standing: Standing }[] {
  const others = [...claim.deniedBy, ...claim.contradicts];
  const turns = [claim, ...others].flatMap(({ knownFrom, withdrawn }) =>
    withdrawn === undefined ? [knownFrom] : [knownFrom, withdrawn.from],
  );
  return inTurn(turns, claim.knownFrom)
    .map((from) => ({ from, standing: standingOf(claim, from) }))
    .filter(({ standing }, i, all) => standing !== all[i - 1]?.standing);
}

/** The moment from which a claim is contested, if it ever is. */
export function contestedFrom(claim: Claim): Minute | undefined {
  return standingsOf(claim).find(({ standing }) => standing === 'contested')?.from;
}

/** The phases of a claim: they cover all of time, without gap or overlap. */
export function phasesOf(claim: Claim): Phase[] {
  const turns = [...standingsOf(claim).map(({ from }) => from), supersededFrom(claim)];
  const edges = [-Infinity, ...inTurn(turns, claim.knownFrom), Infinity];
  return edges
    .slice(0, -1)
    .map((from, i) => ({ from, to: edges[i + 1]!, ...stateAt(claim, from) }));
}

/** The moments at which anything changes among claims, in order: the stops of the control. */
export function changesOf(claims: readonly Claim[]): Minute[] {
  return inTurn(claims.flatMap(({ knownFrom, withdrawn }) => [knownFrom, withdrawn?.from]));
}

/** Moments in order, each once, those before a first one as that one. */
export function inTurn(moments: readonly (Minute | undefined)[], first = -Infinity): Minute[] {
  const known = moments.filter((moment) => moment !== undefined);
  return [...new Set(known.map((moment) => Math.max(moment, first)))].toSorted((a, b) => a - b);
}

/** Whether a moment lies in a span. */
export function isIn({ from, until }: Span, at: Minute): boolean {
  return from <= at && (until === undefined || at < until);
}

/** A claim with every other that replaced it or that it replaced, directly or through others, oldest first. */
export function seriesOfClaim(claim: Claim): Claim[] {
  const series = new Set<Claim>();
  const follow = (one: Claim): void => {
    if (series.has(one)) return;
    series.add(one);
    one.supersedes.forEach(follow);
    one.supersededBy.forEach(follow);
  };
  follow(claim);
  return [...series].toSorted((a, b) => a.number - b.number);
}

/** Which claim of a series speaks for it, and in which span: never two at once, a preferred one before the latest. */
export function speakersOf(
  series: readonly Claim[],
  preferred: Claim,
): { claim: Claim; span: Span }[] {
  const spans = series.map((claim) => ({ claim, span: spanOfClaim(claim) }));
  const edges = spans.flatMap(({ span: { from, until } }) =>
    until === undefined ? [from] : [from, until],
  );
  const turns = inTurn(edges).map((from) => {
    const standing = spans.filter(({ span }) => isIn(span, from)).map(({ claim }) => claim);
    return { from, claim: standing.includes(preferred) ? preferred : standing.at(-1) };
  });
  const changes = turns.filter(({ claim }, i) => claim !== turns[i - 1]?.claim);
  return changes.flatMap(({ from, claim }, i) =>
    claim ? [{ claim, span: spanUntil(from, changes[i + 1]?.from) }] : [],
  );
}

/** Everything that an instant is answered with: what was known, what had been replaced, what was denied. */
export interface LedgerAt {
  at: Minute;
  known: Claim[];
  standing: Claim[];
  replaced: Claim[];
  contested: Claim[];
}

/** The ledger as it stood at a moment. */
export function ledgerAt({ claims }: Dataset, at: Minute): LedgerAt {
  const known = claims.filter((claim) => isKnown(claim, at));
  const standing = known.filter((claim) => isIn(spanOfClaim(claim), at));
  return {
    at,
    known,
    standing,
    replaced: known.filter((claim) => !standing.includes(claim)),
    contested: known.filter((claim) => standingOf(claim, at) === 'contested'),
  };
}

export function spanUntil(from: Minute, until: Minute | undefined): Span {
  return until === undefined ? { from } : { from, until: Math.max(from, until) };
}

function stateAt(claim: Claim, at: Minute): Pick<Phase, 'state' | 'standing'> {
  if (at < claim.knownFrom) return { state: 'unsaid' };
  return {
    state: isIn(spanOfClaim(claim), at) ? 'standing' : 'replaced',
    standing: standingOf(claim, at),
  };
}
