import { type Directive, type Host, known, named, parseDirectives } from './samples.ts';

/** Reads the sample as Caddy does, as far as the sample goes: matchers, headers, and those of errors. */
export function readCaddy(text: string): { found: Host; missing: Host } {
  const [site, ...others] = parseDirectives(text, /^\n$/);
  if (others.length > 0) throw new SyntaxError('There is more than one site.');
  const matchers = site!.inner.filter(({ name }) => name.startsWith('@'));
  const plain = site!.inner.filter(({ name }) => !name.startsWith('@'));
  known(plain, ['root', 'encode', 'header', 'file_server', 'handle_errors']);
  const [errors] = named(plain, 'handle_errors');
  known(errors!.inner, ['rewrite', 'header', 'file_server']);
  const found: Host = (address) => {
    const fitting = named(plain, 'header').filter(({ words: [first] }) => {
      const matcher = first?.startsWith('@') && named(matchers, first)[0]!;
      return !matcher || conditionsOf(matcher).every((condition) => holds(condition, address));
    });
    return fitting.reduce(send, {});
  };
  const missing: Host = (address) => named(errors!.inner, 'header').reduce(send, found(address));
  return { found, missing };
}

/** A matcher has one condition in its line or several in its braces. */
function conditionsOf({ words: [name, ...words], inner }: Directive): Directive[] {
  return name === undefined ? inner : [{ name, words, inner: [] }];
}

function holds({ name, words }: Directive, address: string): boolean {
  switch (name) {
    case 'not':
      return !holds({ name: words[0]!, words: words.slice(1), inner: [] }, address);
    case 'path_regexp':
      return new RegExp(words[0]!).test(address);
    case 'path':
      return words.some((word) => address.endsWith(word.replace(/^\*/, '')));
    default:
      throw new SyntaxError(`Unknown: ${name}`);
  }
}

/** The headers of a directive in its line or in its braces; a minus takes one away. */
function send(sent: Record<string, string>, { words, inner }: Directive): Record<string, string> {
  const [name, value] = words.filter((word) => !word.startsWith('@'));
  const set = name === undefined ? inner.map((one) => [one.name, one.words[0]]) : [[name, value]];
  const headers = { ...sent };
  for (const [header, what] of set) {
    if (header!.startsWith('-')) delete headers[header!.slice(1).toLowerCase()];
    else headers[header!.toLowerCase()] = what!;
  }
  return headers;
}
