import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { build, DIST, ROOT, run } from '../built-site.ts';

// Each builds the whole site, some twice; a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000 });

// Whatever runs Astro stands in this one file: its runs share a cache and must follow one another.

test('astro check finds neither error, warning nor hint', async () => {
  const { code, output } = await run(join(ROOT, 'node_modules/.bin/astro'), [
    'check',
    '--minimumFailingSeverity',
    'hint',
  ]);
  expect(output).toContain('- 0 errors\n- 0 warnings\n- 0 hints');
  expect(code).toBe(0);
});

test('two builds of one state are the same to the byte, in another zone and another language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-build-'));
  const { code } = await build(
    { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    folder,
  );
  expect(code).toBe(0);
  const [first, second] = [digest(DIST), digest(folder)];
  rmSync(folder, { recursive: true });
  expect(Object.keys(first).length).toBeGreaterThan(150);
  expect(second).toEqual(first);
});

test('a build with faults of every kind exits 1, names file, line and column of all, and publishes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faulty-'));
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  edit(
    content,
    'claims/2020-09-28/ka-28-27-more.yaml',
    'claimant: karabakh-defence-army',
    'claimant: karabakh-defense-army',
  );
  edit(content, 'claims/2020-09-27/ka-27-10-killed.yaml', /^sources: .*\n/m, '');
  edit(content, 'claims/2020-09-27/ka-27-16-killed.yaml', 'total: 16', 'total: 16+');
  edit(content, 'claims/2020-09-27/az-27-murov.yaml', /^said: 2020/m, 'said: 2202');
  edit(content, 'sides.yaml', '- id: azerbaijan', '- id: "azerbaijan');
  edit(
    content,
    'updates/monday-night.mdx',
    'The Karabakh army put',
    '<Toll /> The Karabakh army put',
  );
  const out = join(folder, 'dist');
  const { code, output } = await build({ CONTENT_DIR: content }, out);
  const published = existsSync(join(out, 'index.html'));
  rmSync(folder, { recursive: true });
  expect(code).toBe(1);
  expect(published).toBe(false);
  expect(output).not.toMatch(/^\s+at .*\.(?:ts|mjs):\d+/m);
  for (const line of [
    /ka-28-27-more\.yaml:2:1: claimant: found “karabakh-defense-army”; expected the id of a known claimant; mend: did you mean “karabakh-defence-army”\?/,
    /ka-27-10-killed\.yaml:1:1: sources: found nothing; expected this field, which is required/,
    /ka-27-16-killed\.yaml:\d+:\d+: losses\.0\.killed\S*: found “16\+”; expected a count/,
    /az-27-murov\.yaml:4:1: said: found “2202-09-27 evening”, which lies outside the years 1900 to 2100/,
    /sides\.yaml:\d+:7: found a quotation mark that is never closed/,
    /monday-night\.mdx:\d+:1: found the tag <Toll>; expected one of/,
  ]) {
    expect(output).toMatch(line);
  }
});

function digest(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(
    from instanceof RegExp ? from : new RegExp(from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  );
  writeFileSync(path, text.replace(from, to));
}

test('an invented story is built from its own content, with a correction and a claim that was withdrawn', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'river-'));
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'tests/stories/river-war'), content, { recursive: true });
  writeFileSync(join(content, 'updates/correction.mdx'), CORRECTION);
  edit(
    content,
    'claims/2031-03-04/ke-04-ferry-shelled.yaml',
    /$/,
    '\ngrade: withdrawn\ngrade_reason: The staff took it back on the next day.\n',
  );
  const out = join(folder, 'dist');
  const { code, output } = await build({ CONTENT_DIR: content }, out);
  const page = (path: string) => plain(readFileSync(join(out, path, 'index.html'), 'utf8'));
  const pages = code === 0 ? ['', 'method', 'updates/correction'].map(page) : [];
  const claims =
    code === 0 ? ['do-04-helicopter', 'ke-04-ferry-shelled'].map((id) => page(`claims/${id}`)) : [];
  const frozen = (graphic: string, at: string) =>
    page(`embed/${graphic}/at/2031-03-${at}`).match(/<section class="corrected.*?<\/section>/)?.[0];
  const since =
    code === 0
      ? [frozen('timeline', '04T1300'), frozen('timeline', '04T1000'), frozen('map', '04T1300')]
      : [];
  rmSync(folder, { recursive: true });
  expect([code, output]).toEqual([0, expect.stringContaining('page(s) built')]);
  const [home, method, update] = pages;
  const [corrected, withdrawn] = claims;
  const said =
    'drones, <del>4</del>, corrected to <ins>more than 3</ins>. The figure was read from the wrong line.';
  expect(corrected).toContain(`<dt>Corrected here</dt>`);
  expect(corrected).toContain(`3 April 2031</time>: ${said}`);
  expect(corrected).toMatch(/<a href="\/updates\/correction\/"[^>]*>The correction<\/a>/);
  expect(method).toContain(`">1 helicopter and more than 3 drones shot down</a>: ${said}`);
  expect(update).toContain(`">1 helicopter and more than 3 drones shot down</a>: ${said}`);
  expect(update).not.toContain('>The correction</a>');
  expect(update).not.toContain('was corrected here');
  expect(home).toMatch(
    /href="\/updates\/correction\/" aria-label="Claim 4 was corrected here on 3 April 2031"> ?corrected ?<\/a>/,
  );
  expect(home!.match(/>\s*corrected\s*<\/a>/g)).toHaveLength(1);
  expect(since[0]).toContain(`">1 helicopter and more than 3 drones shot down</a>: ${said}`);
  expect(since[1]).toBe(undefined);
  expect(since[2]).toBe(since[0]);
  expect(withdrawn).toContain('<h1><s>Landing at Sedge Ferry shelled</s></h1>');
  expect(withdrawn).toContain('The staff took it back on the next day.');
  expect(home).toContain('withdrawn: The staff took it back on the next day.');
});

const CORRECTION = `---
title: "Correction: a count of machines"
standfirst: This page gave a wrong count of drones.
kind: correction
as_of: 2031-03-05 12:00
published: 2031-04-03
corrects:
  - claim: do-04-helicopter
    what: uav
    old: 4
    new: more than 3
    reason: The figure was read from the wrong line.
claims:
  - do-04-helicopter
---

The record now says <Claim id="do-04-helicopter"><Lost item="uav" /> drones</Claim>.
`;

test('what npm run new makes of a story is built as it is, and below a base path every address has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  const content = join(folder, 'content');
  await run('node', ['src/copydesk/commands/new.ts', 'story', content]);
  const out = join(folder, 'dist');
  const environment = { CONTENT_DIR: content, BASE_PATH: '/x/', SITE_URL: 'https://a.example' };
  const { code, output } = await build(environment, out);
  const read = (path: string) => plain(readFileSync(join(out, path), 'utf8'));
  const home = code === 0 ? read('index.html') : '';
  const pages = code === 0 ? ['map', 'embed', 'embed/map', 'claims', 'method'] : [];
  const all = [home, ...pages.map((page) => read(`${page}/index.html`))].join('');
  const oembed = code === 0 ? read('embed/map/oembed.json') : '';
  rmSync(folder, { recursive: true });
  expect([code, output]).toEqual([0, expect.stringContaining('page(s) built')]);
  const inside = [...all.matchAll(/\s(?:href|src|data-src)="(\/[^"]*)"/g)].map(([, path]) => path!);
  expect(inside.length).toBeGreaterThan(60);
  expect(inside.filter((path) => !path.startsWith('/x/'))).toEqual([]);
  expect(oembed).toContain('src=\\"https://a.example/x/embed/map/\\"');
  expect(home).toContain('What happened, and who says so');
  expect(home).toContain('three');
});

/** A page with every run of white space as one space. */
function plain(html: string): string {
  return html.replaceAll(/\s+/g, ' ');
}
