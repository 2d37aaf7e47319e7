/** The page that says how claims are coded: what stands around the text of the content. */
export const methodWords = {
  corrections: { title: 'Corrections so far', none: 'None.' },
  coders: 'For those who code',
  data: 'All claims and figures can be downloaded, with every field explained: {link}.',
  dataLink: 'data and codebook',
  hours: {
    title: 'What a part of the day means here',
    text: 'The hours are a convention of ours, so that “morning” can be drawn without being made exact. “About” an hour is drawn as {minutes} minutes to either side; “by” an hour has no beginning, “after” one reaches to the end of its day. “On one day or on another” is drawn as two bars, one for each day. A claim counts as known from the latest moment that its words allow.',
    word: 'Word',
    from: 'From',
    to: 'To',
    before: '{hour} of the day before',
  },
  marks: {
    title: 'Marks and colours',
    text: 'Shape and colour say who speaks, the sign what kind of claim it is, the body how well it is supported. The colours are nobody’s flag and have one lightness; no colour ever works alone. A diagonal gap means that a denial has been said. Sides stand in the order of the alphabet: {sides}.',
  },
  layers: {
    title: 'Map layers',
    name: 'Layer',
    state: 'State',
    source: 'Source and licence',
    error: 'Error',
  },
  terms: 'Terms',
  places: {
    title: 'Places and their names',
    count: '{number} places',
    position: 'Position',
    origin: 'Where it comes from',
    area: 'area',
    notFound: 'not found',
  },
} as const;
