/** A parser’s complaint in the words of an editor: what was found, what would do, how to mend it. */
type Words = readonly [form: RegExp, words: (match: RegExpExecArray) => string];

const AROUND = 'mend: put quotation marks around the whole of it';

/** What is nested deeper than the parser can follow. */
export const ENDLESS =
  'found lists or fields inside each other without end; expected the fields of the guide';

const YAML: readonly Words[] = [
  [
    /Nested mappings/,
    () => `found a colon and a space inside a text; expected one text; ${AROUND}`,
  ],
  [
    /Missing closing/,
    () =>
      'found a quotation mark that is never closed; expected its partner at the end of the text',
  ],
  [
    /^Flow (sequence|map)/,
    ([, kind]) =>
      kind === 'map'
        ? 'found a { that is never closed; expected its } on the same line'
        : 'found a [ that is never closed; expected its ] on the same line',
  ],
  [
    /Implicit (?:map )?keys/,
    () =>
      'found a line without a colon and a space after its field; expected “field: value”; ' +
      'mend: look for a forgotten colon or quotation mark on this line or the one before',
  ],
  [
    /same column|without - indicator|[Ii]ndent|must be aligned/,
    () =>
      'found a line that begins in another column than those it belongs to; ' +
      'expected the fields of one entry below each other; mend: count the spaces at its beginning',
  ],
  [
    /scalar at node end/,
    () =>
      'found text after the end of a value; expected nothing more on the line; ' +
      'mend: put straight double quotation marks around the whole, and write an apostrophe as ’',
  ],
  [
    /cannot start with .* (\S)$/,
    ([, sign]) =>
      `found a text that begins with ${sign}, which means something else in YAML; expected one text; ${AROUND}`,
  ],
  [
    /Not a YAML token|Anchor cannot|block-seq-ind on same line/,
    () =>
      'found a text that begins with a sign which means something else in YAML (> | & -); ' +
      `expected one text; ${AROUND}`,
  ],
  [
    /Unexpected flow-(map|seq)-end/,
    ([, kind]) =>
      `found a ${kind === 'map' ? '}' : ']'} that nothing opens; expected its partner before it`,
  ],
  [
    /Invalid escape/,
    () =>
      'found a backslash in double quotation marks; expected plain text; mend: take it away, or use single ones',
  ],
  [
    /^Block scalar header|block scalar/i,
    () =>
      'found a text that begins with > or |, which means something else in YAML; expected one text; ' +
      'mend: before a number write “at least” or “more than”, as the source has it; put quotation marks around any other text',
  ],
  [/call stack/, () => ENDLESS],
  [/multiple documents/, () => 'found a second document after a line of ---; expected one'],
];

/** What the YAML parser complains of. */
export function wordYamlSyntax(message: string): string {
  const reason = message.split('\n')[0]!.replace(/\.$/, '');
  for (const [form, words] of YAML) {
    const match = form.exec(reason);
    if (match) return words(match);
  }
  return `found a line that cannot be read; expected “field: value”; ${AROUND}`;
}
