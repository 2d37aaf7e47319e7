import type { State } from '../../domain/record/disputes.ts';

/** Key figures, questions and what is not in dispute. */
export const boardWords = {
  hours: {
    title: 'Map, timeline and claims',
    shown: 'Shown: the {shown} of our {all} claims that the article uses.',
    all: 'All claims',
    clocks:
      'In the list, a pale bar or ring shows when the event is said to have happened; the upright line shows the latest time by which it was reported.',
    earlier: 'The {number} earlier claims',
  },
  /** The page that is the instrument, and the way to it. */
  instrument: {
    title: 'Hour by hour',
    standfirst:
      'Move to any hour of the two days and see what each side had said by then, on the map, on the timeline and in the list.',
    way: 'Hour by hour: every claim on the full map and timeline',
  },
  sections: {
    losses: 'Losses, and who says so',
    days: 'The two days in short',
    daysNote: 'By the time at which each was said.',
    says: 'Who says what',
    order: 'Sides in the order of the alphabet, in the same form for both.',
    casualties: 'The dead and the wounded',
    later: 'Found later',
    laterNote: 'Findings published after the two days, by the time of their own publication.',
    updates: 'Updates',
    allUpdates: 'All updates',
    method: 'Sources and method, in short',
    methodText:
      'We record who made each statement, when, of what time and place, in which words, and where we read it. We checked none of it on the ground: reports that agree show that it was said, not that it happened.',
    coded: 'How claims are coded',
    known: 'What was known {moment}.',
    by: 'By {publisher}.',
    /** How the signs behind the words of a text lead on. */
    signs: 'A letter leads to who said it, ° to the background.',
  },
  /** A page that stands for a moment. */
  moment: {
    title: 'What was known at {moment}',
    description: 'What had been said by {moment}: {subject}.',
    standfirst:
      'Only what had been said by then, {zone}. A claim counts from the latest moment that its wording allows.',
    cite: 'Cite',
    nav: 'Earlier and later moments',
    more: 'More moments',
  },
  losses: {
    own: 'Own side',
    other: 'Other side',
    silent: 'We found no statement of this by then.',
    /** Where somebody else than the side tells of its own count. */
    told: 'as others report',
  },
  disputes: {
    states: {
      'one-sided': 'We found statements of one side only.',
      answered: 'Both sides have spoken; we found no denial.',
      disputed: 'One side denies what the other says.',
      withdrawn: 'One side denied what the other said; the one or the other was withdrawn.',
    } satisfies Record<State, string>,
    silent:
      'We found no statement of the {side} side on this by then. There may be one that we did not see.',
    more: 'The {side} side said more on this: see the list of all claims',
    answers: 'What the {side} side says',
  },
  known: {
    known: {
      title: 'Not in dispute',
      note: 'Announced by the side concerned of itself, or confirmed by others, and denied by nobody.',
    },
    disputed: { title: 'In dispute', note: 'One side denies what the other says.' },
    'not-known': {
      title: 'Not known',
      note: 'Figures that were not given out, and questions on which we found statements of one side only.',
    },
  },
} as const;
