/** A directive with its words, and the directives in its braces. */
export interface Directive {
  name: string;
  words: string[];
  inner: Directive[];
}

/** Addresses of a site to the headers that a host sends with what stands there. */
export type Host = (address: string) => Record<string, string>;

/** What is read of a file of directives: words, and the braces around those that belong to one. */
export function parseDirectives(text: string, end: RegExp): Directive[] {
  const root: Directive = { name: '', words: [], inner: [] };
  const open = [root];
  let words: string[] = [];
  const close = () => {
    const [name, ...rest] = words;
    if (name !== undefined) open.at(-1)!.inner.push({ name, words: rest, inner: [] });
    words = [];
  };
  for (const [token] of text
    .replace(/^\s*#.*$/gm, '')
    .matchAll(/"[^"]*"|\n|;|[{}](?=\s|$)|[^\s;"]+/g)) {
    if (token === '{') {
      close();
      open.push(open.at(-1)!.inner.at(-1)!);
    } else if (token === '}') {
      close();
      open.pop();
    } else if (end.test(token)) close();
    else if (token !== '\n') words.push(token.replace(/^"|"$/g, ''));
  }
  if (open.length !== 1) throw new SyntaxError('A brace is not closed.');
  return root.inner;
}

/** Stops at a directive that is not known, so that none is passed over. */
export function known(directives: readonly Directive[], names: readonly string[]): void {
  const strangers = directives.filter(({ name }) => !names.includes(name));
  if (strangers.length > 0) {
    throw new SyntaxError(`Unknown: ${strangers.map(({ name }) => name).join(', ')}`);
  }
}

/** The directives of a name. */
export function named(directives: readonly Directive[], name: string): Directive[] {
  return directives.filter((directive) => directive.name === name);
}
