import type { MdxNode } from './mdx-rules.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Numbers that count nothing in dispute: calendar dates and years; hours of the clock come from tags. */
const DATES = new RegExp(
  [
    `\\b\\d{1,2}(?: and \\d{1,2})? (?:${MONTHS})(?: \\d{4})?\\b`,
    `\\b(?:${MONTHS}) \\d{4}\\b`,
    `\\b(?:in|since|of|from|to|until|by) (?:19|20)\\d\\d\\b`,
    `\\b(?:19|20)\\d\\d(?:–|-)(?:19|20)?\\d\\d\\b`,
  ].join('|'),
  'g',
);

const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores|hundreds?|thousands?|several|many';

/** Digits of every script, and the words for numbers. */
const NUMBER = new RegExp(`\\p{N}[\\p{N},.]*|\\b(?:${WORDS})\\b`, 'giu');

const COUNTED =
  /\b(?:dead|deaths?|died|killed|wounded|injured|bodies|captured|destroyed|downed|shot down|taken|seized|lost|losses|held|casualties|prisoners|soldiers|servicemen|troops|civilians|fighters|helicopters?|drones?|tanks?|aircraft|villages?|heights)\b/i;

type Found = { node: MdxNode; message: string };

/** Figures that stand outside a claim: any numeral that is no date, and number words beside a word for losses or gains. */
export function findBareFigures(tree: MdxNode): Found[] {
  return [...blocksOf(tree).flatMap(findBare), ...claimsOf(tree).flatMap(findTyped)];
}

/** The bare figures of one block; emphasis does not part a number from the word that says what it counts. */
function findBare(block: MdxNode): Found[] {
  const texts = textsOf(block);
  const found = new Map<MdxNode, string>();
  let start = 0;
  for (const sentence of withoutDates(texts.map(({ value }) => value ?? '').join('')).split(
    /(?<=[.!?])(?=\s)/,
  )) {
    for (const { 0: number, index } of sentence.matchAll(NUMBER)) {
      const node = textAt(texts, start + index);
      if (!found.has(node) && (/\p{N}/u.test(number) || COUNTED.test(sentence)))
        found.set(node, number);
    }
    start += sentence.length;
  }
  return [...found].map(([node, number]) => ({
    node,
    message: `found the figure “${number}” outside a claim; expected <Claim id="…"> with a figure tag; mend: tag it, or wrap it in <NotAFigure reason="…">`,
  }));
}

/** Inside a claim, numerals come from figure tags alone. */
function findTyped(claim: MdxNode): Found[] {
  const node = (claim.children ?? [])
    .flatMap(textsOf)
    .find(({ value }) => /\p{N}/u.test(withoutDates(value ?? '')));
  return node
    ? [
        {
          node,
          message:
            'found a numeral typed inside a claim; expected a figure tag, such as <Killed />',
        },
      ]
    : [];
}

function withoutDates(text: string): string {
  return text.replace(DATES, (date) => ' '.repeat(date.length));
}

/** The paragraphs, headings and cells: what is read in one breath. */
function blocksOf(node: MdxNode): MdxNode[] {
  if (/^(?:paragraph|heading|tableCell|code)$/.test(node.type)) return [node];
  return node.name === 'Claim' || node.name === 'NotAFigure'
    ? []
    : (node.children ?? []).flatMap(blocksOf);
}

/** The texts of a node in their order; a gap stands for a claim, whose own text is looked at apart. */
function textsOf(node: MdxNode): MdxNode[] {
  if (node.name === 'Claim' || node.name === 'NotAFigure') return [{ type: 'gap', value: ' … ' }];
  return /^(?:text|inlineCode|code)$/.test(node.type)
    ? [node]
    : (node.children ?? []).flatMap(textsOf);
}

function textAt(texts: readonly MdxNode[], offset: number): MdxNode {
  let end = 0;
  return texts.find(({ value }) => (end += value?.length ?? 0) > offset)!;
}

function claimsOf(node: MdxNode): MdxNode[] {
  const inside = (node.children ?? []).flatMap(claimsOf);
  return node.name === 'Claim' ? [node, ...inside] : inside;
}
