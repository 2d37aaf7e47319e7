import { csvParse } from 'd3-dsv';
import { parseFeed } from 'feedsmith';
import { latest, type Minute } from '../../../src/domain/values/when.ts';
import { readBuilt } from '../../built-site.ts';
import { updates } from '../../reading/edition.ts';
import { decode, dump } from '../../reading/text-dump.ts';

/** What leaves the site in one piece: a row, an entry, a title, a paragraph with its notes. */
export interface Piece {
  text: string;
  /** The claims that it is of or leads to. */
  ids: readonly string[];
  /** The moment that it stands for, where its file does not say so. */
  at?: Minute;
}

type Cut = (content: string, file: string) => Piece[];

/** How each file of the site is cut into its pieces, by its path; the first form counts. */
const FORMS: readonly (readonly [RegExp, Cut])[] = [
  // Their words are tested where they are drawn, and what stands in the archive stands beside it.
  [/\.(?:png|webp|avif|woff2|zip)$/, () => []],
  // Nothing but the site’s own looks and code.
  [/^(?:_astro|faces)\/|^icon\.svg$|^embed\/v\d+\.js$/, () => []],
  [/^(?:_headers|\.nojekyll|robots\.txt|sitemap\.xml)$|\.sha256\.txt$/, whole],
  [/^data\/(?:facets|map|datapackage)\.json$|^data\/schemas\/|\.(?:cff|ris|bib)$/, whole],
  [/^data\/.+\.csv$/, (content) => csvParse(content.replace(/^\ufeff/, '')).map(entry)],
  [/^data\/claims\.json$/, (content) => (JSON.parse(content) as object[]).map(entry)],
  [/^data\/lists\.json$/, (content) => Object.values(JSON.parse(content)).flat().map(entry)],
  [/^data\/claims\.geojson$/, (content) => JSON.parse(content).features.map(entry)],
  [/^feed\.(?:xml|json)$/, itemsOf],
  [/^embed\/.+\/oembed\.json$/, (content) => [{ text: JSON.parse(content).title, ids: [] }]],
  [/^text\/.+\.html$/, wordsOf],
  [/^offline\/(?!index).+\.html$/, (html) => [headOf(html), ...entriesOf(html)]],
  // The bodies of full pages and embeds are read in tests/reading.
  [/\.html$/, (html) => [headOf(html), ...linkedIn(html)]],
];

/** The pieces of a file; nothing where nobody has said how to cut it. */
export function piecesOf(file: string): Piece[] | undefined {
  const form = FORMS.find(([path]) => path.test(file));
  return form && form[1](form[1].length === 0 ? '' : readBuilt(file), file);
}

function whole(text: string): Piece[] {
  return [{ text, ids: [] }];
}

function entry(one: unknown): Piece {
  const { claim, id } = one as Record<string, string | undefined>;
  const ids = [claim ?? id].filter((name) => name !== undefined);
  return { text: JSON.stringify(one), ids };
}

/** What other sites show for a link, and the title of the window. */
function headOf(html: string): Piece {
  const [head] = html.split('</head>');
  const found = [...head!.matchAll(/<title>([^<]*)|<meta [^>]*\bcontent="([^"]*)"/g)];
  return { text: decode(found.map(([, title, content]) => title ?? content).join('\n')), ids: [] };
}

function linkedIn(html: string): Piece[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, block]) => ({ text: JSON.stringify(JSON.parse(block!)), ids: [] }),
  );
}

/** Each line of a list, and each pair of a list of pairs. */
function linesOf(html: string): Piece[] {
  const lines = html.match(/<li\b(?:(?!<\/?li\b)[\s\S])*<\/li>|<dl\b[\s\S]*?<\/dl>/g) ?? [];
  return lines.map((line) => said(line));
}

/** Each claim and each fact of a list of all, with all that is told of it. */
function entriesOf(html: string): Piece[] {
  return entriesIn(html).map((one) => {
    const piece = said(one);
    const [, id] = /^<\w+ id="c-([^"]+)/.exec(one) ?? [];
    return id === undefined ? piece : { ...piece, ids: [id] };
  });
}

/** The same as markup, from the beginning of each to its own end. */
function entriesIn(html: string): string[] {
  return [...html.matchAll(/<(li|div) id="[cf]-/g)].map(({ index, 1: name }) => {
    const tags = new RegExp(`<${name}\\b|</${name}>`, 'g');
    let open = 0;
    for (const { 0: tag, index: end } of html.slice(index).matchAll(tags)) {
      open += tag.startsWith('</') ? -1 : 1;
      if (open === 0) return html.slice(index, index + end);
    }
    return html.slice(index);
  });
}

/** A page of words: its entries, and of what stands around them each line and paragraph. */
function wordsOf(html: string): Piece[] {
  const around = entriesIn(html).reduce((rest, one) => rest.replace(one, ''), html);
  return [headOf(html), ...entriesOf(html), ...linesOf(around), ...proseOf(around)];
}

/** Each paragraph with what it points to: the notes behind it, or facts of the background. */
function proseOf(html: string): Piece[] {
  return paragraphs(html).map((paragraph) => {
    const notes = [...paragraph.matchAll(/href="([^"#]*)#([nf]-[^"]+)"/g)].map(([, path, id]) => {
      const page = path === '' ? html : readBuilt(`${path!.slice(1)}index.html`);
      return new RegExp(`<(\\w+)[^>]* id="${id}"[\\s\\S]*?</\\1>`).exec(page)?.[0] ?? '';
    });
    return said(paragraph, ...notes);
  });
}

/** The entries of a feed as a stranger’s reader finds them: the head, each paragraph with the notes of its letters, and each note. */
function itemsOf(content: string): Piece[] {
  const found = parseFeed(content);
  const items =
    found.format === 'atom'
      ? found.feed.entries!.map((one) => [one.id, one.summary?.value, one.content?.value])
      : found.format === 'json'
        ? found.feed.items!.map((one) => [one.id, one.summary, one.content_html])
        : [];
  return items.flatMap(([id, summary, html]) => {
    const at = latest(updates.get(id!.split('/').at(-2)!)!.as_of);
    const pieces = [said(summary!), ...letteredOf(html!), ...linesOf(html!)];
    return pieces.map((piece) => ({ ...piece, at }));
  });
}

function letteredOf(html: string): Piece[] {
  const notes = html.match(/<li>\[[a-z]+\](?:(?!<\/li>)[\s\S])*<\/li>/g) ?? [];
  return paragraphs(html).map((paragraph) => {
    const letters: string[] = said(paragraph).text.match(/\[[a-z]+\]/g) ?? [];
    return said(
      paragraph,
      ...notes.filter((note) => letters.includes(/\[[a-z]+\]/.exec(note)![0])),
    );
  });
}

function paragraphs(html: string): string[] {
  return html.match(/<p\b(?:(?!<\/p>)[\s\S])*<\/p>/g) ?? [];
}

/** Markup as it is read, with the claims that it leads to. */
function said(...parts: string[]): Piece {
  const html = parts.join('\n');
  const ids = [...html.matchAll(/#c-([\w-]+)|\/claims\/([a-z][\w-]*)\//g)];
  return { text: dump(html).lines.join(' '), ids: ids.map(([, own, whole]) => (own ?? whole)!) };
}
