import { expect, test } from 'vitest';
import { readMdx } from '../../../src/copydesk/mdx/mdx-file.ts';
import { attributesOf, walk, type MdxNode } from '../../../src/copydesk/mdx/mdx-rules.ts';
import { formsIn, markTerms } from '../../../src/copydesk/mdx/terms.ts';
import { termSchema, type Term } from '../../../src/domain/entries/term.ts';

const term = (id: string, forms?: string[]): Term =>
  termSchema.parse({ id, term: id, meaning: 'A meaning.', ...(forms && { forms }) });
const TERMS = [
  term('army', ['river army', 'army']),
  term('ford', ['ford', 'fords']),
  term('river', ['river']),
  term('silent', []),
];
const treeOf = (text: string) => readMdx('', text).tree!;

/** A text as it is marked: each mark as [id words]. */
function marked(text: string, terms: readonly Term[] = TERMS): string {
  const { nodes } = markTerms(treeOf(text).children!, terms);
  const say = (node: MdxNode): string => {
    const inner = (node.children ?? []).map(say).join('') || (node.value ?? '');
    return node.name === 'Term' ? `[${attributesOf(node)['id']} ${inner}]` : inner;
  };
  return nodes.map(say).join('|');
}

test('a word is marked where a text first has it, and nowhere after', () => {
  expect(marked('At the ford. The ford is deep.\n\nAnother ford.')).toBe(
    'At the [ford ford]. The ford is deep.|Another ford.',
  );
});

test('a word is found in each of its forms, and at the beginning of a sentence', () => {
  expect(marked('Fords are shallow.')).toBe('[ford Fords] are shallow.');
});

test('a form is found over the end of a line', () => {
  expect(marked('The river\narmy came.')).toBe('The [army river\narmy] came.');
});

test('the longest form counts, and what it covers is no other word', () => {
  expect(marked('The river army came, the river army went, by the river.')).toBe(
    'The [army river army] came, the river army went, by the [river river].',
  );
});

test('a part of another word is no form', () => {
  expect(marked('Afford a river-boat or a Fordham.')).toBe('Afford a river-boat or a Fordham.');
});

test('nothing is marked in a heading, a link, a claim or a number that is no figure', () => {
  const text =
    '## The ford\n\nSee [the ford](/x/). <Claim id="a">The ford fell</Claim>. <NotAFigure reason="name">ford 2</NotAFigure>. A ford.';
  expect(marked(text)).toBe('The ford|See the ford. The ford fell. ford 2. A [ford ford].');
});

test('a fact and strong words may hold a mark', () => {
  expect(marked('<Fact id="bg-a">**The ford** by the river</Fact>.')).toBe(
    'The [ford ford] by the [river river].',
  );
});

test('at most fifteen words of a text are marked, the first', () => {
  const many = Array.from({ length: 20 }, (_, i) => term(`w${i}`));
  const text = many.map(({ id }) => id).join(' ');
  expect(markTerms(treeOf(text).children!, many).marked).toEqual(
    Array.from({ length: 15 }, (_, i) => `w${i}`),
  );
});

test('a word without forms is never marked, and no glossary marks nothing', () => {
  expect(marked('All is silent.')).toBe('All is silent.');
  expect(marked('A ford.', [])).toBe('A ford.');
});

test('the text itself is left as it was', () => {
  const tree = treeOf('A ford.');
  const before = JSON.stringify(tree);
  markTerms(tree.children!, TERMS);
  expect(JSON.stringify(tree)).toBe(before);
  walk(tree, (node) => expect(node.name).not.toBe('Term'));
});

test('forms are known where they stand, in claims too', () => {
  const tree = treeOf('<Claim id="a">Fords</Claim> and the river army');
  expect([...formsIn([tree], TERMS)]).toEqual(['fords', 'river army']);
  expect([...formsIn([treeOf('No word of it'), tree], TERMS)]).toEqual(['fords', 'river army']);
});
