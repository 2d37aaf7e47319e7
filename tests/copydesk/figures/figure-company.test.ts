import { expect, test } from 'vitest';
import { ARTICLE, faultsIn, withBody } from '../desk.ts';

/** Claims of the invented story: 4 soldiers killed and about 20 wounded; 7 in all with 3 new; 2 to 4 civilians wounded. */
const FOUR = 'do-04-4-killed';
const MORE = 'do-04-3-more';
const FERRY = 'ke-04-ferry-shelled';
const HELICOPTER = 'do-04-helicopter';
const CROSSINGS = 'ke-04-bridge-taken';

const inside = (words: string, id = FOUR) => `It said that <Claim id="${id}">${words}</Claim>.`;
const told = (body: string) =>
  faultsIn(ARTICLE, withBody(body))
    .split('\n')
    .filter(Boolean)
    .map((line) => /: (found .*)$/.exec(line)?.[1] ?? line);

const bounded = (bound: string, tag = 'Killed') =>
  `found “${bound}” beside <${tag} />, which makes another figure of it; ` +
  'expected the figure alone, which prints its own “more than” or “about”';
const stranger = (word: string, where: 'before' | 'behind', tag: string) =>
  `found “${word}” ${where} <${tag} />, which counts something else; expected the word for what it counts`;

test.each([
  ...['up to', 'close to', 'upwards of', 'in excess of', 'a maximum of', 'a minimum of'],
  ...['as much as', 'as many as', 'a mere', 'below', 'above', 'beyond', 'maybe', 'perhaps'],
  ...['probably', 'possibly', 'an estimated', 'none of the', 'some of the', 'most of the'],
  ...['each of', 'at the very least', 'not even', 'up to the'],
])('“%s” before a figure makes another of it', (bound) => {
  expect(told(inside(`${bound} <Killed /> soldiers had been killed`))).toContain(bounded(bound));
});

test.each([
  ['“up to” <Killed /> soldiers', 'up to'],
  ['“some” <Killed /> soldiers', 'some'],
  ['(at least <Killed /> soldiers)', 'at least'],
  ['it had lost (at least) <Killed /> soldiers', 'at least'],
  ['it had lost at least, it said, <Killed /> soldiers', 'at least'],
  ['at least, it said, <Killed />', 'at least'],
  ['it had lost at least - <Killed /> soldiers', 'at least'],
  ['it had lost at most — <Killed /> soldiers', 'at most'],
  ['it had lost up to, <Killed /> soldiers', 'up to'],
  ['it had lost perhaps, as the army stated, <Killed /> soldiers', 'perhaps'],
  ['it had lost more than, by its own count, <Killed /> soldiers', 'more than'],
  ['<Killed /> soldiers at least', 'at least'],
  ['<Killed /> soldiers or more had been killed', 'or more'],
  ['<Killed /> and more', 'and more'],
  ['<Killed /> (at least)', 'at least'],
  ['<Killed /> soldiers (at least) were killed', 'at least'],
  ['<Killed /> soldiers, at least, had been killed', 'at least'],
  ['<Killed /> soldiers — or more — had been killed', 'or more'],
  ['<Killed /> Dolvaran soldiers or so were killed', 'or so'],
])('“%s” bounds the figure by “%s”', (words, bound) => {
  expect(told(inside(words))).toEqual([bounded(bound)]);
});

test.each([
  inside('in the north, at least, <Killed /> soldiers had been killed'),
  inside('when the fighting was over, <Killed /> soldiers had been killed'),
  inside('it had not been so, <Killed /> soldiers were killed'),
  inside('as it had said above, <Killed /> soldiers were killed'),
  inside('on Sunday at least, <Killed /> soldiers had been killed'),
  inside('<Killed /> dead and more wounded lay there'),
  inside('<Killed /> soldiers were killed, and more than that it did not say'),
  inside('<Killed /> soldiers at least in the north had been killed'),
])('no bound of the figure: %s', (body) => {
  expect(told(body)).toEqual([]);
});

test.each([
  ['<Killed /> tanks had been destroyed', 'tanks', 'behind', 'Killed'],
  ['<Killed /> of its own positions were lost', 'positions', 'behind', 'Killed'],
  ['<Killed /> soldiers had survived', 'survived', 'behind', 'Killed'],
  ['<Killed /> soldiers were unhurt', 'were unhurt', 'behind', 'Killed'],
  ['<Killed /> soldiers were hurt', 'hurt', 'behind', 'Killed'],
  ['it had killed <Wounded />', 'killed', 'before', 'Wounded'],
  ['a shell killed <Wounded />', 'killed', 'before', 'Wounded'],
  ['the dead numbered <Wounded />', 'dead', 'before', 'Wounded'],
  ['killed: <Wounded />', 'killed', 'before', 'Wounded'],
  ['it had wounded <Killed />', 'wounded', 'before', 'Killed'],
  ['the wounded were <Killed />', 'wounded', 'before', 'Killed'],
  ['it put its dead at <Wounded />', 'dead', 'before', 'Wounded'],
  [
    '<Wounded /> of its soldiers, all of them conscripts, had been killed',
    'killed',
    'behind',
    'Wounded',
  ],
  ['<Killed /> of its soldiers, it said, were wounded', 'wounded', 'behind', 'Killed'],
] as const)('“%s” counts something else', (words, word, where, tag) => {
  expect(told(inside(words))).toEqual([stranger(word, where, tag)]);
});

test('what is counted of machines is no people', () => {
  expect(told(inside('<Lost item="uav" /> soldiers were lost', HELICOPTER))).toEqual([
    stranger('soldiers', 'behind', 'Lost'),
  ]);
});

test.each(['th', 'nd', '-fold'])('“%s” is not joined to a figure', (suffix) => {
  expect(told(inside(`the <Killed />${suffix} soldier was killed`))).toEqual([
    `found “${suffix}” joined to <Killed />, which makes another number of it; ` +
      'expected the figure as a word of its own',
  ]);
});

test.each([
  inside('it had killed <Killed /> and wounded <Wounded />'),
  inside('the shelling had killed <Killed /> soldiers and had wounded <Wounded /> others'),
  inside('it put its own dead at <Killed /> and its wounded at <Wounded />'),
  inside('killed: <Killed />; wounded: <Wounded />'),
  inside('the dead numbered <Killed />, the wounded were <Wounded />'),
  inside('of the wounded <Killed /> died later'),
  inside('<Wounded /> of its soldiers, all of them conscripts, had been hurt'),
  inside('<Killed /> of its soldiers had been killed, and others, it said, were wounded'),
  inside('among the wounded were <Killed /> who died later'),
  inside('<Killed /> of its soldiers, with <Wounded /> hurt, had been killed'),
  inside('<Killed /> dead lay on retaken positions'),
  inside('the killed and wounded were <Killed /> and <Wounded />'),
  inside('<Wounded /> soldiers had survived'),
  inside('<Lost item="uav" /> drones and their crews were lost', HELICOPTER),
  inside('<Number what="crossings" /> crossings and the positions beside them', CROSSINGS),
])('counts what it says: %s', (body) => {
  expect(told(body)).toEqual([]);
});

test.each([
  [FOUR, '<Killed /> civilians were killed', 'civilians', 'Killed', 'combatants'],
  [FOUR, '<Killed /> Dolvaran villagers were killed', 'villagers', 'Killed', 'combatants'],
  [FERRY, '<Wounded /> soldiers were wounded', 'soldiers', 'Wounded', 'civilians'],
])('in %s, “%s” is of people of another status', (id, words, word, tag, own) => {
  expect(told(inside(words, id))).toEqual([
    `found “${word}” behind <${tag} />, which prints a number of ${own}; ` +
      'expected the word for them, or the figure of the others by “status”',
  ]);
});

test('people of the status that was counted, and others further on, may be named', () => {
  expect(told(inside('<Wounded /> civilians were wounded', FERRY))).toEqual([]);
  expect(told(inside('<Killed /> soldiers and no civilians were killed'))).toEqual([]);
  expect(told(inside('<Killed /> were killed by civilians'))).toEqual([]);
});

const TOTAL =
  'which prints a total; expected it without that word, or counting="increment" where the claim has what was added';
const ADDED = 'which prints what was added to a total; expected “more”, or the tag of the total';

test.each([
  ['<Killed /> more', `found “more” behind <Killed />, ${TOTAL}`],
  ['<Killed /> more soldiers were killed', `found “more” behind <Killed />, ${TOTAL}`],
  ['another <Killed /> were killed', `found “another” before <Killed />, ${TOTAL}`],
  ['a further <Killed /> were killed', `found “a further” before <Killed />, ${TOTAL}`],
  [
    '<Killed counting="increment" /> more dead, and <Killed /> more',
    `found “more” behind <Killed />, ${TOTAL}`,
  ],
  ['<Killed counting="increment" /> soldiers in all', `found “in all” behind <Killed />, ${ADDED}`],
  ['<Killed counting="increment" />, in total', `found “in total” behind <Killed />, ${ADDED}`],
])('“%s” takes a total for an addition, or the reverse', (words, message) => {
  expect(told(inside(words, MORE))).toEqual([message]);
});

test.each([
  inside('<Killed counting="increment" /> more soldiers, <Killed /> in all', MORE),
  inside('another <Killed counting="increment" /> were killed', MORE),
  inside('<Killed counting="increment" /> more, in all <Killed />', MORE),
  inside('<Killed counting="increment" /> were killed in all sectors', MORE),
  inside('<Killed /> killed, more than before', MORE),
  inside('another <Wounded /> were wounded'),
  inside('<Wounded /> were wounded and another <Killed /> killed'),
])('a total and an addition in their words: %s', (body) => {
  expect(told(body)).toEqual([]);
});
