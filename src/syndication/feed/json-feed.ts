import { instantOf, type Feed, type FeedEntry } from './feed.ts';

/** The same feed as JSON Feed 1.1 has it. */
export function jsonFeedOf(feed: Feed): string {
  const { title, description, publisher, language, homepage, site, entries } = feed;
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: homepage,
    feed_url: `${site}/feed.json`,
    icon: `${site}/cards/latest.png`,
    authors: [{ name: publisher, url: `${site}/` }],
    language,
    items: entries.map((entry) => itemOf(entry, feed)),
  };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}

function itemOf(entry: FeedEntry, feed: Feed) {
  const { address, title, summary, html, kind, published, updated } = entry;
  return {
    id: address,
    url: address,
    title,
    summary,
    content_html: html,
    date_published: instantOf(published, feed),
    date_modified: instantOf(updated, feed),
    ...(kind !== undefined && { tags: [kind] }),
  };
}
