import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BRIDGE, change, COUNT, DENIAL, FERRY, LATER, MORE, STORY, UPDATE } from '../desk.ts';
import { eachIsTold } from '../told.ts';

/** The text of a file of the story, to be saved elsewhere. */
const the = (path: string) => readFileSync(join(STORY, path), 'utf8');

// Ids, names of files, and fields.
eachIsTold([
  [
    'gave an id a capital',
    'questions.yaml',
    change('- id: ferry', '- id: Ferry'),
    '6:3: 2.id: found “Ferry”; expected an id; mend: write ferry, in a–z, 0–9 and single hyphens',
  ],
  [
    'gave an id an underscore',
    'questions.yaml',
    change('- id: ferry', '- id: sedge_ferry'),
    '6:3: 2.id: found “sedge_ferry”; expected an id; mend: write sedge-ferry, in a–z, 0–9 and single hyphens',
  ],
  [
    'gave an id a Cyrillic letter',
    'questions.yaml',
    change('- id: ferry', '- id: fеrry'),
    '6:3: 2.id: found “fеrry”; expected an id; mend: write a–z, 0–9 and single hyphens; its “е” is U+0435, however it looks',
  ],
  [
    'used an id twice',
    'places.yaml',
    change('- id: tollen', '- id: sedge-ferry'),
    [
      'claims/2031-03-04/do-04-bridge-denied.yaml:11:10: where.also.0: found “tollen”; expected the id of a known place',
      'places.yaml:22:3: 2.id: found the id “sedge-ferry” again; expected an id of its own',
    ],
  ],
  [
    'gave two sides one shape',
    'sides.yaml',
    change('shape: square', 'shape: circle'),
    '13:3: 1.shape: found “circle”, which is taken by “dolvara”; expected a shape that no other side has; mend: write “square”',
  ],
  [
    'named a text in capitals',
    'updates/Second-Day.mdx',
    the(UPDATE),
    '1:1: found the file name “Second-Day”; expected an id; mend: rename it in a–z, 0–9 and single hyphens',
  ],
  [
    'saved an update in a folder of a day',
    'updates/2031-03-04/first-day.mdx',
    the(UPDATE),
    '1:1: found a file that would not be read; expected a text directly in updates',
  ],
  [
    'saved an update beside the article',
    'article/first-day.mdx',
    the(UPDATE),
    '1:1: found a file that would not be read; expected only explainer.mdx, method.mdx, coding.mdx and background.mdx in article; mend: an update belongs in updates/',
  ],
  [
    'saved a claim at the top',
    'do-04-4-killed.yaml',
    the(COUNT),
    '1:1: found a file that nothing reads; expected only the files that the guide names; mend: a claim belongs in claims/, a list directly in the content folder',
  ],
  [
    'saved a list under another ending',
    'notes.yml',
    '- id: a\n',
    '1:1: found a file that nothing reads; expected only the files that the guide names; mend: end its name in .yaml',
  ],
  [
    'left a picture in the folder',
    'updates/photo.jpg',
    'x',
    '1:1: found a file that nothing reads; expected only the files that the guide names; mend: show it with <Picture file="…"> in a text beside it, or take it away',
  ],
  [
    'wrote a field of the front matter twice',
    UPDATE,
    change('as_of:', 'as_of: 2031-03-04\nas_of:'),
    '5:1: found a field that stands above already; expected each field once; mend: keep one of the two, or begin a new entry with “- ” before the first of its fields',
  ],
  [
    'wrote a field in capitals',
    FERRY,
    change('question:', 'Question:'),
    '14:1: Question: found the field “Question”; expected a field that is known here; mend: did you mean “question”?',
  ],
]);

// What names something else.
eachIsTold([
  [
    'named an unknown place',
    FERRY,
    change('at: sedge-ferry', 'at: sedge-fery'),
    '8:3: where.at: found “sedge-fery”; expected the id of a known place; mend: did you mean “sedge-ferry”?',
  ],
  [
    'named an unknown further place',
    DENIAL,
    change('also: [tollen]', 'also: [tolen]'),
    '11:10: where.also.0: found “tolen”; expected the id of a known place; mend: did you mean “tollen”?',
  ],
  [
    'named an unknown source of a variant',
    MORE,
    change('sources: [river-mirror]', 'sources: [river-miror]'),
    '18:15: differs.0.sources.0: found “river-miror”; expected the id of a known source; mend: did you mean “river-mirror”?',
  ],
  [
    'gave losses to an unknown side',
    COUNT,
    change('of: dolvara', 'of: dolvera'),
    '8:5: losses.0.of: found “dolvera”; expected the id of a known side; mend: did you mean “dolvara”?',
  ],
  [
    'gave a claimant an unknown side',
    'claimants.yaml',
    change('side: dolvara', 'side: dolvera'),
    '4:3: 0.side: found “dolvera”; expected the id of a known side; mend: did you mean “dolvara”?',
  ],
  [
    'gave a source an unknown side',
    'sources.yaml',
    change('side: dolvara', 'side: dolvera'),
    '7:3: 0.side: found “dolvera”; expected the id of a known side; mend: did you mean “dolvara”?',
  ],
  [
    'took a source away that is cited',
    'sources.yaml',
    change('- id: kessen-wire', '- id: kessen-line'),
    [
      'claims/2031-03-04/ke-04-bridge-taken.yaml:15:11: sources.0: found “kessen-wire” (so too in 2 more places, as if it had been renamed or taken away); expected the id of a known source; mend: put it back, or, if it was renamed “kessen-line”, write that',
    ],
  ],
  [
    'cited nothing but a mirror',
    LATER,
    change('sources: [register-2031]', 'sources: [river-mirror]'),
    [
      'claims/later/ob-later-register.yaml:18:1: sources: found only aggregators, mirrors or copies; expected at least one agency, outlet, ministry, court or body; mend: leave the claim out until a better page is found',
      'sources.yaml:30:3: 4.id: found “register-2031”, which no claim or fact cites; expected an entry that is used; mend: take it out, or say in “kept” why it stays',
    ],
  ],
  [
    'cited a source twice',
    FERRY,
    change('[kessen-wire, river-mirror]', '[kessen-wire, kessen-wire]'),
    '15:24: sources.1: found “kessen-wire” again; expected each once in a list',
  ],
  [
    'listed losses of one side twice',
    LATER,
    change('of: dolvara', 'of: kessen'),
    '11:5: losses.1: found “kessen, combatant” again; expected each once in a list',
  ],
  [
    'listed a number twice',
    BRIDGE,
    change(
      '    words: crossings',
      '    words: crossings\n  - what: crossings\n    count: 3\n    words: crossings',
    ),
    '14:5: numbers.1: found “crossings” again; expected each once in a list',
  ],
  [
    'listed a claim of an update twice',
    UPDATE,
    change('  - do-04-4-killed', '  - do-04-4-killed\n  - ke-04-bridge-taken'),
    '10:5: claims.3: found “ke-04-bridge-taken” again; expected each once in a list',
  ],
  [
    'lettered a claim twice',
    'story.yaml',
    change('  - ke-04-ferry-shelled', '  - ke-04-bridge-taken'),
    '54:5: leading.3: found “ke-04-bridge-taken” again; expected each once in a list',
  ],
  [
    'lettered an unknown claim',
    'story.yaml',
    change('  - ke-04-ferry-shelled', '  - ke-04-fery-shelled'),
    '54:5: leading.3: found “ke-04-fery-shelled”; expected the id of a known claim; mend: did you mean “ke-04-ferry-shelled”?',
  ],
  [
    'headed the page with a figure that its claim has not',
    'story.yaml',
    change('figure: killed', 'figure: wounded'),
    '45:5: key_figures.0.figure: found “wounded”, which do-04-3-more does not give; expected a figure of that claim, or none for a silence',
  ],
]);

// Positions and the names of places.
eachIsTold([
  [
    'wrote latitude first',
    'places.yaml',
    change('[-127.401, -30.302]', '[-30.302, -127.401]'),
    '18:3: 1.at: found [-30.302, -127.401], far outside the map; expected longitude then latitude, near -128, -31 to -126, -30; mend: swap the two numbers',
  ],
  [
    'wrote a position far away',
    'places.yaml',
    change('[-127.401, -30.302]', '[12.5, 41.9]'),
    '18:3: 1.at: found [12.5, 41.9], far outside the map; expected longitude then latitude, near -128, -31 to -126, -30; mend: look the position up again',
  ],
  [
    'wrote a position to the metre',
    'places.yaml',
    change('[-127.401, -30.302]', '[-127.4012, -30.302]'),
    '18:3: 1.at: found [-127.4012, -30.302]; expected at most 3 decimals of a degree',
  ],
  [
    'wrote a position without brackets',
    'places.yaml',
    change('[-127.401, -30.302]', '-127.401, -30.302'),
    '18:3: 1.at: found “-127.401, -30.302”; expected longitude, then latitude, as two decimal numbers in [ ] with a comma between them; mend: write [-127.401, -30.302]',
  ],
  [
    'put the corners of the map the wrong way',
    'story.yaml',
    change('southwest: [-128, -31]', 'southwest: [-125, -31]'),
    '21:3: map.wide: found fields; expected a southwest corner that lies south and west of the northeast one',
  ],
  [
    'named a place in a usage that nobody has',
    'places.yaml',
    change('    dolvaran: Tollen', '    dolvarian: Tollen'),
    '14:5: 1.names.dolvarian: found “dolvarian”; expected the id of a known usage; mend: did you mean “dolvaran”?',
  ],
  [
    'named a place in a script that the story has not',
    'places.yaml',
    change('    la: Tullonia', '    lx: Tullonia'),
    '17:5: 1.scripts.lx: found “lx”; expected the id of a known script; mend: did you mean “la”?',
  ],
  [
    'left out the name that readers know first',
    'places.yaml',
    change('    harbour: Tollen\n', ''),
    '12:3: 1.names: found no name in the first usage; expected a name for “harbour”',
  ],
  [
    'let nobody known hold a place',
    'places.yaml',
    change('held: dolvara', 'held: dolvera'),
    '20:3: 1.held: found “dolvera”; expected the id of a known side; mend: did you mean “dolvara”?',
  ],
  [
    'explained a word in a usage that the story has not',
    'glossary.yaml',
    change('    kessenish: the', '    kessnish: the'),
    '5:5: 0.usages.kessnish: found “kessnish”; expected the id of a known usage; mend: did you mean “kessenish”?',
  ],
]);
