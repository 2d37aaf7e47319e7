import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributesIn, builtFiles, DIST, readBuilt } from '../built-site.ts';
import { checkSiteLink } from '../../src/copydesk/mdx/site-links.ts';
import { addressesOf } from '../../src/syndication/addresses.ts';
import { coded } from '../reading/edition.ts';

const pages = builtFiles('.html');

test('the routes of the first issue are built', () => {
  const wanted = [
    'index.html',
    'hours/index.html',
    'updates/index.html',
    'claims/index.html',
    'method/index.html',
    'background/index.html',
    'data/index.html',
    'map/index.html',
    'embed/map/index.html',
    '404.html',
  ];
  expect(wanted.filter((file) => !pages.includes(file))).toEqual([]);
  expect(pages.filter((file) => /^updates\/[^/]+\/index\.html$/.test(file))).toHaveLength(
    coded.updates.size,
  );
});

test('every claim has a page of its own, and stands in the ledger', () => {
  const ledger = pages
    .filter((file) => /^claims\/(?:\d+\/)?index\.html$/.test(file))
    .map(readBuilt)
    .join('');
  for (const id of coded.claims.keys()) {
    expect(pages).toContain(`claims/${id}/index.html`);
    expect(ledger).toContain(`href="/claims/${id}/"`);
  }
});

test('texts may link to every page but frames, further pages of lists and the page for what is missing, and to nothing else', () => {
  const { story, claims, updates } = coded;
  const built = pages.map((file) => `/${file}`.replace(/index\.html$/, ''));
  const whole = built.filter((path) => !/^\/embed\/.+|\/\d+\/$|^\/404/.test(path));
  expect(
    whole.filter((path) => checkSiteLink(path, { claims, updates }, story).length > 0),
  ).toEqual([]);
  const offered = addressesOf(story).filter((path) => path.endsWith('/'));
  expect(offered.filter((path) => !built.includes(path))).toEqual([]);
  const files = addressesOf(story).filter((path) => !path.endsWith('/'));
  expect(files.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  expect(files.length).toBeGreaterThan(15);
});

test('every internal link and fragment leads somewhere', () => {
  const ids = new Map(pages.map((file) => [file, new Set(attributesIn(readBuilt(file), 'id'))]));
  const broken: string[] = [];
  for (const file of pages) {
    for (const href of [
      ...attributesIn(readBuilt(file), 'href'),
      ...attributesIn(readBuilt(file), 'src'),
    ]) {
      if (/^(?:https?:|mailto:|data:)/.test(href)) continue;
      const [path, fragment] = href.replaceAll('&amp;', '&').split('#');
      const plain = path!.replace(/\?.*$/, '');
      const target =
        plain === '' ? file : plain.endsWith('/') ? `${plain}index.html`.slice(1) : plain.slice(1);
      if (!existsSync(join(DIST, target))) broken.push(`${file}: ${href}`);
      else if (fragment && !ids.get(target)?.has(decodeURIComponent(fragment)))
        broken.push(`${file}: ${href}`);
    }
  }
  expect(broken.slice(0, 20)).toEqual([]);
});

test('every outgoing link tells its host nothing', () => {
  const careless = pages.flatMap((file) =>
    [...readBuilt(file).matchAll(/<a\s[^>]*href="https?:[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/rel="[^"]*noreferrer/.test(tag)),
  );
  expect(careless).toEqual([]);
});

test('no page has an inline style, an inline handler or a policy with “unsafe”', () => {
  for (const file of pages) {
    const html = readBuilt(file);
    expect(html, file).not.toMatch(/\sstyle="/);
    expect(html, file).not.toMatch(/\son[a-z]+="/);
    const policy =
      /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).not.toContain('unsafe');
    expect(policy, file).not.toMatch(/https?:/);
  }
});

test('no face is written into the page, where the policy would refuse it', () => {
  expect(pages.filter((file) => readBuilt(file).includes('data:font'))).toEqual([]);
});

test('aggregators, mirrors and copies are never linked', () => {
  const hidden = [...coded.sources.values()]
    .filter((source) => source.backing)
    .flatMap(({ url }) => url ?? []);
  const shown = new Set(pages.flatMap((file) => attributesIn(readBuilt(file), 'href')));
  expect(hidden.length).toBeGreaterThan(20);
  expect(hidden.filter((url) => shown.has(url.replaceAll('&', '&#38;')) || shown.has(url))).toEqual(
    [],
  );
});

test('every update shows the moment that it stands for and its true day of publication', () => {
  expect(readBuilt('updates/sunday-midday/index.html')).toContain(
    'What was known at 14:00 on Sunday 27 September (local time (UTC+4)). Published on 23 November 2026 by Line of Contact.',
  );
});

test('a claim page says one helicopter in the singular', () => {
  expect(readBuilt('claims/az-27-1heli/index.html')).toMatch(/<b>1<\/b> helicopter \(/);
});
