/** The map, its tools and its layers. */
export const mapWords = {
  /** The page of the map. */
  page: {
    title: 'The map',
    standfirst:
      'What was said to have happened, and where: the claims that the article uses, on the ground of {eve}.',
    known: 'What was known at {moment}',
    list: 'The same claims as a list',
    drawn: '{drawn} of {all} claims have a place on the map. The whole list:',
  },
  /** At the scale bar. */
  scale: '{number} km',
  /** Under the map. */
  label: 'Map of the claims; ground as of {eve}',
  ground: 'Ground as of {eve}.',
  hatching: 'Hatched: {held}.',
  dots: 'Dotted outline: {oblast}.',
  vague: 'Level lines: somewhere in this area.',
  /** In brackets behind the words of such a claim. */
  somewhere: 'somewhere here',
  advance: 'A claimed advance is never drawn as control.',
  placeless: '{number} of these claims have no place on the map.',
  /** The live map: its buttons, its hints and the one line for when it cannot be had. */
  live: {
    explore: 'Explore the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    left: 'Move left',
    right: 'Move right',
    up: 'Move up',
    down: 'Move down',
    reset: 'Whole map',
    loading: 'The live map is being loaded.',
    missing: 'The live map could not be loaded; the drawing shows the same claims.',
    scrollHelp: 'Hold Ctrl and scroll to zoom the map',
    touchHelp: 'Use two fingers to move the map',
  },
  names: 'Place names',
  usages: 'Whose names',
  scripts: 'In another script',
  crowd: 'Claims that stand here as one mark',
  close: 'Close',
  layers: {
    title: 'Layers of the map',
    show: 'Show on the map',
    link: 'The map full size, with its layers, their sources and their errors',
    origin: 'source and error',
    front: 'Front sectors',
    town: {
      name: 'Towns and names',
      sources: ['The table of places on the method page says where each position comes from.'],
    },
    claim: {
      name: 'Claims',
      sources: ['Each claim’s own page names its sources, and how exactly its place is known.'],
    },
    hidden: 'The claims are switched off: what is shown is the ground alone.',
  },
} as const;
