import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  add,
  ARTICLE,
  BRIDGE,
  change,
  COUNT,
  DENIAL,
  FERRY,
  LATER,
  MORE,
  STORY,
  UPDATE,
  withBody,
  type Edit,
} from '../desk.ts';

/** What an editor did, and the files as they left them. */
export type Mistake = readonly [did: string, edits: Readonly<Record<string, Edit>>];

const GEO = 'geo/river.geojson';
const to = (field: string, value: string): Edit => {
  return (text) => text.replace(new RegExp(`^(\\s*(?:- )?${field}:).*$`, 'm'), `$1 ${value}`);
};
const wrote = (name: string, path: string, edit: Edit): Mistake => [name, { [path]: edit }];

const counts = [
  ...['3.000', '1.000', '31.0', '1.500', '3.5', '"3.000"', 'at least 3.000', '1,00', '007', '1e3'],
  ...['-5', '31+', '>100', '"> 100"', '<100', '~200', '10-12', '5-7 people', '40 to 50 people'],
  ...['90 at most', 'no more than seven', 'fewer than ten', '2 dozen', '31 (or 32)'],
  ...['5 to at least 7', 'about 40 men', '31?', '40 thousand', 'unkown', 'unknown', 'seven', 'yes'],
  ...[
    'heavy losses',
    'civilian',
    'zero',
    'no one',
    'up to 0',
    '5 and 7',
    'up to hundreds',
    'twenty to thirty',
    'more than a hundred',
    '12 to 10',
  ],
  ...['[31]', '{31', "'31", '*31', '&31', '!31', '%31', '@31', '31:', 'null', 'true', '|'],
].map((value) => wrote(`wrote the count ${value}`, FERRY, to('wounded', value)));

const killed = (value: string): Edit => to('killed', value);
const sums: Mistake[] = [
  ['raised a total alone', { [MORE]: change('total: 7', 'total: 8') }],
  ['wrote a range below the total before', { [MORE]: killed('{ total: 1 to 2, increment: 3 }') }],
  [
    'bounded a total from below, too low',
    { [MORE]: killed('{ total: at least 2, increment: 3 }') },
  ],
  ['spelled a sum out', { [MORE]: killed('{ total: seven, increment: three }') }],
  ['put a sum into vague words', { [MORE]: killed('{ total: several dozen }') }],
  ['let one day’s count replace the total', { [MORE]: killed('3') }],
  ['let an increment replace the total', { [MORE]: killed('{ increment: 3 }') }],
  [
    'let a count of other men replace the total',
    {
      [MORE]: (text) =>
        text.replace(/killed: \{.*/, 'killed: 3').replace('status: combatant', 'status: unknown'),
    },
  ],
  [
    'began a total at another moment',
    { [MORE]: killed('{ total: 7, increment: 3, since: 2031-03-04 12:00 }') },
  ],
  [
    'left “supersedes” out of a total that falls',
    {
      [MORE]: (text) =>
        text
          .replace(/supersedes.*\n/, '')
          .replace('total: 7, increment: 3', 'total: 3')
          .replaceAll(/(label|summary): .*/g, '$1: Dolvaran soldiers killed'),
    },
  ],
  ['gave a total below its increment', { [COUNT]: change('total: 4,', 'total: 4, increment: 5,') }],
  [
    'gave killed and wounded above the two together',
    {
      [FERRY]: change(
        'wounded: 2 to 4',
        'killed: 3\n    wounded: 2 to 4\n    killed_and_wounded: 4',
      ),
    },
  ],
  [
    'counted more children than dead',
    { [COUNT]: add('numbers: [{ what: children, count: 30, words: of them children }]') },
  ],
  [
    'counted more killed in one town than in all',
    { [COUNT]: add('numbers: [{ what: in-tollen, count: 5, words: killed in Tollen }]') },
  ],
  [
    'let a total count from after its telling',
    { [COUNT]: change('since: 2031-03-04 morning', 'since: 2031-03-04 18:00') },
  ],
];

const lines: Mistake[] = [
  [
    'corrected a figure and left label and summary',
    {
      [COUNT]: (text) => text.replace('total: 4,', 'total: 5,'),
      [MORE]: change('increment: 3', 'increment: 2'),
    },
  ],
  [
    'turned the digits of a label round',
    { [LATER]: change('label: Register of the dead, 9', 'label: Register of the dead, over 90') },
  ],
  ['bounded a figure in the label', { [COUNT]: change('label: 4', 'label: Over 4') }],
  [
    'called the dead wounded in the label',
    { [COUNT]: change('label: 4 Dolvaran soldiers killed', 'label: 4 Dolvaran soldiers wounded') },
  ],
  ['wrote another hour into the summary', { [COUNT]: change('in the morning.', 'at 23:17.') }],
  ['wrote a heap into the summary', { [COUNT]: change('summary: Four', 'summary: Dozens of') }],
  ['put a figure into a title', { [UPDATE]: to('title', 'Six civilians killed at the bridge') }],
  ['put an hour into a standfirst', { [UPDATE]: to('standfirst', 'It began at 06:00.') }],
  ['put a figure into a question', { 'questions.yaml': to('title', 'Were 40 soldiers killed?') }],
  [
    'put a figure into the label of a key figure',
    {
      'story.yaml': change(
        'label: Soldiers killed, the Dolv',
        'label: 7 soldiers killed, the Dolv',
      ),
    },
  ],
  ...['label', 'summary', 'grade_reason'].map((field) =>
    wrote(`left ${field} blank`, COUNT, to(field, '"  "')),
  ),
  ['left a title blank', { [UPDATE]: to('title', '" "') }],
  ['left a name blank', { 'claimants.yaml': to('name', '" "') }],
  ['gave a dash for a reason', { [COUNT]: to('grade_reason', '–') }],
  [
    'wrote a Cyrillic letter into a label',
    { [COUNT]: change('label: 4 Dolvaran', 'label: 4 Dоlvaran') },
  ],
];

const CONFLICT = '\n<<<<<<< HEAD\nOne text.\n=======\nAnother text.\n>>>>>>> colleague\n';
const conflicts: Mistake[] = [
  ['left a merge conflict in an update', { [UPDATE]: add(CONFLICT) }],
  ['left half of one', { [UPDATE]: add('\n=======\nAnother text.\n>>>>>>> colleague') }],
  ['left its last line', { [UPDATE]: add('\n>>>>>>> colleague') }],
  [
    'left one in a claim',
    { [COUNT]: change('said:', `<<<<<<< HEAD\nsaid: 2031-03-04\n=======\n>>>>>>> mine\nsaid:`) },
  ],
  ['left one in a list', { 'places.yaml': change('- id: tollen', '<<<<<<< HEAD\n- id: tollen') }],
  ['left one in a map file', { [GEO]: change('{', '<<<<<<< HEAD\n{') }],
];

const claim = (words: string) => `<Claim id="do-04-4-killed">${words}</Claim>`;
const texts = [
  ...[
    'A third of the battalion was killed.',
    'Half of the unit was lost.',
    'Both pilots were killed.',
  ],
  ...[
    'The number of dead doubled.',
    'Soldiers were killed. There were seven of them.',
    'Sеven soldiers were killed.',
  ],
  ...[
    'It lost XXXI soldiers.',
    'Two hundred and six soldiers were killed.',
    'A trio of tanks burned.',
    'It lost 31.',
  ],
  ...[
    claim('<Killed /> wounded'),
    claim('<Wounded /> soldiers had been killed'),
    claim('<Killed /> prisoners'),
    claim('it had wounded <Killed /> soldiers'),
    claim('the <Killed />th soldier was killed'),
    claim('<Killed /> civilians had been killed'),
    claim('<Killed /> more soldiers had been killed'),
  ],
  ...[
    'up to',
    'more than',
    'only',
    'almost',
    'not',
    'twice',
    '**twice**',
    'a third of',
    'half of',
  ].map((word) => claim(`${word} <Killed /> soldiers`)),
  ...[
    claim('at least, it said, <Killed /> soldiers'),
    claim('<Killed /> or more'),
    claim('<Killed /> dozen'),
    claim('<Killed /> hundred soldiers'),
    `About ${claim('<Killed />')} died.`,
  ],
  ...[claim('4 dead'), claim('nine killed'), claim('<Bodies />'), 'In all <Killed /> died.'],
  ...['<NotAFigure reason="as the ministry says">31 soldiers</NotAFigure> were killed.'],
  ...['<NotAFigure reason="as the ministry says">31</NotAFigure> were killed.'],
  ...[
    '“No general mobilisation is needed,” an official said.',
    '“We have lost 31 men today,” an official said.',
    '<Claim id="do-04-4-kiled">it “shall never give up the bridge”</Claim>',
    claim('it said “we shall never give up the bridge”'),
  ],
  ...[
    '# A second title',
    '<Bold>text</Bold>',
    '<b>text</b>',
    'Text {a b} more',
    '<Claim id={a b}>x</Claim>',
  ],
  ...[
    'import a from "b"',
    '![a](b.png)',
    '<Claim id="do-04-4-kiled">x</Claim>',
    '<Place id="tolna" />',
    '<Place id="kings-bridge" />',
  ],
  ...[
    '<Disputed question="brige" />',
    '<Claim id="do-04-4-killed">x',
    '<Claim id=“do-04-4-killed”>x</Claim>',
    '<!-- a note -->',
  ],
  ...[
    'See [this](../no-such-page/).',
    'See [this](first-day.mdx).',
    'See [this](/updates/nope/).',
    'See [this](/karabakh/method/).',
    'See [this](/since/2031-03-04T1000/2031-03-04T1310/).',
    'See [this](/embed/map/).',
    'See [this](/claims/2/).',
  ],
  ...[
    'See [this](https://user:pw@example.org/).',
    'See [this](https://www.example.az@evil.example/).',
    'See [this](www.example.org).',
  ],
  ...['See [this](javascript:alert).', 'See [this](https://example.org "31 killed").'],
].map((body) => wrote(`wrote ${body.replaceAll('\n', ' ')}`, ARTICLE, withBody(body)));

const updates: Mistake[] = [
  ['told a claim that the head does not list', { [UPDATE]: change('  - do-04-4-killed\n', '') }],
  [
    'wrote no text',
    { [UPDATE]: (text) => `${text.split('---\n').slice(0, 2).join('---\n')}---\n` },
  ],
  ['slipped in the year', { [UPDATE]: to('published', '2099-11-23') }],
  ['published before the moment', { [UPDATE]: to('published', '2031-03-01') }],
  ['listed a claim twice', { [UPDATE]: change('claims:\n', 'claims:\n  - do-04-4-killed\n') }],
  [
    'told what came later',
    { [UPDATE]: change('  - do-04-4-killed\n', '  - do-05-6-killed\n  - do-04-4-killed\n') },
  ],
  [
    'mistyped a claim in the text',
    {
      [UPDATE]: change(
        '<Claim id="do-04-4-killed">',
        '<Claim id="do-04-4-kiled">it</Claim> <Claim id="do-04-4-killed">',
      ),
    },
  ],
  [
    'told in the text what came later',
    { [UPDATE]: add('\nThen <Claim id="do-05-6-killed">more were killed</Claim>.') },
  ],
  [
    'put a comma between the claims of a map',
    {
      [UPDATE]: change(
        '---\n\nThe Kessenish',
        '---\n\n<Map claims="ke-04-bridge-taken, do-04-bridge-denied" />\n\nThe Kessenish',
      ),
    },
  ],
  ['let an update stand for two days', { [UPDATE]: to('as_of', '2031-03-04 or 2031-03-05') }],
  ['wrote “kind: correction” alone', { [UPDATE]: change('as_of', 'kind: correction\nas_of') }],
  ['forgot the front matter', { [UPDATE]: 'Some text.\n' }],
];

const moved = readFileSync(join(STORY, COUNT), 'utf8');
const ids: Mistake[] = [
  ...['tolna', 'tullonia', 'kings-bridge', 'toll', 'nowhere'].map((id) =>
    wrote(`named the place ${id}`, DENIAL, change('[tollen]', `[${id}]`)),
  ),
  ...[
    'ke-04-bridge',
    'ke-04-brigde-taken',
    'ke-05-bridge-taken',
    'ke-04-bridge-taken.yaml',
    'KE-04-bridge',
    'kе-04-bridge-taken',
  ].map((id) => wrote(`named the claim ${id}`, DENIAL, change('[ke-04-bridge-taken]', `[${id}]`))),
  ...['dolvaran', 'dolvaran-armi', 'Dolvaran army', 'dolvara-mod'].map((id) =>
    wrote(`named the claimant ${id}`, COUNT, to('claimant', id)),
  ),
  [
    'renamed a claimant in its list alone',
    { 'claimants.yaml': change('- id: dolvaran-army', '- id: army-of-dolvara') },
  ],
  [
    'renamed a side in its list alone',
    { 'sides.yaml': change('- id: dolvara', '- id: west-bank') },
  ],
  ['took a claim away', { [BRIDGE]: undefined }],
  [
    'took a source away',
    { 'sources.yaml': (text) => text.replace(/- id: harbour-live[^]*?(?=- id)/, '') },
  ],
  [
    'entered one page as two sources',
    {
      'sources.yaml': change('https://wire.example/bridge', 'https://www.bulletin.example/aldle/'),
    },
  ],
  [
    'wrote a user name into an address',
    { 'sources.yaml': change('https://wire', 'https://user:pw@wire') },
  ],
  [
    'put a claim into the folder of another day',
    { [COUNT]: undefined, 'claims/2031-03-05/do-04-4-killed.yaml': moved },
  ],
  ['named a file with a capital', { 'updates/Second-Day.mdx': 'x' }],
  ['laid a file beside the others', { 'claim.yaml': 'kind: denial\n' }],
];

const times = [
  ...[
    '2031-13-04',
    '2031-03-04 9:30',
    '2031-03-04 09:30 UTC',
    '4 March 2031',
    '04.03.2031',
    '2031-03-04 teatime',
    '2031-03-04T09:30',
  ],
  ...[
    '2031-03-04 24:00',
    'before 2031-03-04 09:30',
    'yesterday',
    '09:30',
    '2031-03-04 - 2031-03-05',
    '2031-03-02',
    '2031-06-01',
    '2031-03-04 18:00-19:00',
    '2031-03-04 midnight',
    '2031-03-04 or 2031-03-04',
    '2031-03-04 or 2031-04-04',
    '2031-03-04 or 2031-03-05 or 2031-03-06',
  ],
].map((value) => wrote(`wrote the time ${value}`, FERRY, to('said', value)));

const story: Mistake[] = [
  [
    'swapped the ends of the window',
    { 'story.yaml': (text) => text.replace('from: 2031-03-04 00:00', 'from: 2031-03-06 00:00') },
  ],
  [
    'slipped in the year of the window',
    { 'story.yaml': (text) => text.replaceAll(/(from|to): 2031/g, '$1: 2032') },
  ],
  [
    'swapped the numbers of the corners',
    { 'story.yaml': (text) => text.replaceAll(/\[(-12[\d.]+), (-3[\d.]+)\]/g, '[$2, $1]') },
  ],
  ['renamed the first usage', { 'story.yaml': change('- id: harbour', '- id: port') }],
  ['left the zone out', { 'story.yaml': (text) => text.replace(/zone:\n.*\n.*\n/, '') }],
];

const positions = [
  ...[
    '-127.4, -30.3',
    '[-127.4, -30.3, 4]',
    '["-127.4", "-30.3"]',
    '[127,401, -30,302]',
    '[40°22′N, 46°44′E]',
  ],
  ...[
    '{ lat: -30.3, lng: -127.4 }',
    '[-127.4]',
    '[-127.40123, -30.3]',
    '[-30.3, -127.4]',
    '[12.5, 41.9]',
    '',
  ],
].map((value) =>
  wrote(`wrote the position ${value}`, 'places.yaml', (text) =>
    (to('at', value) as (text: string) => string)(text),
  ),
);

const shape = (geometry: string, more = '') =>
  `{"type":"FeatureCollection",${more}"features":[{"type":"Feature","properties":{},"geometry":${geometry}}]}`;
const LINE = '{"type":"LineString","coordinates":[[-127,-30.5],[-127.1,-30.6]]}';
const maps = [
  ['gave a key twice', shape(LINE, '"type":"FeatureCollection",')],
  [
    'gave a system of coordinates',
    shape(LINE, '"crs":{"type":"name","properties":{"name":"EPSG:3857"}},'),
  ],
  ['drew points in a layer of rivers', shape('{"type":"Point","coordinates":[-127,-30.5]}')],
  [
    'gave four numbers to a position',
    shape('{"type":"LineString","coordinates":[[-127,-30.5,1,2],[-127.1,-30.6]]}'),
  ],
  [
    'swapped two numbers',
    shape('{"type":"LineString","coordinates":[[-30.5,-127],[-127.1,-30.6]]}'),
  ],
  ['broke the JSON off', '{"type":"FeatureCollection",'],
  ['forgot a comma', '{"type":"FeatureCollection" "features":[]}'],
  ['nested without end', '['.repeat(100_000)],
].map(([did, text]) => wrote(did!, GEO, text));

const yaml: Mistake[] = [
  ['put a colon into a text', { [COUNT]: to('label', 'Killed: 4 soldiers') }],
  ['forgot a colon', { [COUNT]: change('label:', 'label') }],
  ['indented with a tab', { [COUNT]: change('    status', '\tstatus') }],
  ['indented too far', { [COUNT]: change('label:', '  label:') }],
  ['wrote a field twice', { [COUNT]: add('kind: denial') }],
  ['mistyped a field', { [COUNT]: change('grade_reason', 'grade_reson') }],
  ['mistyped a kind', { [COUNT]: to('kind', 'casualty') }],
  ['left a field empty', { [COUNT]: to('label', '') }],
  ['nested lists without end', { [COUNT]: add(`note: ${'['.repeat(20_000)}`) }],
  ['wrote a text of two lines', { [COUNT]: to('label', '|\n  One\n  two') }],
  ['typed a hidden sign', { [COUNT]: change('label: 4', 'label: \u200b4') }],
];

const shapes = [
  ...['true', 'false', '', '2031-03-04 18:00', '[dolvara-bulletin]'].map((value) => [
    'withdrawn',
    value,
  ]),
  ...['tollen', '[tollen]', '{ at: tollen }'].map((value) => ['where', value]),
  ...['Some reports print 5.', '', '{ says: Some print 5. }', '[Some print 5.]'].map((value) => [
    'differs',
    value,
  ]),
  ['numbers', '5'],
  ...['unknown', '[dolvara]', '[dolvara, kessen, dolvara]', '[dolvara, kesen]'].map((sides) => [
    'unsided_losses',
    `[{ sides: ${sides}, status: unknown, killed: 3 }]`,
  ]),
].map(([field, value]) => wrote(`wrote ${field}: ${value}`, COUNT, add(`${field}: ${value}`)));

/** Mistakes of editors, by what they were at. */
export const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  Counts: counts,
  'Sums and parts': sums,
  'Numbers in the words of claims and heads, and blank words': lines,
  'Merge conflicts': conflicts,
  Texts: texts,
  Updates: updates,
  'Ids, pages and files': ids,
  Times: times,
  'The story file': story,
  Positions: positions,
  'Map files': maps,
  'Fields in another shape': shapes,
  YAML: yaml,
};
