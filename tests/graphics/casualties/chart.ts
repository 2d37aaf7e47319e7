import type { CasualtyRow } from '../../../src/domain/record/casualties.ts';
import { casualtyRows } from '../../../src/domain/record/casualties.ts';
import type { ChartOptions } from '../../../src/graphics/casualties/axes.ts';
import { assemble, minute, type ClaimParts, type Claims } from '../../domain/builders.ts';

/** A chart of one day: 10 units an hour from 8, and 2 units a soldier above 226. */
export const CHART: ChartOptions = {
  window: { from: minute('2031-05-01 00:00'), to: minute('2031-05-02 00:00') },
  width: 282,
  height: 256,
  top: 100,
  until: minute('2031-05-02 00:00'),
};

/** What the southern army says of its own soldiers killed, at an hour of that day. */
export function toll(hour: string, killed: object | number | string, parts: ClaimParts = {}) {
  return {
    claimant: 'southern-army',
    said: `2031-05-01 ${hour}`,
    losses: [{ of: 'south', status: 'combatant' as const, killed }],
    ...parts,
  };
}

export function rowsOf(claims: Claims): readonly CasualtyRow[] {
  return casualtyRows(assemble(claims));
}
