import type { Claim } from '../../domain/record/dataset.ts';
import type { Standing } from '../../domain/record/ledger.ts';
import { claimWords } from './claim.ts';
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

/** The accessible name of a mark: who, of which side, when: what; where; how it stands. */
export function nameMark(
  claim: Claim,
  time: Pick<TimeWords, 'noteWhen'>,
  { place, standing }: { place: string | undefined; standing: Standing },
): string {
  const { claimant, side, said, label } = claim;
  const who = claimant.short.includes(side.name)
    ? claimant.short
    : `${claimant.short} (${side.name})`;
  const where = place === undefined ? '' : `; ${place}`;
  return `${who}, ${time.noteWhen(said)}: ${label}${where}; ${claimWords.standings[standing]}`;
}

/** The accessible name of claims of one side that stand as one mark. */
export function nameMarks(claims: readonly [Claim, ...Claim[]]): string {
  return `${claimWords.several.replace('{number}', String(claims.length))}: ${claims[0].side.name}`;
}
