/** The text edition: the story as pages of words alone. */
export const textWords = {
  title: 'Text edition',
  subtitle: 'in words alone',
  nav: {
    name: 'The text edition and the site',
    story: 'Story',
    background: 'Background',
    claims: 'All claims',
    offline: 'One file to keep',
    site: 'The site with its maps',
  },
  /** Before the sentences that lead from a text to its notes. */
  notes: 'Who said this:',
  /** Behind words of a text that a fact of the background stands for. */
  fact: 'background',
  /** Before the claims that a drawing of the site shows beside a chapter. */
  more: 'Further claims:',
  terms: 'Words used here:',
  picture: 'Picture:',
  says: 'According to the {side} side:',
  /** A claim in the list of all claims. */
  read: 'Read at:',
  unlinked: 'and, not linked:',
  place: 'Place:',
  foot: '{edition} This page has no script, no picture and no fonts of its own.',
} as const;
