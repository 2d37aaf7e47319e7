import { parseFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atomOf } from '../../../src/syndication/feed/atom.ts';
import { newestOf, type Feed, type FeedEntry } from '../../../src/syndication/feed/feed.ts';
import { feedHtml } from '../../../src/syndication/feed/feed-html.ts';
import { jsonFeedOf } from '../../../src/syndication/feed/json-feed.ts';

const entry: FeedEntry = {
  address: 'https://a.example/updates/one/',
  title: 'The ford & the mill',
  summary: 'Said “by <both>”.',
  html: '<p>Northern army: 4 &#38; more <a href="https://a.example/">a</a></p>',
  moment: '2031-03-04T12:00',
  published: '2031-04-01',
  updated: '2031-04-03',
};
const feed: Feed = {
  title: 'Two Valleys: A quarrel',
  description: 'What each side said.',
  publisher: 'Two Valleys',
  language: 'en',
  rights: 'CC BY 4.0',
  homepage: 'https://a.example/updates/',
  site: 'https://a.example',
  offset: '-03:30',
  entries: [{ ...entry, kind: 'Correction' }],
};

test('a reader of Atom finds the text whole, with the days on which it went out and changed', () => {
  expect(parseFeed(atomOf(feed))).toMatchObject({
    format: 'atom',
    feed: {
      id: 'https://a.example/updates/',
      title: { value: 'Two Valleys: A quarrel' },
      authors: [{ name: 'Two Valleys' }],
      updated: '2031-04-03T00:00:00-03:30',
      links: [
        { rel: 'alternate', href: 'https://a.example/updates/' },
        { rel: 'self', href: 'https://a.example/feed.xml' },
      ],
      entries: [
        {
          id: entry.address,
          title: { value: entry.title },
          published: '2031-04-01T00:00:00-03:30',
          updated: '2031-04-03T00:00:00-03:30',
          categories: [{ term: 'Correction' }],
          summary: { value: entry.summary },
          content: { value: entry.html, type: 'html' },
        },
      ],
    },
  });
});

test('a reader of JSON Feed finds the same', () => {
  expect(parseFeed(jsonFeedOf(feed))).toMatchObject({
    format: 'json',
    feed: {
      title: 'Two Valleys: A quarrel',
      home_page_url: 'https://a.example/updates/',
      feed_url: 'https://a.example/feed.json',
      items: [
        {
          id: entry.address,
          title: entry.title,
          summary: entry.summary,
          content_html: entry.html,
          date_published: '2031-04-01T00:00:00-03:30',
          date_modified: '2031-04-03T00:00:00-03:30',
          tags: ['Correction'],
        },
      ],
    },
  });
});

test('an entry that is no correction has no category', () => {
  const plain = { ...feed, entries: [entry] };
  expect(atomOf(plain)).not.toContain('<category');
  expect(jsonFeedOf(plain)).not.toContain('"tags"');
});

test('the last changed goes first, of one day the later moment, and thirty are carried', () => {
  const at = (address: string, updated: string, moment: string) => ({ address, updated, moment });
  const entries = [
    at('old', '2031-04-01', '2031-03-09T12:00'),
    at('corrected', '2031-04-03', '2031-03-01T12:00'),
    at('late', '2031-04-02', '2031-03-02T12:00'),
    at('early', '2031-04-02', '2031-03-01T12:00'),
  ];
  expect(newestOf(entries).map(({ address }) => address)).toEqual([
    'corrected',
    'late',
    'early',
    'old',
  ]);
  const many = Array.from({ length: 40 }, (_, i) => at(`${i}`, '2031-04-01', '2031-03-01T12:00'));
  expect(newestOf(many)).toHaveLength(30);
});

test('what goes out has whole links and nothing of the site’s own markup', () => {
  const html =
    '<p class="x"><!-- c --> A <span class="who" translate="no">B</span>\n <a id="n-a" href="#n-a">a</a> <a href="/claims/c/?at=1&#38;x">c</a></p>';
  expect(feedHtml(html, 'https://a.example/updates/one/')).toBe(
    '<p> A B <a href="https://a.example/updates/one/#n-a">a</a> <a href="https://a.example/claims/c/?at=1&#38;x">c</a></p>',
  );
});
