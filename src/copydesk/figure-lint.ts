import type { MdxNode } from './mdx-rules.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Numbers that count nothing in dispute: calendar dates, years, hours of the clock. */
const DATES = new RegExp(
  [
    `\\b\\d{1,2}(?: and \\d{1,2})? (?:${MONTHS})(?: \\d{4})?\\b`,
    `\\b(?:${MONTHS}) \\d{4}\\b`,
    `\\b(?:in|since|of|from|to|until|by) (?:19|20)\\d\\d\\b`,
    `\\b(?:19|20)\\d\\d(?:–|-)(?:19|20)?\\d\\d\\b`,
  ].join('|'),
  'g',
);

const NUMBER =
  /\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|several|many)\b/gi;

const COUNTED =
  /\b(?:dead|deaths?|died|killed|wounded|injured|bodies|captured|destroyed|downed|shot down|taken|seized|lost|losses|held|casualties|prisoners|soldiers|servicemen|troops|civilians|fighters|helicopters?|drones?|tanks?|aircraft|villages?|heights)\b/i;

/** Figures that stand outside a claim: any numeral that is no date, and number words beside a word for losses or gains. */
export function findBareFigures(tree: MdxNode): { node: MdxNode; message: string }[] {
  const found: { node: MdxNode; message: string }[] = [];
  const visit = (node: MdxNode): void => {
    if (node.type === 'yaml' || node.name === 'Claim' || node.name === 'NotAFigure') return;
    if (node.type === 'text') {
      const bare = bareFigure(node.value ?? '');
      if (bare !== undefined) {
        found.push({
          node,
          message: `found the figure “${bare}” outside a claim; expected <Claim id="…"> with a figure tag; mend: tag it, or wrap it in <NotAFigure reason="…">`,
        });
      }
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  // Inside a claim, numerals come from figure tags alone.
  for (const claim of claimsOf(tree)) {
    const text = claim.children?.find((child) => child.type === 'text' && /\d/.test((child.value ?? '').replace(DATES, '')));
    if (text) found.push({ node: text, message: 'found a numeral typed inside a claim; expected a figure tag, such as <Killed />' });
  }
  return found;
}

function bareFigure(text: string): string | undefined {
  for (const sentence of text.replace(DATES, '').split(/(?<=[.!?])\s/)) {
    for (const [number] of sentence.matchAll(NUMBER)) {
      if (/\d/.test(number) || COUNTED.test(sentence)) return number;
    }
  }
  return undefined;
}

function claimsOf(node: MdxNode): MdxNode[] {
  const inside = (node.children ?? []).flatMap(claimsOf);
  return node.name === 'Claim' ? [node, ...inside] : inside;
}
