import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toldEvidence } from '../../src/copydesk/told/told-evidence.ts';
import { pairSlug, pairsOf, sincePath } from '../../src/domain/since/pairs.ts';
import { instantSlug, latest } from '../../src/domain/values/when.ts';
import type { OEmbed } from '../../src/syndication/oembed.ts';
import { attributesIn, brotli, builtFiles, DIST, readBuilt, scriptsOf } from '../built-site.ts';
import { coded } from '../reading/edition.ts';

const { story, claims } = coded;
const embeds = builtFiles('index.html').filter((file) => /^embed\/.+\//.test(file));
const evidence = toldEvidence(readFileSync('content/article/explainer.mdx', 'utf8'));
const slugs = story.instants.map(latest).map(instantSlug);

test('map, timeline and casualties are embedded live and frozen at every instant, and every claim live', () => {
  const wanted = ['map', 'timeline', 'casualties'].flatMap((graphic) =>
    ['', ...slugs.map((slug) => `at/${slug}/`)].map(
      (moment) => `embed/${graphic}/${moment}index.html`,
    ),
  );
  const single = [...claims.keys()].map((id) => `embed/claim/${id}/index.html`);
  expect([...wanted, ...single].filter((file) => !embeds.includes(file))).toEqual([]);
});

test('a claim is frozen from the instant on by which it had been said', () => {
  const frozen = embeds.filter((file) => file.startsWith('embed/claim/ka-28-27-more/at/'));
  expect(frozen).toEqual(
    slugs
      .filter((slug) => slug >= '2020-09-28T1536')
      .map((slug) => `embed/claim/ka-28-27-more/at/${slug}/index.html`),
  );
});

test('every piece of evidence of the article is embedded by its name, has a place there, and a way to the builder', () => {
  const home = readBuilt('index.html');
  expect(evidence.length).toBe(9);
  for (const { id } of evidence) {
    expect(embeds).toContain(`embed/evidence/${id}/index.html`);
    expect(attributesIn(home, 'id'), id).toContain(id);
    expect(attributesIn(home, 'href'), id).toContain(`/embed/?graphic=evidence&amp;evidence=${id}`);
    expect(readBuilt('embed/index.html')).toContain(`<option value="${id}">`);
    expect(readBuilt('embed/index.html')).toContain(`id="ready-${id}"`);
  }
  const shown = evidence.map(({ id }) => id);
  const built = embeds.flatMap((file) => /^embed\/evidence\/([^/]+)\/index/.exec(file)?.[1] ?? []);
  expect(built).toEqual(shown.toSorted());
});

test('evidence stands frozen from the instant on at which it has something to show', () => {
  const frozen = embeds.filter((file) => file.startsWith('embed/evidence/disputed-fighters/at/'));
  expect(frozen).toEqual(
    slugs
      .filter((slug) => slug >= '2020-09-28T1350')
      .map((slug) => `embed/evidence/disputed-fighters/at/${slug}/index.html`),
  );
});

test('embedded evidence says what it is, until when, who says it, and leads to its place in the story', () => {
  const html = readBuilt('embed/evidence/map-murov/at/2020-09-28T0900/index.html').replaceAll(
    /\s+/g,
    ' ',
  );
  expect(html).toContain(
    '<title>Map: Murov peak and the road below it, as known at 09:00 on Monday 28 September 2020</title>',
  );
  expect(html).toContain('<h1>Murov peak and the road below it</h1>');
  expect(html).toContain('What was known at 09:00 on Monday 28 September 2020');
  expect(html).toContain(story.map.disclaimer);
  expect(html).toContain(`<a href="/#map-murov">${story.title}</a>`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)];
  expect(scripts.length).toBeLessThanOrEqual(1);
});

test('every embedded map of the article says under itself whose it is, and the story under its first', () => {
  const captioned = (file: string) =>
    readBuilt(file)
      .split('<figure class="chapter-map">')
      .slice(1)
      .map((map) => map.slice(0, map.indexOf('</figure>')).replaceAll(/\s+/g, ' '))
      .map((map) => map.includes(story.map.credit) && map.includes(story.map.disclaimer));
  const maps = evidence.filter(({ id }) => id.startsWith('map-'));
  expect(maps.length).toBe(4);
  for (const { id } of maps)
    expect(captioned(`embed/evidence/${id}/index.html`), id).toEqual([true]);
  expect(captioned('index.html')).toEqual([true, false, false, false]);
  expect(readBuilt('index.html').split(story.map.credit)).toHaveLength(2);
});

test('what was new between two moments is embedded wherever it has a page, and is offered there and in the builder', () => {
  const builder = readBuilt('embed/index.html');
  for (const pair of pairsOf(story)) {
    const path = sincePath(pair).slice(1);
    expect(embeds).toContain(`embed/${path}index.html`);
    const page = readBuilt(`${path}index.html`);
    expect(page).toContain(`href="https://line-of-contact.example/embed/${path}oembed.json"`);
    expect(page).toContain(`&lt;iframe src=&quot;https://line-of-contact.example/embed/${path}`);
    expect(page).toContain(`/embed/?graphic=since&amp;since=${pairSlug(pair)}`);
    expect(builder).toContain(`<option value="${pairSlug(pair)}">`);
  }
});

test('such an embed says between which hours, who said what and when, and loads no drawing and no control', () => {
  const path = 'since/2020-09-28T0900/2020-09-29T0100/';
  const html = readBuilt(`embed/${path}index.html`).replaceAll(/\s+/g, ' ');
  const title = 'What was new between 09:00 on Monday 28 September 2020 and 01:00 on Tuesday';
  expect(html).toContain(`<title>${title} 29 September 2020: ${story.subject}</title>`);
  expect(html).toContain(`<h1>${title} 29 September 2020</h1>`);
  expect(html).toContain(`${story.subject}. Only what had been said by the second`);
  expect(html).not.toContain('What was known at');
  expect(html).toContain(`<a href="/${path}">${story.title}</a>`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(/26 more than the <a href="\/claims\/[^"]+"> ?58/);
  expect(html).toContain(`<a href="/${path}#list">`);
  expect(html).not.toMatch(/<(?:figure|as-known|time-line|contact-map|embed-choice)/);
  // It loads what every embed does, which is late faces and its height.
  expect(scriptsOf(html)).toEqual(scriptsOf(readBuilt('embed/claim/az-27-murov/index.html')));
  const { thumbnail_url } = JSON.parse(readBuilt(`embed/${path}oembed.json`)) as OEmbed;
  expect(new URL(thumbnail_url).pathname).toBe('/cards/2020-09-29T0100.png');
});

test('an embed is honest when it stands alone: title, moment, credit, terms, and the full page', () => {
  const html = readBuilt('embed/map/at/2020-09-28T0900/index.html').replaceAll(/\s+/g, ' ');
  expect(html).toContain(
    '<title>Map: Fighting in Nagorno-Karabakh, 27 and 28 September 2020, as known at 09:00 on Monday 28 September 2020</title>',
  );
  expect(html).toContain(`<h1>${story.subject}</h1>`);
  expect(html).toContain(
    'What was known at 09:00 on Monday 28 September 2020, local time (UTC+4).',
  );
  expect(html).toContain(story.map.credit.replaceAll('&', '&amp;'));
  expect(html).toContain(story.map.disclaimer);
  expect(html).toContain('CC BY 4.0');
  expect(html).toContain(`<a href="/at/2020-09-28T0900/#board">${story.title}</a>`);
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('every link of an embed opens beside the host’s page, and those within it stay', () => {
  for (const file of embeds) {
    const html = readBuilt(file);
    expect(html, file).toContain('<base target="_blank">');
    const within = [...html.matchAll(/<a\s[^>]*href="#[^>]*>/g)].map(([tag]) => tag);
    expect(
      within.filter((tag) => !tag.includes('target="_self"')),
      file,
    ).toEqual([]);
  }
});

test('a frozen claim stands as it stood then: what was not yet denied is not contested', () => {
  const standing = (moment: string) =>
    /<dt>How well supported<\/dt><dd>([^<]*)/.exec(
      readBuilt(`embed/claim/am-27-3tanks/${moment}index.html`),
    )?.[1];
  expect(standing('at/2020-09-27T1100/')).toBe('one source');
  expect(standing('')).toBe('contested');
});

test('beside every embed is its oEmbed answer, whose frame, card and page exist', () => {
  expect(builtFiles('oembed.json')).toHaveLength(embeds.length);
  for (const file of embeds) {
    const folder = file.replace('index.html', '');
    const answer = JSON.parse(readBuilt(`${folder}oembed.json`)) as OEmbed;
    expect([answer.version, answer.type], file).toEqual(['1.0', 'rich']);
    expect(attributesIn(answer.html, 'src')).toEqual([`${answer.provider_url}${folder}`]);
    expect(readBuilt(file), file).toContain(`<title>${answer.title.replaceAll('&', '&amp;')}`);
    expect(existsSync(join(DIST, new URL(answer.thumbnail_url).pathname)), file).toBe(true);
  }
});

test('the pages that can be embedded name their oEmbed answer', () => {
  const named = (file: string) =>
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
      readBuilt(file),
    )?.[1];
  const site = JSON.parse(readBuilt('embed/map/oembed.json')).provider_url as string;
  expect(named('index.html')).toBe(`${site}embed/map/oembed.json`);
  expect(named('map/index.html')).toBe(`${site}embed/map/oembed.json`);
  expect(named('at/2020-09-28T0900/index.html')).toBe(
    `${site}embed/map/at/2020-09-28T0900/oembed.json`,
  );
  expect(named('claims/az-27-murov/index.html')).toBe(`${site}embed/claim/az-27-murov/oembed.json`);
  expect(named('embed/timeline/index.html')).toBe(`${site}embed/timeline/oembed.json`);
});

test('no embed is more than 26,500 bytes as a page, and one of a claim no more than 7,000', () => {
  const heaviest = (files: readonly string[]) =>
    files.toSorted((a, b) => readBuilt(b).length - readBuilt(a).length).slice(0, 3);
  const isClaim = (file: string) => file.startsWith('embed/claim/');
  for (const file of heaviest(embeds.filter((file) => !isClaim(file))))
    expect(brotli(readBuilt(file)), file).toBeLessThanOrEqual(26_500);
  for (const file of heaviest(embeds.filter(isClaim)))
    expect(brotli(readBuilt(file)), file).toBeLessThanOrEqual(7_000);
});

test('the builder lists what is ready to paste without scripts, and frames nothing but this site', () => {
  const html = readBuilt('embed/index.html');
  expect(html).toMatch(/http-equiv="content-security-policy" content="[^"]*frame-src 'self'/);
  for (const graphic of ['map', 'timeline', 'casualties'])
    expect(html).toMatch(
      new RegExp(
        `<textarea id="ready-${graphic}"[^>]*>&lt;iframe src=&quot;[^ ]*/embed/${graphic}/&quot; `,
      ),
    );
});
