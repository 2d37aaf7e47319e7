import { isScalar, Scalar, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml';

/** A complaint about a text: where, and in what words. */
export type Complaint = readonly [offset: number, message: string];

const AGAIN =
  'found a field that stands above already; expected each field once; ' +
  'mend: keep one of the two, or begin a new entry with “- ” before the first of its fields';

/** What YAML allows and we refuse, because a reader of the file would not see what it becomes. */
export function findUnsafe(document: Document.Parsed, text: string): Complaint[] {
  const found: Complaint[] = [];
  visit(document, {
    Alias: (_key, node) =>
      void found.push([startOf(node), `found the alias “*${node.source}”; ${itself('*')}`]),
    Map: (_key, map) => void found.push(...repeatedKeys(map)),
    Pair: (_key, pair) => void found.push(...unsafeKey(pair)),
    Node: (key, node) => void found.push(...unsafeNode(node as Node, text, key)),
  });
  return found;
}

function repeatedKeys({ items }: YAMLMap): Complaint[] {
  const met = new Set<unknown>();
  return items.flatMap(({ key }): Complaint[] => {
    const name = isScalar(key) ? key.value : key;
    const again = met.has(name);
    met.add(name);
    return again ? [[startOf(key as Node), AGAIN]] : [];
  });
}

function unsafeKey(pair: Pair): Complaint[] {
  const key = isScalar(pair.key) ? pair.key : undefined;
  const offset = startOf(pair.key as Node);
  if (typeof key?.value !== 'string') {
    const mend = /^\d{3}$/.test(key?.source ?? '')
      ? '; mend: inside { } a comma parts fields, so write 1200 and not 1,200'
      : '';
    return [[offset, `found a key that is not a word; expected a field name${mend}`]];
  }
  return /^(?:__proto__|constructor|prototype|<<)$/.test(key.value)
    ? [[offset, `found the key “${key.value}”; expected a field name`]]
    : [];
}

function unsafeNode(node: Node, text: string, key: unknown): Complaint[] {
  const { anchor, tag } = node as Scalar;
  const offset = startOf(node);
  const found: Complaint[] = [];
  if (anchor)
    found.push([text.lastIndexOf('&', offset), `found the anchor “&${anchor}”; ${itself('&')}`]);
  if (tag) {
    const from = text.lastIndexOf('!', offset);
    const written = /^\S+/.exec(text.slice(text.startsWith('!!', from - 1) ? from - 1 : from))![0];
    found.push([text.indexOf(written, from - 1), `found the tag “${written}”; ${itself('!')}`]);
  }
  // A key is told by its own rule.
  if (isScalar(node) && key !== 'key') found.push(...unsafeScalar(node, text, key));
  return found;
}

function unsafeScalar(node: Scalar, text: string, key: unknown): Complaint[] {
  const { value, source = '', comment, type } = node;
  const offset = startOf(node);
  if (typeof value === 'number' && !/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(source))
    return [[offset, `found “${source}”; expected a plain decimal number`]];
  // Degrees stand in lists, and there a zero at the end says how exact they are.
  if (typeof value === 'number' && typeof key !== 'number' && /\.\d*0$/.test(source))
    return [[offset, wordZeros(source)]];
  if (typeof value !== 'string') return [];
  if (value.includes('\0')) return [[offset, 'found a NUL character; expected text']];
  if (type !== Scalar.PLAIN || typeof comment !== 'string') return [];
  const dropped = `found “#${comment}”, which YAML drops as a note`;
  const expected = 'the whole text in quotation marks, or the note on a line of its own';
  return [[text.indexOf('#', node.range![1]), `${dropped}; expected ${expected}`]];
}

/** `3.000` is three thousand to many, and would be read as three. */
function wordZeros(source: string): string {
  const [whole, decimals] = source.split('.');
  const mend =
    decimals!.length === 3
      ? `${whole}${decimals}, if thousands are meant`
      : 'it without a point and zeros';
  return `found “${source}”; expected a number without zeros after a point; mend: write ${mend}`;
}

function itself(sign: string): string {
  return `expected the value itself; mend: a text that begins with ${sign} needs quotation marks around it`;
}

function startOf(node: { range?: readonly number[] | null }): number {
  return node.range?.[0] ?? 0;
}
