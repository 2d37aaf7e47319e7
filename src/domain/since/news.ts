import type { Question } from '../entries/question.ts';
import type { Claim, Dataset } from '../record/dataset.ts';
import { disputesOf, type State } from '../record/disputes.ts';
import type { Standing } from '../record/ledger.ts';
import { standingsOf } from '../record/phases.ts';
import { oncePer } from '../values/once.ts';
import type { Minute } from '../values/when.ts';
import { changedFigures, type ChangedFigure } from './changed-figures.ts';

/** Something that came to be at a minute and had not been before: what two moments differ by. */
export type News = { at: Minute } & (
  | { kind: 'said'; claim: Claim }
  | { kind: 'withdrawn'; claim: Claim }
  | ({ kind: 'figure'; claim: Claim } & ChangedFigure)
  | { kind: 'denies'; claim: Claim; other: Claim }
  | { kind: 'confirms'; claim: Claim; other: Claim }
  | { kind: 'answers'; claim: Claim; other: Claim }
  /** A claim that had been said came to be contested, or ceased to be. */
  | { kind: 'stands'; claim: Claim; from: Standing; to: Standing }
  /** A question was first spoken on, where there is no state before, or came to stand otherwise. */
  | { kind: 'question'; question: Question; from: State | undefined; to: State }
);

/** All news of a story, each once, in order; each counts from the minute at which everything that it needs had been said. */
export const newsOf = oncePer((dataset: Dataset): readonly News[] => {
  const news = [...dataset.claims.flatMap(newsOfClaim), ...disputesOf(dataset).flatMap(turnsOf)];
  return news.toSorted((a, b) => a.at - b.at);
});

/** What is new at the second of two moments to one who last looked at the first. */
export function between(news: readonly News[], a: Minute, b: Minute): News[] {
  return news.filter(({ at }) => a < at && at <= b);
}

function newsOfClaim(claim: Claim): News[] {
  const { knownFrom, withdrawn } = claim;
  return [
    { kind: 'said', at: knownFrom, claim },
    ...changedFigures(claim).map((changed): News => {
      return { kind: 'figure', at: bothKnown(claim, changed.before), claim, ...changed };
    }),
    ...relationsOf(claim),
    ...turnsOfClaim(claim),
    ...(withdrawn ? [{ kind: 'withdrawn', at: withdrawn.from, claim } as const] : []),
  ];
}

function relationsOf(claim: Claim): News[] {
  const related = [
    ['denies', claim.denies],
    ['confirms', claim.confirms],
    ['answers', claim.respondsTo],
  ] as const;
  return related.flatMap(([kind, others]) =>
    others.map((other) => ({ kind, at: bothKnown(claim, other), claim, other })),
  );
}

function turnsOfClaim(claim: Claim): News[] {
  const all = standingsOf(claim);
  return all.slice(1).map(({ from: at, standing: to }, i) => {
    return { kind: 'stands', at, claim, from: all[i]!.standing, to };
  });
}

function turnsOf({ question, states }: ReturnType<typeof disputesOf>[number]): News[] {
  return states.map(({ state: to, span }, i) => {
    return { kind: 'question', at: span.from, question, from: states[i - 1]?.state, to };
  });
}

function bothKnown(one: Claim, other: Claim): Minute {
  return Math.max(one.knownFrom, other.knownFrom);
}
