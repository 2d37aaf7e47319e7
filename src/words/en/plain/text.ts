/** The text edition: the story as pages of words alone. */
export const textWords = {
  title: 'Text edition',
  subtitle: 'in words alone',
  nav: {
    name: 'The text edition and the site',
    foot: 'The same once more',
    short: 'In short',
    story: 'Story',
    disputes: 'Who says what',
    background: 'Background',
    claims: 'All claims',
    offline: 'One file to keep',
    site: 'The site with its maps',
  },
  /** What the page of the chapters is called, after the title of the story. */
  chapters: '{title}, chapter by chapter',
  /** Over the list of what the other pages tell. */
  contents: 'Go on reading',
  /** Before the sentences that lead from a text to its notes. */
  notes: 'Who said this:',
  /** Behind words of a text that a fact of the background stands for. */
  fact: 'background',
  /** Before the claims that a drawing of the site shows beside a chapter. */
  more: 'Also said:',
  terms: 'Words used here:',
  picture: 'Picture:',
  says: 'According to the {side} side:',
  /** A claim in the list of all claims. */
  read: 'Read at:',
  unlinked: 'and, not linked:',
  place: 'Place:',
  foot: '{edition} This page has no script, no picture and no fonts of its own.',
} as const;
