import type { NoSum } from '../../domain/digest/sums.ts';

/** The charts and tables of casualties. */
export const casualtyWords = {
  own: 'Soldiers killed, by each army’s own count',
  steps: 'Each total stands at the latest hour it can have been announced; dots: hour not known.',
  others: 'What each said of the other’s losses',
  scale:
    'On the same scale as above, but do not compare the two. A dotted end means “more than”; a line with dots below it, “up to”; a line across a range, its most likely number; a broken column, “about”; figures given in words have no column. “Killed” and “killed and wounded” are different counts.',
  unsided: 'Of several sides, or of a side that was not said',
  losses: '{side} losses',
  notAdded: 'We do not add these up: {because}.',
  stairs: 'Running total by the time of saying',
  columns: 'Claims about the other side by the time of saying',
  notGiven: 'not given',
  /** Before the numbers at the edge of a drawing, where its lines are not seen. */
  axis: 'Scale:',
  tables: {
    own: 'Combatants, own losses',
    others: 'Combatants, as the other side or third parties counted them',
    civilians: 'Civilians',
    name: '{title}: the table',
    of: 'Losses of',
    killed: 'Killed',
    wounded: 'Wounded',
    claim: 'Who, when: what',
  },
  noSum: {
    claimants: 'they come from different sources',
    definitions: 'they count different things',
    losers: 'they are of different sides’ losses',
    windows: 'they cover overlapping times',
    totals: 'running totals include one another',
    words: 'some are open-ended or in words only',
  } satisfies Record<NoSum, string>,
} as const;
