/** The control of the hour, the moments that can be cited, and the two clocks of a claim. */
export const clockWords = {
  title: 'What was known at',
  /** Where the address asks for an hour that there is not. */
  unread: 'The address names no hour of these days, so all that was said in them is shown.',
  back: 'Earlier change',
  on: 'Later change',
  play: 'Play',
  all: 'All',
  first: 'The first moment',
  last: 'The last moment',
  earlier: 'Earlier',
  later: 'Later',
  cite: 'To cite, as known at',
  moments: 'Moments to cite',
  /** Before words that stand for a while, where no style hides them when they do not. */
  meanwhile: {
    until: 'Until {until}:',
    from: 'From {from}:',
    fromUntil: 'From {from} until {until}:',
  },
  /** Before the hours of a drawing, where its lines are not seen. */
  hours: 'Hours:',
  /** Under the two clocks of a claim. */
  happened: 'Above, when it is said to have happened',
  notGiven: '(not given)',
  said: 'below, when it was said',
  after: ', after the hours shown',
  begin: 'The hours begin on {day}; {zone}; night is shaded.',
} as const;
