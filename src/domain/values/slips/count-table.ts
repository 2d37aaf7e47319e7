import type { Slip } from './advice.ts';

const DIGITS = String.raw`\d[\d,]*`;
const HEDGE = 'at least|more than|over|about|around|nearly|almost|some';
const BOUND = 'up to|at most|no more than|not more than|fewer than|less than|under';
const WHAT =
  'people|persons|men|women|children|soldiers|servicemen|troops|fighters|civilians|members|bodies|' +
  'killed|dead|deaths|wounded|injured|casualties|missing|captured|prisoners|tanks|drones|helicopters|vehicles';
const LIKELY = 'best|best estimate|likely|most likely|probably|most probably';
const ALONE = ' alone; the field says what is counted, and doubts go into “note”';
const AS_SOURCED = ', as the source has it';

/** Slips that are made often in a count, each with what to write. */
export const COUNT_SLIPS: readonly Slip[] = [
  [
    new RegExp(
      `^(?:(?:zero|nil|no|nobody|no one|not one)(?: at all)?(?: (?:was |were )?(?:${WHAT}))?|` +
        `none(?: at all| (?:was |were )?(?:${WHAT}))|(?:${BOUND}) (?:0|zero|nil|none)|` +
        `(?:fewer than|less than|under) (?:1|one)|(?:0|zero|nil) (?:at most|or (?:fewer|less)))$`,
      'i',
    ),
    () => ({ write: ['none'], more: ', if the claimant says so' }),
  ],
  [
    new RegExp(`^(${DIGITS}) ?(?:\\+|plus)$|^> ?(${DIGITS})$|^(${DIGITS}) (?:or|and) more$`, 'i'),
    (a, b, c) => {
      const number = a ?? b ?? c;
      return { write: [`at least ${number}`, `more than ${number}`], more: AS_SOURCED };
    },
  ],
  [
    new RegExp(
      `^(?:≥|>=|(?:no|not) (?:fewer|less) than|(?:a )?(?:minimum|min\\.?)(?: of)?) ?(${DIGITS})$|` +
        `^(${DIGITS}) (?:at (?:the )?least|minimum|min\\.?)$`,
      'i',
    ),
    (a, b) => ({ write: [`at least ${a ?? b}`] }),
  ],
  [
    new RegExp(
      `^(?:~|≈|c\\.|ca\\.?|circa|approx\\.?|approximately|roughly) ?(${DIGITS})$|^(${DIGITS}) or so$`,
      'i',
    ),
    (a, b) => ({ write: [`about ${a ?? b}`] }),
  ],
  [
    new RegExp(`^(${DIGITS}) ?(?:-|–|—|\\.\\.) ?(${DIGITS})(?: (?:${WHAT}))?$`, 'i'),
    (low, high) => ({ write: [`${low} to ${high}`] }),
  ],
  [
    new RegExp(`^between (${DIGITS}) ?(?:-|–|—|and|to) ?(${DIGITS})(?: (?:${WHAT}))?$`, 'i'),
    (low, high) => ({ write: [`${low} to ${high}`] }),
  ],
  [
    new RegExp(`^${DIGITS}(?: (?:and|&) | ?[/;+] ?|, )${DIGITS}(?: (?:${WHAT}))?$`, 'i'),
    () =>
      'the two numbers apart, each in an entry of its own, or, if they are the ends of one count, joined with “to”',
  ],
  [
    new RegExp(`^(?:≤|<=) ?(${DIGITS})$|^(${DIGITS}) (?:at (?:the )?most|or (?:fewer|less))$`),
    (a, b) => ({ write: [`at most ${a ?? b}`, `up to ${a ?? b}`], more: AS_SOURCED }),
  ],
  [
    new RegExp(`^< ?(${DIGITS})$|^below (${DIGITS})$`),
    (a, b) => ({ write: [`fewer than ${a ?? b}`] }),
  ],
  [
    new RegExp(
      `^(?:a )?(?:maximum|max\\.?)(?: of)? (${DIGITS})$|^(${DIGITS}) (?:maximum|max\\.?)$`,
      'i',
    ),
    (a, b) => ({ write: [`at most ${a ?? b}`] }),
  ],
  [
    new RegExp(
      `^(${DIGITS}) ?(?:-|–|to) ?(${DIGITS}) ?[,;(] ?(?:${LIKELY})[: ] ?(${DIGITS})\\)?$`,
      'i',
    ),
    (low, high, best) => ({ write: [`${low} to ${high}, most likely ${best}`] }),
  ],
  [
    /^(?:n\/?a|un[a-z]{2,4}wn|not known|tbc|tbd|\?+|-+|–|—|x+)$/i,
    () => '“not released” if it was withheld, or take the field out',
  ],
  [/^((?:0|[1-9]\d{0,6})\.0{1,2})$/, () => 'the whole number without a point'],
  [
    /^(\d{1,3})[ .’'](\d{3})$/,
    (thousands, rest) => ({ write: [`${thousands},${rest}`, `${thousands}${rest}`], bare: true }),
  ],
  [/^0\d/, () => 'the number without a 0 before it'],
  [
    /^(?:\d{1,4}(?:[.,]\d{1,3})? ?(?:k|thousand)|[1-9](?:[.,]\d+)? ?(?:m|million))$/i,
    () => 'the number in full, as 1,200',
  ],
  [
    new RegExp(`^(${DIGITS} (?:to|or) ${DIGITS}|(?:${HEDGE}|${BOUND}) ${DIGITS}) (?:${WHAT})$`),
    (count) => ({ write: [count!], more: ALONE }),
  ],
  [
    new RegExp(
      `^(${DIGITS})(?: ?\\?| ?\\((?:of |including |among )?[^()\\d]*\\)| ?\\((?:of|including|among) [^()]*\\)| (?:${WHAT}))$`,
    ),
    (number) => ({ write: [number!], more: ALONE, bare: true }),
  ],
];

/** What to write where words stand that no tidying makes a number of. */
export const WORD_SLIPS: readonly Slip[] = [
  [
    new RegExp(`^(${BOUND}) \\p{L}`, 'iu'),
    (bound) =>
      `the number after “${bound!.toLowerCase()}” in digits, if the source gives one; else put the words into “note”`,
  ],
];
