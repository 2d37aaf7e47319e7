import { expect, test } from 'vitest';
import { ARTICLE, faultsIn, withBody } from '../desk.ts';

const PALETTE =
  'Claim, Killed, Wounded, KilledAndWounded, Bodies, Captured, Lost, Number, Said, Happened, Quote, Place, Disputed, Hours, Later, Losses, Map, Picture, Tolls, NotAFigure, Fact, Value';
const tag =
  'mend: tag it, or, if it counts neither losses nor ground, wrap it in <NotAFigure reason="…">';
const bare = (figure: string) =>
  `found the figure “${figure}” outside a claim; expected <Claim id="…"> with a figure tag; ${tag}`;
const TYPED =
  'found the numeral “4” typed inside a claim; expected a figure tag, such as <Killed />';

// The front matter of the article ends in line 7; a body begins in line 9.
test.each([
  ['an unknown tag', '<Bold>text</Bold>', `9:1: found the tag <Bold>; expected one of ${PALETTE}`],
  [
    'an import',
    'import a from "b"',
    '9:1: found import or export; expected text and the tags of the palette',
  ],
  [
    'an export',
    'Text.\n\nexport const a = 1',
    '11:1: found import or export; expected text and the tags of the palette',
  ],
  ['an expression', 'Text {1 + 1}', '9:6: found {…}; expected text, or a comment {/* … */}'],
  [
    'code between two comments',
    'Text {/* a */ f() /* b */}',
    '9:6: found {…}; expected text, or a comment {/* … */}',
  ],
  [
    'an attribute that is spread',
    '<Claim id="do-04-4-killed" {...props}>text</Claim>',
    '9:1: found {...} in <Claim>; expected plain attributes',
  ],
  [
    'an attribute that is code',
    '<Place id={"tollen"} />',
    '9:1: found id without a plain value; expected id="…"',
  ],
  [
    'raw HTML',
    'Some <b>text</b>',
    `9:6: found the tag <b>; expected one of ${PALETTE}; mend: write **words**`,
  ],
  [
    'a script',
    '<script>alert()</script>',
    `9:1: found the tag <script>; expected one of ${PALETTE}`,
  ],
  [
    'a style attribute',
    '<Claim id="do-04-4-killed" style="x">text</Claim>',
    '9:1: found the attribute style on <Claim>; expected id',
  ],
  [
    'an attribute on a tag without any',
    '<Claim id="do-04-4-killed"><Said at="x" /></Claim>',
    '9:28: found the attribute at on <Said>; expected none',
  ],
  [
    'a link that runs code',
    'See [this](javascript:alert).',
    '9:5: found the address “javascript:alert”; expected http, https, mailto or a relative address',
  ],
  [
    'an image',
    '![a](b.png)',
    '9:1: found an image; expected <Picture>, which says whose it is; mend: write <Picture file="…" alt="…" credit="…" caption="…" /> on a line of its own',
  ],
  ['a claim without id', '<Claim>text</Claim>', '9:1: found <Claim> without id; expected id="…"'],
  [
    'text in a tag that takes none',
    '<Place id="tollen">Tollen</Place>',
    '9:1: found text inside <Place>; expected <Place /> alone',
  ],
  [
    'an unknown item',
    '<Claim id="do-04-helicopter"><Lost item="uav" of="Kessen" /></Claim>',
    '9:30: found of="Kessen"; expected an id of a–z, 0–9 and hyphens',
  ],
  [
    'a tag that is not closed',
    'Text.\n\n<Claim id="do-04-4-killed">text',
    '11:1: found <Claim> that is never closed; expected </Claim> in the same paragraph',
  ],
  [
    'an unknown claim',
    '<Claim id="do-04-4-kiled">text</Claim>',
    '9:1: found “do-04-4-kiled”; expected the id of a known claim; mend: did you mean “do-04-4-killed”?',
  ],
  [
    'an unknown place',
    'In <Place id="tolen" />',
    '9:4: found “tolen”; expected the id of a known place; mend: did you mean “tollen”?',
  ],
  [
    'an unknown question',
    '<Disputed question="brigde" />',
    '9:1: found “brigde”; expected the id of a known question; mend: did you mean “bridge”?',
  ],
  [
    'a figure tag outside a claim',
    'In all <Killed /> died.',
    '9:8: found <Killed> outside a claim; expected it inside <Claim id="…">',
  ],
  [
    'the time of no claim',
    'It was <Said />.',
    '9:8: found <Said> outside a claim; expected it inside <Claim id="…">',
  ],
  [
    'a figure that the claim has not',
    '<Claim id="do-04-4-killed"><Bodies /></Claim>',
    '9:28: found the figure “bodies_seen”; expected a figure of do-04-4-killed, which has: killed, wounded',
  ],
  [
    'a figure of a claim that has none',
    '<Claim id="do-04-bridge-denied"><Killed /></Claim>',
    '9:33: found the figure “killed”; expected a figure of do-04-bridge-denied, which has: none',
  ],
  [
    'an increment that was not announced',
    '<Claim id="do-04-4-killed"><Killed counting="increment" /></Claim>',
    '9:28: found the figure “killed (increment)”; expected a figure of do-04-4-killed, which has: ' +
      'killed (dolvara, combatant, total), wounded (dolvara, combatant, observation)',
  ],
  [
    'a number of another name',
    '<Claim id="ke-04-bridge-taken"><Number what="bridges" /></Claim>',
    '9:32: found the figure “bridges”; expected a figure of ke-04-bridge-taken, which has: crossings',
  ],
  [
    'the quotation of a claim without one',
    '<Claim id="do-04-4-killed"><Quote /></Claim>',
    '9:28: found <Quote />; expected a claim with “quote”, which do-04-4-killed has not',
  ],
  [
    'the event of a claim about none',
    '<Claim id="do-04-bridge-denied"><Happened /></Claim>',
    '9:33: found <Happened />; expected a claim with “happened”, which do-04-bridge-denied has not',
  ],
  [
    'a claim said after the moment of the text',
    '<Claim id="ob-later-register">text</Claim>',
    '9:1: found ob-later-register, known only after the moment of this text (said 2031-06-01); expected a claim said by then',
  ],
  ['a numeral in prose', 'They lost 31 in all.', `9:11: ${bare('31')}`],
  ['an hour in prose', 'It began at 09:48.', `9:13: ${bare('09:48')}`],
  ['a numeral in a heading', '## 31 dead', `9:4: ${bare('31')}`],
  ['a numeral in a list', '- first\n- then 31', `10:8: ${bare('31')}`],
  ['a numeral in a table', '| a |\n| - |\n| 31 |', `11:3: ${bare('31')}`],
  ['a numeral in code marks', 'They lost `31` in all.', `9:12: ${bare('31')}`],
  ['a numeral in a link', 'See [31 names](/claims/).', `9:6: ${bare('31')}`],
  ['a numeral of another script', 'They lost ٣١ in all.', `9:11: ${bare('٣١')}`],
  [
    'a number word beside a loss',
    'Several dozen soldiers were killed.',
    `9:1: ${bare('Several dozen')}`,
  ],
  ['a number word in the teens', 'Fifteen soldiers were killed.', `9:1: ${bare('Fifteen')}`],
  [
    'a number word set apart from what it counts',
    '**Five** soldiers were *killed*.',
    `9:3: ${bare('Five')}`,
  ],
  ['a numeral typed inside a claim', '<Claim id="do-04-4-killed">4 died</Claim>', `9:28: ${TYPED}`],
  [
    'a bold numeral typed inside a claim',
    '<Claim id="do-04-4-killed">**4** died</Claim>',
    `9:30: ${TYPED}`,
  ],
  [
    'a numeral inside a claim that stands alone',
    '<Claim id="do-04-4-killed">\n4 died\n</Claim>',
    `10:1: ${TYPED}`,
  ],
])('%s is refused at its place', (_, body, expected) => {
  expect(faultsIn(ARTICLE, withBody(body))).toBe(`${ARTICLE}:${expected}`);
});

test.each([
  'On 4 March 2031 and on 4 and 5 March, in 2031, between 1994–2020, in March 2031.',
  'Two sides, three rivers, many words.',
  'Nobody was killed. Two rivers meet here.',
  'The <NotAFigure reason="the name of a road">A 7</NotAFigure> road.',
  '<Claim id="do-04-4-killed">on 4 March 2031, <Killed /> in all</Claim>',
  '<Claim id="do-04-4-killed">the <NotAFigure reason="a name">A 7</NotAFigure></Claim>',
  '<Claim id="do-04-4-killed">[<Killed counting="total" of="dolvara" status="combatant" />](/method/)</Claim>',
])('left alone: %s', (body) => {
  expect(faultsIn(ARTICLE, withBody(body))).toBe('');
});
