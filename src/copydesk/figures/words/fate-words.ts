import { NOUNS } from './figure-words.ts';
import { LEAD } from './bound-words.ts';

/** The words for what was done to people, each with the figures that it may stand beside; two in one go before each alone. */
const FATES: readonly [words: string, kinds: readonly string[]][] = [
  ['(?:killed|dead) (?:and|or) (?:wounded|injured)|casualties', ['killed_and_wounded']],
  ['killed|dead|deaths?|died|slain|fatalities', ['killed', 'bodies_seen']],
  ['wounded|injured|injuries|hurt', ['wounded']],
  ['captured|prisoners?', ['captured']],
  ['missing', ['missing']],
];
const FATE = FATES.map(([words]) => words).join('|');
const ANY_FATE = new RegExp(`(?<![\\p{L}-])(?:${FATE})(?![\\p{L}-])`, 'giu');

const DOER =
  'had|has|have|having|it|they|that|which|who|also|(?<!killed )and|shells?|shelling|fire|artillery|strikes?|' +
  'attacks?|bombing|drones?|missiles?|rockets?|mines?';
const LEADING = [
  // “it had killed <Wounded />”
  `(?<![\\p{L}-])(?:${DOER})\\s+(killed|wounded|injured|captured)\\s+$`,
  // “the dead numbered <Wounded />”, “killed: <Wounded />”
  '(?<![\\p{L}-])(?<!(?:killed|dead|wounded|injured) (?:and|or) (?:the )?|among (?:the|its|their) )(killed|dead|wounded|injured|prisoners|missing)' +
    '\\s*(?::|\\s(?:numbered|numbering|were|are|came to|amounted to|stood at|at))\\s*$',
].map((form) => new RegExp(form, 'iu'));

/** A look past an insertion: “of its soldiers, all of them conscripts, had been killed”. */
const PAST_INSERTION = new RegExp(
  `^[^,.;:]*,[^,.;:]*,\\s*(?:had|have|has|were|was)\\s+(?:been\\s+)?(${FATE})(?![\\p{L}-])`,
  'iu',
);

const SURVIVED = new RegExp(
  `^\\s*${LEAD}(?:(?:${NOUNS})\\s+)?(?:(?:had|have|has)\\s+)?` +
    '(survived|escaped|(?:were|was|been) (?:unhurt|unharmed|rescued|alive))(?![\\p{L}-])',
  'u',
);

const THINGS =
  'tanks|helicopters|planes|jets|drones|uavs|vehicles|guns|systems|depots|villages|towns|settlements|heights|' +
  'hills|posts|positions|districts';
const THING = new RegExp(`^\\s*${LEAD}(?:armoured\\s+)?(${THINGS})(?![\\p{L}’'-])`, 'u');

/** The first word behind a figure for what was done, within its clause or past an insertion. */
export function fateBehind(after: string): string | undefined {
  return fatesIn(after.split(/[,:]/)[0]!)[0] ?? PAST_INSERTION.exec(after)?.[1];
}

/** Every word for what was done to people, in the order of a text. */
export function fatesIn(text: string): string[] {
  return [...text.matchAll(ANY_FATE)].map(([fate]) => fate);
}

export function fateLeading(before: string): string | undefined {
  for (const form of LEADING) {
    const fate = form.exec(before)?.[1];
    if (fate !== undefined) return fate;
  }
  return undefined;
}

/** What a number of the dead cannot have done. */
export function survivalBehind(after: string): string | undefined {
  return SURVIVED.exec(after)?.[1];
}

/** A thing right behind a number, which counts no people. */
export function thingBehind(after: string): string | undefined {
  return THING.exec(after)?.[1];
}

/** Whether a word for what was done may stand beside a figure; what is no such word may stand anywhere. */
export function fits(fate: string, what: string): boolean {
  const kinds = FATES.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(fate))?.[1];
  return kinds === undefined || kinds.includes(what);
}
