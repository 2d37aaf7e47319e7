import type { CodedFact } from '../../domain/entries/background.ts';
import type { Coded } from '../../domain/record/dataset.ts';
import { wordFault, type Fault } from '../../domain/faults/fault.ts';
import { latest, type Minute, type When } from '../../domain/values/when.ts';
import type { Diagnostic } from '../yaml/diagnostic.ts';
import type { BareFigure } from '../figures/bare-figure.ts';
import { findBareFigures } from '../figures/figure-lint.ts';
import { findWrongCompany } from '../figures/figure-company.ts';
import { checkFigureTag } from '../figures/figure-tags.ts';
import type { MdxFile } from './mdx-file.ts';
import { attributesOf, type MdxNode } from './mdx-rules.ts';
import { EVIDENCE, PALETTE } from './palette.ts';
import { breathsOf, within, type Bound } from './prose-pieces.ts';
import { checkFact, checkValue } from './fact-tags.ts';
import { checkIds, checkLink, type KnownTo } from './references.ts';

/** The content that texts are checked against. */
export type CodedTexts = Coded & {
  facts: ReadonlyMap<string, CodedFact>;
  /** The claims whose figures can be looked up: those of which nothing is told already. */
  figured: Coded['claims'];
};

/** Faults of a body against the content: unknown ids, figures a claim has not, figures outside claims. */
export function checkBody(
  { file, tree, source }: MdxFile,
  coded: CodedTexts,
  known: KnownTo,
  asOf?: Minute,
): Diagnostic[] {
  if (!tree) return [];
  const faults: Diagnostic[] = [];
  const visit = (node: MdxNode, bound: Bound): void => {
    if (node.type === 'text') return;
    for (const message of [
      ...checkIds(node, known),
      ...checkLink(node, known, coded.story),
      ...checkLater(node, file),
      ...checkMoment(node, coded, asOf),
      ...checkLine(node, tree),
      ...checkTag(node, coded, bound),
    ])
      faults.push({ file, ...placeOfTag(node), field: '', message });
    for (const child of node.children ?? []) visit(child, within(node, bound));
  };
  visit(tree, {});
  const starts = startsOf(source);
  for (const breath of breathsOf(tree)) {
    const company = findWrongCompany(breath, coded.facts);
    for (const { tag, message } of company)
      faults.push({ file, ...placeOfTag(tag), field: '', message });
    for (const figure of findBareFigures(breath, { claims: coded.figured, facts: coded.facts }))
      if (!company.some(({ from, to }) => from <= figure.at && figure.at < to))
        faults.push({
          file,
          ...placeOf(figure, source, starts),
          field: '',
          message: figure.message,
        });
  }
  return faults;
}

function placeOfTag({ position }: MdxNode): { line: number; column: number } {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** A text that stands for a moment reports nothing that was said after it. */
export function wordLater(id: string, said: When): Pick<Fault, 'found' | 'expected'> {
  const found = `${id}, known only after the moment of this text (said ${said.wording})`;
  return { found, expected: 'a claim said by then' };
}

/** What came of it is told where a page says so, and never in an update, which knows nothing later. */
function checkLater({ name }: MdxNode, file: string): string[] {
  return name === 'Later' && /(?:^|\/)updates\//.test(file)
    ? ['found <Later> in an update; expected nothing that was known only after its moment']
    : [];
}

function checkMoment(node: MdxNode, coded: CodedTexts, asOf: Minute | undefined): string[] {
  const { id = '', claims: shown = '' } = attributesOf(node);
  if (asOf !== undefined && (node.name === 'Hours' || node.name === 'Map'))
    return shown.split(' ').flatMap((one) => later(one, coded, asOf));
  if (node.name === 'Fact') return checkFact(coded.facts.get(id), coded, asOf);
  return node.name === 'Claim' && asOf !== undefined ? later(id, coded, asOf) : [];
}

function later(id: string, { claims }: CodedTexts, asOf: Minute): string[] {
  const claim = claims.get(id);
  return claim && latest(claim.said) > asOf ? [wordFault(wordLater(id, claim.said))] : [];
}

/** Evidence stands beside its chapter and not in its text. */
function checkLine(node: MdxNode, { children = [] }: MdxNode): string[] {
  if (!EVIDENCE.includes(node.name ?? '') || children.includes(node)) return [];
  const where = node.type === 'mdxJsxTextElement' ? 'a paragraph' : 'other text';
  return [`found <${node.name}> inside ${where}; expected it on a line of its own`];
}

function checkTag(node: MdxNode, coded: CodedTexts, bound: Bound): string[] {
  const { claim: claimId, fact } = bound;
  const around = claimId ?? fact;
  if ((node.name === 'Claim' || node.name === 'Fact') && around !== undefined) {
    const outer = fact === undefined ? 'Claim' : 'Fact';
    return [
      `found <${node.name}> inside the <${outer}> of ${around}; expected one after the other`,
    ];
  }
  if (node.name === 'Map') return checkAround(attributesOf(node)['around'], coded);
  if (node.name && PALETTE[node.name]?.ofFact)
    return checkValue(attributesOf(node)['what'], fact, coded.facts.get(fact ?? ''));
  if (!node.name || !PALETTE[node.name]?.ofClaim) return [];
  if (claimId === undefined)
    return [`found <${node.name}> outside a claim; expected it inside <Claim id="…">`];
  const claim = coded.figured.get(claimId);
  return claim ? checkFigureTag(node.name, attributesOf(node), claimId, claim) : [];
}

/** A map can lie only around what has a position. */
function checkAround(id: string | undefined, { places }: CodedTexts): string[] {
  const place = places.get(id ?? '');
  return place && !place.at && !place.area
    ? [`found “${id}”, a place without a position; expected one that has “at” or “area”`]
    : [];
}

/** Where a number stands in the source of its text; what Markdown escapes or spells otherwise is found by looking. */
function placeOf({ node, offset, number }: BareFigure, source: string, starts: readonly number[]) {
  const { line, column } = node.position!.start;
  const begin = starts[line - 1]! + column - 1;
  const guess = source.startsWith(number, begin + offset)
    ? begin + offset
    : source.indexOf(number, begin);
  const before = source.slice(starts[line - 1], guess < 0 ? begin : guess).split('\n');
  return { line: line + before.length - 1, column: before.at(-1)!.length + 1 };
}

/** The offset at which each line begins. */
function startsOf(source: string): number[] {
  return [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
