/** A parser’s complaint in the words of an editor: what was found, what would do, how to mend it. */
type Words = readonly [form: RegExp, words: (match: RegExpExecArray) => string];

const YAML: readonly Words[] = [
  [
    /Nested mappings/,
    () =>
      'found a colon and a space inside a text; expected one text; mend: put quotation marks around the whole of it',
  ],
  [
    /Missing closing/,
    () =>
      'found a quotation mark that is never closed; expected its partner at the end of the text',
  ],
  [
    /Implicit (?:map )?keys/,
    () =>
      'found a line without a colon after its field; expected “field: value”; ' +
      'mend: look for a forgotten colon or quotation mark on this line or the one before',
  ],
  [
    /Map keys must be unique/,
    () =>
      'found a field that stands above already; expected each field once; mend: keep one of the two',
  ],
  [
    /same column|without - indicator|[Ii]ndent|must be aligned/,
    () =>
      'found a line that begins in another column than those it belongs to; ' +
      'expected the fields of one entry below each other; mend: count the spaces at its beginning',
  ],
  [/multiple documents/, () => 'found a second document after a line of ---; expected one'],
];

const MDX: readonly Words[] = [
  [
    /Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>` \((\d+:\d+)/,
    ([, closing, open, at]) =>
      `found </${closing}> while <${open}> of ${at} is open; expected </${open}> first, or <${open} /> there`,
  ],
  [
    /Expected a closing tag for `<(\w+)>`/,
    ([, open]) => `found <${open}> that is never closed; expected </${open}> in the same paragraph`,
  ],
  [
    /Unexpected closing tag `<\/(\w+)>`/,
    ([, closing]) => `found </${closing}> that nothing opens; expected <${closing}> before it`,
  ],
  [
    /Unexpected character (?:after|in|before)/,
    () =>
      'found a tag that cannot be read; expected a name, and attributes as id="…" in straight quotation marks; ' +
      'mend: for the sign itself write \\<',
  ],
];

/** What the YAML parser complains of. */
export function wordYamlSyntax(message: string): string {
  const reason = message.split('\n')[0]!.replace(/\.$/, '');
  return (
    wordAs(YAML, reason) ??
    `found YAML that cannot be read (${reason}); expected plain keys, values and lists`
  );
}

/** What the MDX parser complains of. */
export function wordMdxSyntax(message: string): string {
  const reason = message
    .split('\n')[0]!
    .replace(/^\d+:\d+(?:-\d+:\d+)?:? ?/, '')
    .replace(/\.$/, '');
  return (
    wordAs(MDX, reason) ??
    `found MDX that cannot be read (${reason}); expected plain text and closed tags`
  );
}

/** Whether a complaint is one of a field that stands twice, and not the consequence of another. */
export function isOwnFault(message: string): boolean {
  return /Map keys must be unique/.test(message);
}

function wordAs(forms: readonly Words[], reason: string): string | undefined {
  for (const [form, words] of forms) {
    const match = form.exec(reason);
    if (match) return words(match);
  }
  return undefined;
}
