import type { Claim } from '../../domain/record/dataset.ts';
import { denialsOver } from '../../domain/record/denial.ts';
import type { Standing } from '../../domain/record/ledger.ts';
import { isIn } from '../../domain/record/phases.ts';
import type { Withdrawal } from '../../domain/record/withdrawal.ts';
import type { Minute } from '../../domain/values/when.ts';
import { claimWords } from './claim.ts';
import { capital } from './say/capital.ts';
import type { TimeWords } from './time.ts';

/** “Northern army, by 09:48 Mon 28 Sep”: who said it and when, before the colon of every line that tells a claim. */
export function whoWhen(
  { claimant, said }: Claim,
  { noteWhen }: Pick<TimeWords, 'noteWhen'>,
): string {
  return `${claimant.short}, ${noteWhen(said)}`;
}

/** “Northern army, by 09:48 Mon 28 Sep: 3 southern tanks hit”: a claim in one line, for titles and names. */
export function tell(claim: Claim, time: Pick<TimeWords, 'noteWhen'>): string {
  return `${whoWhen(claim, time)}: ${claim.label}`;
}

/** “withdrawn by Northern army, 10:00 Tue 29 Sep: The page was in error”: how a claim was taken back, and why if asked for. */
export function tellWithdrawal(
  { by, said, reason }: Withdrawal,
  { noteWhen }: Pick<TimeWords, 'noteWhen'>,
  why = false,
): string {
  const told = claimWords.withdrawn.replace('{who}', by.short).replace('{when}', noteWhen(said));
  return why ? `${told}: ${reason.replace(/\.$/, '')}` : told;
}

/** “Denied by Southern army, 10:00 Thu 1 May”: what stands against a claim at a moment, or in the end; nothing where nobody is known to. */
export function tellAgainst(
  claim: Claim,
  time: Pick<TimeWords, 'noteWhen'>,
  at?: Minute,
): string | undefined {
  const { withdrawn } = claim;
  if (withdrawn && withdrawn.from <= (at ?? Infinity))
    return capital(tellWithdrawal(withdrawn, time));
  const denial = denialsOver(claim).find(({ span }) =>
    at === undefined ? span.until === undefined : isIn(span, at),
  );
  return denial && `${claimWords[denial.how]} ${whoWhen(denial.by, time)}`;
}

/** The accessible name of a mark: who, when: what, as it may be lettered; then of which side, where, and how it stands. */
export function nameMark(claim: Claim, time: Pick<TimeWords, 'noteWhen'>, more: More): string {
  return [tell(claim, time), ...restOf(claim, more)].join('; ');
}

/** The accessible name of a mark that is lettered without its hour: it begins with what is seen. */
export function nameLettered(
  claim: Claim,
  { noteWhen }: Pick<TimeWords, 'noteWhen'>,
  more: More & { vague: string | undefined },
): string {
  const seen = `${claim.claimant.short}: ${claim.label}`;
  const words = more.vague === undefined ? seen : `${seen} (${more.vague})`;
  return [words, noteWhen(claim.said), ...restOf(claim, more)].join('; ');
}

/** What a name says of a claim beside its words. */
interface More {
  place: string | undefined;
  standing: Standing;
}

/** The accessible name of a figure that is drawn: who, when: what; what is lettered of it; then of which side, and how it stands. */
export function nameFigure(
  claim: Claim,
  time: Pick<TimeWords, 'noteWhen'>,
  figure: string,
  standing: Standing,
): string {
  return `${tell(claim, time)}: ${figure}; ${nameStanding(claim, standing)}`;
}

/** “Allied side; contested”: whose a claim is, where its claimant does not say so, and how it stands. */
export function nameStanding(claim: Claim, standing: Standing): string {
  return restOf(claim, { place: undefined, standing }).join('; ');
}

function restOf({ claimant, side }: Claim, { place, standing }: More): string[] {
  const whose = claimant.short.includes(side.name) ? undefined : side.name;
  const rest = [whose, place, claimWords.standings[standing]];
  return rest.filter((part) => part !== undefined);
}

/** “North, Sun 1 May, hour not given”: whose and of when claims are that stand as one mark on a timeline. */
export function whoseWhen(
  claims: readonly [Claim, ...Claim[]],
  { noteWhen }: Pick<TimeWords, 'noteWhen'>,
): string {
  const times = new Set([claims[0], claims.at(-1)!].map(({ said }) => noteWhen(said)));
  return `${claims[0].side.name}, ${[...times].join(' to ')}`;
}
