import type { Claim } from '../../domain/record/dataset.ts';
import { isWithdrawn } from '../../domain/record/ledger.ts';
import type { Lens } from '../../domain/record/lens.ts';
import { tellWithdrawal } from '../../words/en/attribution.ts';
import type { TimeWords } from '../../words/en/time.ts';
import { through } from '../clock/span-attributes.ts';

/** How a figure in a drawing is struck once its claim was taken back: the attributes of what says so, and its words. */
export function withdrawnOf({ withdrawn }: Claim, time: TimeWords, lens: Lens) {
  const struck = withdrawn && through(lens, { from: withdrawn.from });
  const back =
    struck && isWithdrawn({ withdrawn }, lens.at) ? `, ${tellWithdrawal(withdrawn, time)}` : '';
  return { struck, back };
}
