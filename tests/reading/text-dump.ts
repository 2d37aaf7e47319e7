/** Elements that begin and end a line wherever styles are unknown; all others stand in their line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section ' +
    'select summary table tbody thead tr ul'
  ).split(' '),
);

/** What no reader is shown by any program. */
export const UNREAD =
  /<(script|style|template|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi;

/** What is drawn in a line between the words around it: cells of a table, and all that can be filled in or pressed. */
const CELLS = new Set('td th input button textarea img'.split(' '));

const PIECE = /<(\/?)([a-zA-Z][\w-]*)([^>]*)>|([^<]+)/g;

/** The lines of a page, and the words and numbers that run on into the next element, with nothing between. */
export interface Dump {
  lines: string[];
  /** What is fused where two elements meet inside a line. */
  fused: string[];
}

/** A page as a text browser prints it: no style, no script, and no notice of `hidden`. */
export function dump(html: string): Dump {
  const lines = [''];
  const fused: string[] = [];
  let crossed = false;
  for (const [, , tag, , text] of html.replace(UNREAD, '').matchAll(PIECE)) {
    if (text === undefined) {
      crossed = true;
      if (BLOCKS.has(tag!.toLowerCase())) lines.push('');
      else if (CELLS.has(tag!.toLowerCase())) append(lines, ' ');
      continue;
    }
    const words = decode(text).replace(/\s+/g, ' ');
    const line = lines.at(-1)!;
    if (crossed && isFused(line, words)) fused.push(`${line.slice(-30)}|${words.slice(0, 30)}`);
    append(lines, words);
    crossed = false;
  }
  return { lines: lines.map((line) => line.trim()).filter((line) => line !== ''), fused };
}

function append(lines: string[], words: string): void {
  lines[lines.length - 1] = `${lines.at(-1)}${words}`.replace(/ +/g, ' ');
}

function isFused(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

export function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : (ENTITIES[name] ?? all),
  );
}
