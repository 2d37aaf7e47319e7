import { changedLast, instantOf, type Feed, type FeedEntry } from './feed.ts';

/** A feed as RFC 4287 has it. */
export function atomOf(feed: Feed): string {
  const { title, description, publisher, language, rights, homepage, site } = feed;
  const changed = changedLast(feed);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(language)}">`,
    element('title', title),
    element('subtitle', description),
    element('id', homepage),
    link('alternate', 'text/html', homepage),
    link('self', 'application/atom+xml', `${site}/feed.xml`),
    element('icon', `${site}/icon.svg`),
    element('rights', rights),
    `<author>${element('name', publisher)}</author>`,
    ...(changed === undefined ? [] : [element('updated', instantOf(changed, feed))]),
    ...feed.entries.map((entry) => entryOf(entry, feed)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(entry: FeedEntry, feed: Feed): string {
  const { address, title, summary, html, kind, published, updated } = entry;
  return [
    '<entry>',
    element('title', title),
    element('id', address),
    link('alternate', 'text/html', address),
    element('published', instantOf(published, feed)),
    element('updated', instantOf(updated, feed)),
    ...(kind === undefined ? [] : [`<category term="${text(kind)}"/>`]),
    element('summary', summary),
    `<content type="html">${text(html)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, value: string): string {
  return `<${name}>${text(value)}</${name}>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${text(href)}"/>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text in which nothing is read as markup. */
function text(value: string): string {
  return value.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]!);
}
