import { wordFault } from '../../domain/faults/fault.ts';
import { didYouMean } from '../../domain/values/near-words.ts';
import { checkAddress } from './address.ts';
import { PALETTE, type Tag } from './palette.ts';

/** The parts of an MDX tree that the rules look at. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  title?: string | null;
  /** The level of a heading. */
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { line: number; column: number } };
}

export interface MdxFault {
  line: number;
  column: number;
  message: string;
}

/** What of one node is not allowed: code, raw HTML, unknown tags or attributes, addresses that are no links. */
export function checkNode(node: MdxNode): MdxFault[] {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return messagesOf(node).map((message) => ({ line, column, message }));
}

/** The attributes of a tag that are plain strings, by name. */
export function attributesOf({ attributes }: MdxNode): Readonly<Record<string, string>> {
  if (!attributes) return NONE;
  const plain = attributes.filter((a) => a.name !== undefined && typeof a.value === 'string');
  return Object.fromEntries(plain.map((a) => [a.name!, a.value as string]));
}

const NONE = Object.freeze({});

function messagesOf(node: MdxNode): string[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return ['found import or export; expected text and the tags of the palette'];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value ?? '')
        ? []
        : ['found {…}; expected text, or a comment {/* … */}'];
    case 'html':
      return ['found raw HTML; expected Markdown and the tags of the palette'];
    case 'image':
    case 'imageReference':
      return [
        'found an image; expected <Picture>, which says whose it is; mend: write <Picture file="…" alt="…" credit="…" caption="…" /> on a line of its own',
      ];
    case 'heading':
      return node.depth === 1
        ? ['found a second title; expected a heading that begins with “## ”']
        : [];
    case 'link':
    case 'definition':
      return checkAddress(node.url ?? '');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkTag(node);
    default:
      return [];
  }
}

/** One comment and nothing else: code between two comments is code. */
function isComment(code: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(code);
}

function checkTag(node: MdxNode): string[] {
  const name = node.name ?? '';
  const tag = Object.hasOwn(PALETTE, name) ? PALETTE[name] : undefined;
  if (!tag) return [wordUnknownTag(name)];
  const messages = (node.attributes ?? []).flatMap((attribute) =>
    checkAttribute(name, tag, attribute),
  );
  for (const [key, { required }] of Object.entries(tag.attributes)) {
    if (required && !node.attributes?.some((a) => a.name === key))
      messages.push(`found <${name}> without ${key}; expected ${key}="…"`);
  }
  if (!tag.encloses && node.children?.length)
    messages.push(`found text inside <${name}>; expected <${name} /> alone`);
  return messages;
}

function checkAttribute(
  name: string,
  tag: Tag,
  attribute: { type: string; name?: string; value?: unknown },
): string[] {
  if (attribute.type !== 'mdxJsxAttribute')
    return [`found {...} in <${name}>; expected plain attributes`];
  const key = attribute.name ?? '';
  const rule = Object.hasOwn(tag.attributes, key) ? tag.attributes[key] : undefined;
  if (!rule)
    return [
      `found the attribute ${key} on <${name}>; expected ${Object.keys(tag.attributes).join(', ') || 'none'}`,
    ];
  if (typeof attribute.value !== 'string')
    return [`found ${key} without a plain value; expected ${key}="…"`];
  return rule.form.test(attribute.value)
    ? []
    : [`found ${key}="${attribute.value}"; expected ${rule.says}`];
}

/** What Markdown has for the tags of HTML that editors miss. */
const INSTEAD: readonly [RegExp, string][] = [
  [/^(?:b|strong)$/, 'write **words**'],
  [/^(?:i|em)$/, 'write *words*'],
  [/^(?:br|p|div|span)$/, 'take it away; an empty line begins a paragraph'],
  [/^a$/, 'write [words](https://…)'],
  [/^(?:ul|ol|li)$/, 'begin each line of the list with “- ”'],
  [/^h[1-6]$/, 'begin the line with “## ”'],
];

/** A tag that the palette has not, with what would do for it. */
export function wordUnknownTag(name: string): string {
  const names = Object.keys(PALETTE);
  const near = didYouMean(name, names);
  const instead = INSTEAD.find(([form]) => form.test(name))?.[1];
  const mend = instead ?? (near === undefined ? undefined : `did you mean <${near}>?`);
  return wordFault({
    found: `the tag <${name}>`,
    expected: `one of ${names.join(', ')}`,
    ...(mend !== undefined && { mend }),
  });
}

/** Visits a node and everything in it, in the order of the text. */
export function walk(node: MdxNode, visit: (node: MdxNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}
