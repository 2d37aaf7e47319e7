/** The edition in one file: the page that offers it, and what the file says of itself. */
export const offlineWords = {
  title: 'One file to keep',
  standfirst:
    'The whole story in one file of at most 150 kB as it is sent: save it, forward it, open it without a connection. It asks for no permission and nothing is loaded when it opens.',
  download: 'Download the file',
  checksum: 'Its SHA-256, as a text file',
  /** What stands in the file, and what does not. */
  holds: {
    title: 'What is in it',
    text: 'The story, map and timeline with the control of the hour, losses, who says what, the background with its notes, {claims} with the names of their sources, and every place name in all usages and scripts. It reads without scripts too; the control of the hour needs them.',
    claims: { all: 'all claims', told: 'the claims that the story tells' },
    without:
      'Not in it: the updates, the pages of single claims, the movable map, the filter, and the frames for other sites. Their links lead to the site and need a connection.',
    brief:
      'For want of room the file also leaves out the summaries of the claims, the facts that its text does not tell, and the addresses of the pages on which claims and facts were read; they are on the site.',
  },
  check: {
    title: 'How to check it',
    text: 'Whoever changes one letter of the file changes its SHA-256. Compare the sum of your copy with the one that the site publishes beside the file, or with one that somebody you trust read there.',
    where: 'The sum is at',
    linux: 'On Linux:',
    mac: 'On a Mac:',
    windows: 'On Windows:',
    phone: 'On a phone: an app that shows file hashes.',
  },
  file: {
    parts: 'In this file',
    story: 'The story',
    hours: 'Hour by hour',
    losses: 'Losses by the hour, and who says so',
    claims: 'Claims',
    names: 'Place names',
    about: 'About this file',
    edition: 'Edition of {date}. {edition}',
    from: 'From the site at',
    allClaims: 'Every claim, in the order in which it was made, with those of later days.',
    toldClaims:
      'The claims that the story tells, in the order in which they were made, in one line each with the names of their sources. Their summaries, and the addresses of the pages, are on the site.',
    others: '{number} other claims are left out; they are on the site.',
    once: 'The map, the timeline and what follows them show what had been said by the hour of the control; the story above keeps its own moment.',
  },
} as const;
