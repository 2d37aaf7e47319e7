import type { CodedClaim } from '../entries/claim.ts';
import type { Coded } from '../record/dataset.ts';
import { earliest, latest } from '../values/when.ts';
import type { Fault } from './fault.ts';
import { refer, type KnownIds } from './known-ids.ts';

/** Faults of how a claim was taken back: by whom, when, and where that was read. */
export function checkWithdrawal(
  faults: Fault[],
  id: string,
  { claimant, said, withdrawn }: CodedClaim,
  coded: Coded,
  known: KnownIds,
): void {
  if (!withdrawn) return;
  const entry = `claims/${id}`;
  const { by, sources } = withdrawn;
  if (by !== undefined) refer(faults, entry, ['withdrawn', 'by'], by, known.claimants, 'claimant');
  sources.forEach((source, i) =>
    refer(faults, entry, ['withdrawn', 'sources', i], source, known.sources, 'source'),
  );
  if (latest(withdrawn.said) < earliest(said))
    faults.push({
      entry,
      path: ['withdrawn', 'said'],
      found: `“${withdrawn.said.wording}”, before the claim was made (“${said.wording}”)`,
      expected: 'a time after it',
    });
  const campOf = (one: string) => coded.sides.get(coded.claimants.get(one)?.side ?? '')?.camp;
  const camps = [campOf(claimant), by === undefined ? undefined : campOf(by)];
  // A camp that cannot be told is reported where it is named.
  if (camps.every((camp) => camp !== undefined) && camps[0] !== camps[1])
    faults.push({
      entry,
      path: ['withdrawn', 'by'],
      found: `“${by}”, a claimant of another side`,
      expected: 'the claimant, or another of its side',
      mend: 'write what the other side said as a claim of its own, with “denies”',
    });
  const pages = sources.map((source) => coded.sources.get(source));
  if (pages.every((page) => page?.backing))
    faults.push({
      entry,
      path: ['withdrawn', 'sources'],
      found: 'only aggregators, mirrors or copies',
      expected: 'at least one agency, outlet, ministry, court or body',
      mend: 'leave the withdrawal out until a better page is found',
    });
}
