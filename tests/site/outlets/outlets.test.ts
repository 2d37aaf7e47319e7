import { parseFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { denialsOver } from '../../../src/domain/record/denial.ts';
import { isIn } from '../../../src/domain/record/phases.ts';
import { latest } from '../../../src/domain/values/when.ts';
import { whoWhen } from '../../../src/words/en/attribution.ts';
import { dataSayings } from '../../../src/words/en/data/sayings.ts';
import { timeWords } from '../../../src/words/en/time.ts';
import { builtFiles, readBuilt, stretch } from '../../built-site.ts';
import { coded } from '../../reading/edition.ts';

const SITE = 'https://line-of-contact.example';
const { updates } = coded;
const dataset = assembleDataset(coded);
const time = timeWords(dataset.story);
const pages = builtFiles('.html').filter((file) => !/^embed\/.+\//.test(file));

/** The items of both feeds, as a stranger’s reader finds them. */
function itemsOf(file: string): { id: string; html: string; published: string; updated: string }[] {
  const found = parseFeed(readBuilt(file));
  if (found.format === 'atom')
    return found.feed.entries!.map(({ id, content, published, updated }) => ({
      id: id!,
      html: content!.value!,
      published: published!,
      updated: updated!,
    }));
  if (found.format === 'json')
    return found.feed.items!.map(({ id, content_html, date_published, date_modified }) => ({
      id: id!,
      html: content_html!,
      published: date_published!,
      updated: date_modified!,
    }));
  throw new Error(`${file} is read as ${found.format}`);
}

const wordsIn = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');

/** The entries of lists in some HTML, in words. */
const entriesIn = (html: string) =>
  [...html.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, entry]) => wordsIn(entry!).trim());

test.each(['feed.xml', 'feed.json'])(
  '%s says of each update but the first what is new since the one before, in the words of its page, each with who and when',
  (file) => {
    const from = 'New since the update before';
    const items = itemsOf(file);
    for (const { id, html } of items.slice(0, -1)) {
      const page = stretch(
        readBuilt(`${new URL(id).pathname.slice(1)}index.html`),
        from,
        '</section>',
      );
      const lines = entriesIn(page);
      expect(lines.length, id).toBeGreaterThan(3);
      expect(entriesIn(stretch(html, from, '</section>')), id).toEqual(lines);
      for (const line of lines)
        expect(line).toMatch(
          /\b(?:Mon|Tues|Sun)day\b.*,|^We found no statement|statements? (?:is|are) in/,
        );
    }
    const [night] = items;
    expect(wordsIn(night!.html)).toContain(
      '26 more than the 58 that the Karabakh army had given by 15:36 on Monday',
    );
    expect(night!.html).toContain(`href="${SITE}/updates/monday-morning/"`);
    expect(items.at(-1)!.html).not.toContain(from);
  },
);

test.each(['feed.xml', 'feed.json'])(
  '%s carries every update whole: its moment, its text, and for each claim who, when and who denies it',
  (file) => {
    const items = itemsOf(file);
    expect(items.map(({ id }) => id)).toEqual(
      ['monday-night', 'monday-morning', 'sunday-night', 'sunday-midday'].map(
        (slug) => `${SITE}/updates/${slug}/`,
      ),
    );
    for (const { id, html, published } of items) {
      const { claims, as_of: asOf, ...head } = updates.get(id.split('/').at(-2)!)!;
      const words = wordsIn(html);
      expect(published).toBe(`${head.published}T00:00:00+04:00`);
      expect(words).toContain(`What was known ${time.sayWhen(asOf)} (local time (UTC+4)).`);
      expect(words).toContain(head.standfirst);
      for (const claim of claims.map((one) => dataset.byId.get(one)!)) {
        expect(words).toContain(`] ${whoWhen(claim, time)}: ${claim.label}`);
        const denial = denialsOver(claim).find(({ span }) => isIn(span, latest(asOf)));
        if (denial) expect(words).toMatch(new RegExp(`by ${denial.by.claimant.short}\\.`));
      }
    }
  },
);

test('a feed reads without a style sheet, asks for nothing and leads only to whole addresses', () => {
  for (const { html } of itemsOf('feed.xml')) {
    expect(html).not.toMatch(/<(?:script|style|img|svg|iframe)|\s(?:class|id|style|on\w+)=/);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !href.startsWith(`${SITE}/`))).toEqual([]);
    expect(html).toMatch(/^<p>.*<\/ul>$/);
  }
});

test('every page but the embeds and those of words alone names both feeds in its head', () => {
  for (const file of pages.filter((one) => !/^(?:text\/|offline\/line)/.test(one))) {
    const [head] = readBuilt(file).split('</head>');
    expect(head, file).toContain('type="application/atom+xml" href="/feed.xml"');
    expect(head, file).toContain('type="application/feed+json" href="/feed.json"');
  }
});

test('the sitemap lists every page that is to be found, with the day on which it really changed, and robots are told of it', () => {
  const listed = [...readBuilt('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<)?/g)];
  const addresses = listed.map(([, address]) => address!);
  const found = pages
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `${SITE}/${file.replace(/index\.html$/, '')}`);
  expect(addresses.toSorted()).toEqual(found.toSorted());
  const days = new Map(listed.map(([, address, day]) => [address!, day]));
  expect(days.get(`${SITE}/updates/monday-night/`)).toBe('2026-11-23');
  expect(days.get(`${SITE}/claims/az-27-1heli/`)).toBe('2026-11-23');
  expect(days.get(`${SITE}/at/2020-09-27T0930/`)).toBe(undefined);
  expect(readBuilt('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  expect(readBuilt('404.html')).toContain('<meta name="robots" content="noindex">');
});

/** What a page says of itself to other programs. */
function linkedIn(file: string): Record<string, unknown> | undefined {
  const [, block] =
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(readBuilt(file)) ?? [];
  return block === undefined ? undefined : (JSON.parse(block) as Record<string, unknown>);
}

test('texts, claims and data say of themselves what they are, and nothing gives a verdict', () => {
  const types = new Map(pages.map((file) => [file, linkedIn(file)?.['@type']]));
  const filesOf = (type: string) => pages.filter((file) => types.get(file) === type);
  expect(filesOf('BackgroundNewsArticle')).toEqual(
    pages.filter((file) => /^(?:background\/|updates\/[^/]+\/)?index\.html$/.test(file)),
  );
  expect(filesOf('Claim')).toEqual(
    dataset.claims.map(({ id }) => `claims/${id}/index.html`).toSorted(),
  );
  expect(filesOf('Dataset')).toEqual(['data/index.html']);
  expect(new Set(types.values()).size).toBe(4);
});

test('a claim’s page says to other programs who said it, when, and who denied it', () => {
  const { denial } = dataSayings(dataset);
  for (const claim of dataset.claims) {
    const linked = linkedIn(`claims/${claim.id}/index.html`)!;
    expect(linked['description']).toBe(
      `${whoWhen(claim, time)}: ${claim.summary} ${denial(claim)}`,
    );
    expect(linked['author']).toMatchObject({ name: claim.claimant.name });
  }
});

test('the data are offered in every form that they have', () => {
  const files = (linkedIn('data/index.html')!['distribution'] as { contentUrl: string }[]).map(
    ({ contentUrl }) => contentUrl.slice(SITE.length + 1),
  );
  expect(files).toContain('data/line-of-contact.zip');
  expect(files.filter((file) => builtFiles('').includes(file))).toEqual(files);
});

test('the article says when it really went out and last changed, and of which moment it tells', () => {
  const home = readBuilt('index.html');
  expect(home).toContain('<meta property="article:published_time" content="2026-11-23">');
  expect(home).toContain('<meta property="article:modified_time" content="2026-11-28">');
  expect(home).toContain('<meta name="author" content="Line of Contact">');
  expect(linkedIn('index.html')).toMatchObject({
    datePublished: '2026-11-23',
    dateModified: '2026-11-28',
    contentReferenceTime: '2020-09-29T01:00:00+04:00',
  });
});
