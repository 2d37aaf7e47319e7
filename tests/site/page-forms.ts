const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Attributes whose value changes what a validator says; of all others only the name does. */
const TELLING =
  /^(?:aria-(?:current|expanded|haspopup|hidden|live|orientation|pressed)|dir|hidden|http-equiv|lang|loading|method|name|open|rel|role|scope|tabindex|target|type)$/;

const PIECE =
  /<style>([\s\S]*?)<\/style>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:@.-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]*[^<\s][^<]*)/g;

/**
 * The forms of a page: each element with its attributes, in all that it stands in, behind what it
 * stands behind; each text by where it stands; each rule of a style sheet. Ids, words and numbers
 * do not count.
 */
export function formsOf(html: string): Set<string> {
  const forms = new Set<string>();
  const around: string[] = [];
  const before = [''];
  for (const [, style, closing, tag = '', attributes = '', closed, text] of html.matchAll(PIECE)) {
    const place = around.join('>');
    if (style !== undefined) for (const rule of style.split('}')) forms.add(rule);
    else if (text !== undefined) forms.add(`${place}>#text`);
    else if (closing) {
      around.length = Math.max(0, around.lastIndexOf(tag));
      before.length = around.length + 1;
    } else {
      forms.add(`${place}>${before.at(-1)}+${tag} ${namesIn(attributes)}`);
      before[before.length - 1] = tag;
      if (closed || VOID.test(tag)) continue;
      around.push(tag);
      before.push('');
    }
  }
  return forms;
}

function namesIn(attributes: string): string {
  return [...attributes.matchAll(/([\w:@.-]+)(?:="([^"]*)")?/g)]
    .map(([, name, value]) => (TELLING.test(name!) ? `${name}=${value}` : name))
    .toSorted()
    .join(' ');
}

/** As few pages as it takes to have every form that any of the pages has, and how many forms that is. */
export function pagesOfEveryForm(pages: readonly string[], read: (page: string) => string) {
  const seen = new Set<string>();
  const chosen: string[] = [];
  const rich = pages
    .map((page) => [page, formsOf(read(page))] as const)
    .toSorted(([, a], [, b]) => b.size - a.size);
  for (const [page, forms] of rich) {
    if (forms.isSubsetOf(seen)) continue;
    chosen.push(page);
    for (const form of forms) seen.add(form);
  }
  return { chosen, forms: seen.size };
}
