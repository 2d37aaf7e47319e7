import type { State } from '../../../domain/record/disputes.ts';

/** What is new between two moments. */
export const sinceWords = {
  title: 'What was new between {a} and {b}',
  /** In a list of such pairs. */
  between: '{a} to {b}',
  short: 'What was new since {a}',
  from: 'What was new from {a} to {b}',
  description: 'What each side said, raised, denied or withdrew between {a} and {b}: {subject}.',
  standfirst:
    'Only what had been said by the second of the two moments and not by the first, {zone}. What was said at an hour that is not known counts from the latest at which it can have been said.',
  hours: 'Hour by hour',
  words: 'In words',
  silent: 'We found no statement of the {side} side from between the two moments.',
  nobody: 'We found no statement of any side from between the two moments.',
  rest: ['One more statement is in', '{number} more statements are in'],
  kept: 'We found no claim that was withdrawn between the two moments.',
  below: 'the list below',
  /** Where the list has not all of them. */
  partly: 'the list below, or where it leads',
  /** Where an embed has no list: on the page that it is a part of. */
  there: 'the list of what was new',
  embedded:
    '{subject}. Only what had been said by the second of the two moments and not by the first, {zone}.',
  questions: 'Matters disputed, answered or first spoken on since then',
  first: 'First spoken on between the two moments.',
  /** How a matter stood at the first of the two moments. */
  before: {
    'one-sided': 'Before, we had found statements of one side only.',
    answered: 'Before, both sides had spoken and we had found no denial.',
    disputed: 'Before, one side denied what the other said.',
    withdrawn: 'Before, a denial had been withdrawn, or what was denied.',
  } satisfies Record<State, string>,
  /** Behind machines that were counted: “4 helicopters lost”. */
  lost: 'lost',
  drawn: 'On the map and by the hour',
  drawnNote:
    'Only what is new, as it stood at {b}: {shown} of {all} claims made or withdrawn between the two moments.',
  list: 'The claims, one by one',
  listNote:
    '{shown} of {all}: those told in words above, those that the article uses, and the latest. The others are in',
  all: 'the list of all claims',
  contested: 'Said before, and contested since then',
  calm: 'Contested before, and no longer contested',
  whole: 'All that was known at {at}',
  until: 'What was new, up to {b}:',
  since: 'since {a}',
  pages: 'Other moments',
  neighbours: 'What was new between two moments',
  cite: 'Cite',
  /** The buttons of the comparison on the page of the hours. */
  compare: {
    name: 'Compare two moments',
    mark: 'Mark what is new from here on',
    stop: 'Stop comparing',
    share: 'Share or copy this address',
    toList: 'Go to the list',
  },
  /** At the head of an update. */
  update: 'New since the update before',
} as const;
