/** What every page has around it. */
export const pageWords = {
  nav: {
    name: 'Main',
    home: 'The story',
    hours: 'Hour by hour',
    background: 'Background',
    map: 'Map',
    claims: 'Claims',
    updates: 'Updates',
    method: 'Method',
    text: 'Text',
  },
  background: 'The background in full',
  skip: 'Skip to the text',
  published: 'Published {date}. Times: {zone}.',
  foot: {
    edition: 'This edition',
    map: 'Map',
    use: 'Use',
    licence: 'Text and data',
    licenceName: 'CC BY 4.0',
    mapFiles: 'map files from OpenStreetMap',
    mapLicence: 'ODbL',
    data: 'Downloads of the data',
    privacy: 'Nothing is loaded from other sites and visitors are not tracked.',
    offline: 'The whole story in one file to keep',
  },
  notFound: {
    title: 'Page not found',
    text: 'Addresses of claims and updates never change. Check the address, look in {claims}, or begin with {home}.',
    claims: 'the list of all claims',
    home: 'the story',
  },
} as const;

/** Updates, and what they correct. */
export const updateWords = {
  title: 'Updates',
  standfirst:
    'Each update tells what was known at a moment of the two days, and nothing said later.',
  correction: 'Correction',
  known: 'What was known {moment}',
  short: 'As of {moment}; published {date}',
  published: 'published {date}',
  frame: 'What was known {moment} ({zone}). Published on {date} by {publisher}.',
  cite: '{site}, “{title}”, as known {moment}.',
  corrected: 'What was corrected',
  correctedSince: 'Corrected since it was published:',
  follow: 'Follow updates and corrections:',
  feeds: { atom: 'Atom feed', json: 'JSON Feed' },
  claims: 'The claims in this update',
  page: 'Page',
  of: 'of',
  pages: 'Pages of the list',
  earlier: 'Earlier updates',
  later: 'Later updates',
} as const;

/** What other sites show for a link. */
export const socialWords = {
  known: 'As known at',
  claims: 'Every mark is a claim, not a finding. The page says whose, and who denies it.',
  claim: 'A claim, not a finding',
  corrected: 'Corrected on {date}',
  ground: 'Ground as of',
  alt: 'map of the claims',
} as const;
