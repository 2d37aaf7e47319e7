import { capital } from '../../words/en/say/capital.ts';
import { formsOf, type Term } from '../../domain/entries/term.ts';
import { walk, type MdxNode } from './mdx-rules.ts';

/** At most so many words of a text are marked: where everything is explained, nothing stands out. */
const MOST = 15;

/** What has an act or a manner of its own; a mark inside it would break it. */
const WHOLE = /^(?:yaml|heading|link|linkReference|inlineCode|code)$/;
const WHOLE_TAGS: readonly unknown[] = ['Claim', 'NotAFigure'];

/** A text with each word of the glossary tagged where it first stands, and which those are, in its order. */
export function markTerms(
  nodes: readonly MdxNode[],
  terms: readonly Term[],
): { nodes: MdxNode[]; marked: string[] } {
  const forms = formsFor(terms);
  const marked = new Set<string>();
  const mark = (node: MdxNode): MdxNode[] => {
    if (WHOLE.test(node.type) || WHOLE_TAGS.includes(node.name)) return [node];
    if (node.type === 'text') return markText(node, forms, marked);
    if (!node.children) return [node];
    return [{ ...node, children: node.children.flatMap(mark) }];
  };
  return { nodes: nodes.flatMap(mark), marked: [...marked] };
}

/** The forms that stand in texts, whether they are marked there or not; no text is looked at once all were found. */
export function formsIn(trees: readonly MdxNode[], terms: readonly Term[]): Set<string> {
  const forms = formsFor(terms);
  const all = new Set(terms.flatMap(formsOf)).size;
  const found = new Set<string>();
  for (const tree of trees) {
    if (found.size === all) break;
    walk(tree, (node) => {
      if (node.type !== 'text') return;
      for (const { form } of forms.findIn(node.value ?? '')) found.add(form);
    });
  }
  return found;
}

function markText(node: MdxNode, forms: Forms, marked: Set<string>): MdxNode[] {
  const text = node.value ?? '';
  const parts: MdxNode[] = [];
  let from = 0;
  for (const { id, at, words } of forms.findIn(text)) {
    if (marked.has(id) || marked.size === MOST) continue;
    marked.add(id);
    parts.push({ ...node, value: text.slice(from, at) }, tagOf(id, words));
    from = at + words.length;
  }
  if (from === 0) return [node];
  return [...parts, { ...node, value: text.slice(from) }].filter(({ value }) => value !== '');
}

function tagOf(id: string, words: string): MdxNode {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [{ type: 'text', value: words }],
  };
}

/** The forms of all words, of which the longest counts where several begin. */
class Forms {
  readonly #forms: ReadonlyMap<string, { id: string; form: string }>;
  readonly #pattern: RegExp;

  constructor(terms: readonly Term[]) {
    const all = terms.flatMap((term) => formsOf(term).map((form) => ({ id: term.id, form })));
    this.#forms = new Map(
      all.flatMap((one) => [one.form, capital(one.form)].map((form) => [form, one] as const)),
    );
    const longest = [...this.#forms.keys()].toSorted((a, b) => b.length - a.length);
    const any = longest.map(patternOf).join('|');
    // Without a form nothing is to be found.
    this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any || '(?!)'})(?![\\p{L}\\p{N}-])`, 'gu');
  }

  findIn(text: string): { id: string; form: string; at: number; words: string }[] {
    return [...text.matchAll(this.#pattern)].map(({ 0: words, index: at }) => {
      return { ...this.#forms.get(words.replaceAll(/\s+/g, ' '))!, at, words };
    });
  }
}

const known = new WeakMap<readonly Term[], Forms>();

/** The forms of a glossary, made once for all texts that are read with it. */
function formsFor(terms: readonly Term[]): Forms {
  const forms = known.get(terms) ?? new Forms(terms);
  known.set(terms, forms);
  return forms;
}

/** A form as it may be broken over two lines. */
function patternOf(form: string): string {
  return form.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&').replaceAll(' ', '\\s+');
}
