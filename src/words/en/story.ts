/** What stands with the chapters of a text. */
export const storyWords = {
  notes: 'Who said this',
  terms: { title: 'Words used here', close: 'Close' },
  corrected: 'Corrected here on {date}',
  /** Before facts that were known only later. */
  later: 'What came of it, later.',
  hours: {
    title: '{day}, {from} to {to}.',
    key: 'Ring: the hour named for the event. Bar: somewhere in this time. Upright stroke: said by then. Dots: said at some time along them.',
    untimed: 'Hour not given:',
  },
  tolls: {
    own: '{side} soldiers killed, by their own side’s count.',
    others: '{side} soldiers killed, according to the other side.',
    key: {
      own: 'Each step is a new total, at the latest time at which it can have been announced.',
      others:
        'Separate claims that are never added up; a dotted end means “more than”, a line with dots below it “up to”.',
    },
  },
  map: {
    label: 'Map of what is claimed in this chapter',
    list: 'Also on the map:',
    placeless: 'Not on the map:',
    /** What the marks mean that are drawn. */
    key: {
      solid: 'Filled mark: announced by the side concerned, or confirmed.',
      outline: 'Outlined mark: one source.',
      contested: 'Mark with a gap: denied or contradicted.',
      withdrawn: 'Struck mark: withdrawn.',
      silence: 'Broken outline: not released.',
    },
  },
} as const;
