/** A rule of a `_headers` file: the addresses that it is for, and what is sent with them. */
export interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/** The rules of a `_headers` file; names are in lower case. */
export function parseHeadersFile(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (header) rules.at(-1)!.headers.push([header[1]!.toLowerCase(), header[2]!.trim()]);
  }
  return rules;
}

/** What is sent with an address; a header of several rules has all their values, so that such a slip is seen. */
export function headersFor(rules: readonly Rule[], address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { headers } of rules.filter((rule) => fits(rule, address))) {
    for (const [name, value] of headers) {
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}

/** A star stands for anything, a word after a colon for one part of the address. */
function fits({ path }: Rule, address: string): boolean {
  const plain = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const pattern = plain.replaceAll('*', '.*').replace(/:[a-z]\w*/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(address);
}
