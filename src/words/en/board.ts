import type { State } from '../../domain/record/disputes.ts';

/** Key figures, questions and what is not in dispute. */
export const boardWords = {
  figures: { unsaid: 'Nothing found by then', withheld: 'No number given' },
  disputes: {
    states: {
      'one-sided': 'We found statements of one side only.',
      answered: 'Both sides have spoken; we found no denial.',
      disputed: 'One side denies what the other says.',
    } satisfies Record<State, string>,
    silent:
      'We found no statement of the {side} side on this by then. There may be one that we did not see.',
    more: 'The {side} side said more on this: see the list of all claims',
    rest: 'More questions on which the sides have spoken',
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
