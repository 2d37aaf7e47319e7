import { wordUnknownTag } from './mdx-rules.ts';
import { PALETTE } from './palette.ts';

/** A parser’s complaint in the words of an editor: what was found, what would do, how to mend it. */
type Words = readonly [form: RegExp, words: (match: RegExpExecArray) => string];

/** By what stands at the place that the parser complains of. */
const AT: readonly Words[] = [
  [/^<!--/, () => 'found a note of HTML; expected a note {/* … */}'],
  [
    /^\{\/\*/,
    () => 'found a note that is never closed; expected */} at its end, in the same paragraph',
  ],
  [/^\{/, () => 'found { that is never closed; expected text, or a note {/* … */}'],
  [
    /^<(https?:[^>\s]*)>?/,
    ([, address]) => `found an address in < >; expected a link; mend: write [words](${address})`,
  ],
  [
    /^<([\w.+-]+@[^>\s]*)>?/,
    ([, address]) =>
      `found an address in < >; expected a link; mend: write [words](mailto:${address})`,
  ],
  [
    /^<\/?\w+[^<>]*=\s*[“”‘’]/,
    () => 'found curly quotation marks in a tag; expected straight ones, as in id="…"',
  ],
  [/^<[\s\d]/, () => 'found the sign <; expected a tag; mend: for the sign itself write \\<'],
];

const COMPLAINTS: readonly Words[] = [
  [
    /Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>` \((\d+:\d+)/,
    ([, closing, open, at]) =>
      `found </${closing}> while <${open}> of ${at} is open; expected ${closed(open!, `</${open}> first`)}`,
  ],
  [
    /Expected a closing tag for `<(\w+)>`/,
    ([, open]) =>
      `found <${open}> that is never closed; expected ${closed(open!, `</${open}> in the same paragraph`)}`,
  ],
  [
    /Unexpected closing tag `<\/(\w+)>`/,
    ([, closing]) => `found </${closing}> that nothing opens; expected <${closing}> before it`,
  ],
  [
    /oxc|expression/i,
    () => 'found { } around something that is no note; expected text, or a note {/* … */}',
  ],
  [
    /Unexpected character (?:after|in|before)/,
    () =>
      'found a tag that cannot be read; expected a name, and attributes as id="…" in straight quotation marks; ' +
      'mend: for the sign itself write \\<',
  ],
];

/** What the MDX parser complains of, in front of the rest of the text from there. */
export function wordMdxSyntax(message: string, rest: string): string {
  const reason = message
    .split('\n')[0]!
    .replace(/^\d+:\d+(?:-\d+:\d+)?:? ?/, '')
    .replace(/ \(mdx[\w:-]*\)\.?$|\.$/, '');
  const [, stranger] = /^Expected a closing tag for `<(\w+)>`/.exec(reason) ?? [];
  if (stranger !== undefined && !Object.hasOwn(PALETTE, stranger)) return wordUnknownTag(stranger);
  return (
    wordAs(AT, rest) ??
    wordAs(COMPLAINTS, reason) ??
    'found a text that cannot be read here; expected plain text and closed tags; mend: look for < or { on this line'
  );
}

/** How a tag of the palette is closed: with its partner, or in itself. */
function closed(name: string, partner: string): string {
  return PALETTE[name]?.encloses === undefined
    ? `<${name} /> there, with a slash before the >`
    : partner;
}

function wordAs(forms: readonly Words[], text: string): string | undefined {
  for (const [form, words] of forms) {
    const match = form.exec(text);
    if (match) return words(match);
  }
  return undefined;
}
