import type { ClaimKind } from '../entries/claim.ts';
import { campsOf } from '../record/disputes.ts';
import type { Claim, Dataset } from '../record/dataset.ts';
import type { SideVerbs } from './verbs.ts';

/** How far the shares of two camps may lie apart before the report calls it out. */
export const MOST_APART = 0.1;

/** How much of what is told of a camp is of one kind. */
export interface Share {
  camp: string;
  times: number;
  /** All that is counted of the camp. */
  all: number;
}

/** A verb or a kind of statement, with the share that it has with each camp, in the order of the sides. */
export interface Balance {
  of: string;
  shares: Share[];
  /** How far the highest and the lowest share lie apart, from 0 to 1. */
  apart: number;
  /** What would bring the camp with the lowest share within bounds; absent where all are. */
  needs?: { camp: string; more: number };
}

/** Verbs of attribution by camp, the most frequent first. */
export function balanceOfVerbs(dataset: Dataset, verbs: readonly SideVerbs[]): Balance[] {
  const met = verbs.flatMap(({ side, house, others }) =>
    side.party
      ? [...house, ...others].flatMap(([verb, times]) =>
          Array.from({ length: times }, () => ({ of: verb, camp: side.camp })),
        )
      : [],
  );
  return balance(campsOf(dataset), met);
}

/** What is one kind here: a side claims to have taken ground, or to have taken it back. */
const GAINS: readonly ClaimKind[] = ['taken', 'retaken'];

/** The kinds of the parties’ statements that a text tells, by camp, the most frequent first; gains of ground are one. */
export function balanceOfKinds(dataset: Dataset, told: ReadonlySet<Claim>): Balance[] {
  const met = [...told].flatMap(({ kind, side }) =>
    side.party ? [{ of: GAINS.includes(kind) ? GAINS.join(' or ') : kind, camp: side.camp }] : [],
  );
  return balance(campsOf(dataset), met);
}

function balance(
  camps: readonly string[],
  met: readonly { of: string; camp: string }[],
): Balance[] {
  const byKind = Map.groupBy(met, ({ of }) => of);
  const rows = [...byKind].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return rows.map(([of, own]) => {
    const count = (list: typeof met, camp: string) =>
      list.filter((one) => one.camp === camp).length;
    return weigh(
      of,
      camps.map((camp) => ({ camp, times: count(own, camp), all: count(met, camp) })),
    );
  });
}

function weigh(of: string, shares: Share[]): Balance {
  const share = ({ times, all }: Share) => (all === 0 ? 0 : times / all);
  const ranked = shares.toSorted((a, b) => share(a) - share(b));
  const [low, high] = [ranked[0]!, ranked.at(-1)!];
  const apart = share(high) - share(low);
  if (apart <= MOST_APART || low.all === 0) return { of, shares, apart };
  // One more statement of this kind is one more of all of its camp’s, too.
  const bound = share(high) - MOST_APART;
  const more = Math.ceil((bound * low.all - low.times) / (1 - bound) - 1e-9);
  return { of, shares, apart, needs: { camp: low.camp, more } };
}
