import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { ROOT } from '../../built-site.ts';
import { ARTICLE, change, faultsIn, UPDATE, withBody } from '../desk.ts';

/** Claims of the invented story: 4 killed and about 20 wounded; a bridge and 2 crossings; several dozen. */
const [FOUR, BRIDGE, DOZEN, SILENT] = [
  'do-04-4-killed',
  'ke-04-bridge-taken',
  'ke-04-several-dozen',
  'do-04-bridge-denied',
];
const claim = (id: string, words: string) => `<Claim id="${id}">${words}</Claim>`;

/** A sentence with a figure that no claim carries, the figure, and the column at which it stands. */
const CAUGHT: [string, string, number][] = [
  ['Thirty-one soldiers were killed.', 'Thirty-one', 1],
  ['They lost 31 in all.', '31', 11],
  ['The dead were 31.', '31', 15],
  ['Wounded: more than 100.', '100', 20],
  ['Of the wounded, seven died.', 'seven', 17],
  ['Dozens were killed.', 'Dozens', 1],
  ['Several dozen bodies were seen.', 'Several dozen', 1],
  ['Several villages were taken.', 'Several', 1],
  ['They took six villages by noon.', 'six', 11],
  ['Six villages, they said, were now held.', 'Six', 1],
  ['The army held four heights above the road.', 'four', 15],
  ['Captured were a dozen men.', 'dozen', 17],
  ['They destroyed 3 tanks and two drones.', '3', 16],
  ['Two helicopters had been shot down.', 'Two', 1],
  ['Losses: hundreds.', 'hundreds', 9],
  ['A number of positions were lost.', 'A number', 1],
  ['A few civilians were wounded.', 'A few', 1],
  ['A couple of tanks were knocked out.', 'A couple', 1],
  ['One soldier died.', 'One', 1],
  ['At least one was killed.', 'one', 10],
  ['Many were taken prisoner.', 'Many', 1],
  ['Of 2020 soldiers 12 died.', '2020', 4],
  ['They put their dead at about eleven.', 'eleven', 30],
  ['They advanced 12 km and took the pass.', '12', 15],
  ['Twenty-six more deaths were announced.', 'Twenty-six', 1],
  ['## Four dead', 'Four', 4],
  ['- Nothing new.\n- 31 dead', '31', 3],
  ['| lost |\n| - |\n| 31 |', '31', 3],
  ['**Five** soldiers were *killed*.', 'Five', 3],
  ['They lost ٣١ in all.', '٣١', 11],
  ['Some 1,000 fighters were there.', '1,000', 6],
  ['The shelling began at 09:48.', '09:48', 23],
  [`Several ${claim(SILENT, 'soldiers were killed')}.`, 'Several', 1],
  [`${claim(SILENT, 'The bridge')} was held by six men.`, 'six', 64],
  ['“Four dead,” the radio said.', 'Four', 2],
];

/** The same inside a claim that says something else. */
const UNSAID: [string, string, number][] = [
  [claim(FOUR, 'five soldiers were killed'), 'five', 28],
  [claim(FOUR, 'two villages were taken'), 'two', 28],
  [claim(BRIDGE, 'three crossings were taken'), 'three', 32],
  [claim(SILENT, 'dozens were killed'), 'dozens', 33],
  [claim(DOZEN, 'several hundred were killed'), 'several hundred', 33],
];

/** Sentences that count no loss and no ground, or whose claim says the figure. */
const LEFT = [
  'On 4 March 2031 and on 4 and 5 March, in 2031, between 1994–2020, in March 2031.',
  'The ceasefire of 1994 held until 2016.',
  'In the 1990s the villages had changed hands.',
  'On September 27, 2020 soldiers were called up.',
  'A woman aged 34 was among the dead.',
  'A nine-year-old was wounded.',
  'A man of the age of forty died.',
  'The village lies 12 km from the line that they held.',
  'It stands 2,500 metres above the sea.',
  'The town is thirty kilometres north of the bridge.',
  'Two hours later the bridge was still held.',
  'For 48 hours nobody was killed.',
  'Three days after the bridge was lost, the talks began.',
  'The two sides held talks.',
  'Both armies counted their dead; the two counts differ.',
  'Three ministries denied that the village had been taken.',
  'Two reports say that soldiers were killed.',
  'Towards six the bridge was taken.',
  'Shortly after nine a shell hit the village.',
  'The story is titled “Six villages taken”.',
  'Its headline “31 dead” was changed later.',
  'Nobody was killed.',
  'Two rivers meet here.',
  'Two sides, three rivers, many words.',
  'No one was taken prisoner.',
  'One of them held the bridge.',
  'The <NotAFigure reason="the name of a road">A 7</NotAFigure> road was lost.',
  'The <NotAFigure reason="the name of an army">Third of 2</NotAFigure> army held the bridge.',
  claim(FOUR, 'on 4 March 2031, <Killed /> soldiers were killed'),
  claim(FOUR, 'four soldiers were killed'),
  claim(BRIDGE, 'the bridge and two crossings were taken'),
  claim(DOZEN, 'several dozen were killed'),
  claim(SILENT, 'two reports of it were denied'),
  `After ${claim(FOUR, '<Killed /> deaths')} the two governments spoke.`,
  'It was the worst fighting for four years, and villages were lost.',
];

test('there are sixty sentences and more, none of them twice', () => {
  const all = [...[...CAUGHT, ...UNSAID].map(([sentence]) => sentence), ...LEFT];
  expect(all.length).toBeGreaterThanOrEqual(70);
  expect(new Set(all).size).toBe(all.length);
});

test.each(CAUGHT)('caught: %s', (sentence, figure, column) => {
  const line = 8 + sentence.split('\n').length;
  expect(faultsIn(ARTICLE, withBody(sentence)).split('\n')[0]).toBe(
    `${ARTICLE}:${line}:${column}: found the figure “${figure}” outside a claim; ` +
      'expected <Claim id="…"> with a figure tag; mend: tag it, or, if it counts neither losses nor ground, wrap it in <NotAFigure reason="…">',
  );
});

test.each(UNSAID)('caught inside a claim: %s', (sentence, figure, column) => {
  expect(faultsIn(ARTICLE, withBody(sentence))).toMatch(
    new RegExp(
      `^${ARTICLE}:9:${column}: found “${figure}”, which [\\w-]+ does not say; expected a figure of it`,
    ),
  );
});

test.each(LEFT)('left alone: %s', (sentence) => {
  expect(faultsIn(ARTICLE, withBody(sentence))).toBe('');
});

test('every figure of a sentence is told', () => {
  const told = faultsIn(ARTICLE, withBody('They lost 31, then 58, and &#56;4 later.'));
  expect(
    told.split('\n').map((line) => /:(\d+): found the figure “(\d+)”/.exec(line)?.slice(1)),
  ).toEqual([
    ['1', '84'],
    ['11', '31'],
    ['20', '58'],
  ]);
});

test('a claim says its own words where they are no figure', () => {
  const told = faultsIn(ARTICLE, withBody(claim(FOUR, 'five soldiers were killed')));
  expect(told).toContain('expected a figure of it, which are: “4”, “about 20”');
});

test('no figure stands in a title or a standfirst, where no tag can be', () => {
  const edit = change('title: The bridge, claimed', 'title: Four dead; the bridge, claimed');
  expect(faultsIn(UPDATE, edit)).toBe(
    `${UPDATE}:2:1: title: found the figure “Four” where no claim can carry it; expected words without a figure`,
  );
});

test('nothing in the edition gives a false alarm', () => {
  const { faults } = readContent(join(ROOT, 'content'));
  expect(faults.filter(({ file }) => file.endsWith('.mdx'))).toEqual([]);
});
