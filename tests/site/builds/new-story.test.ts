import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject, run } from '../../run/build.ts';
import { plain } from './plain.ts';

test('what npm run new makes of a story is built as it is, and below a base path every address has it', async () => {
  const folder = copyProject();
  const out = join(folder, 'dist');
  const environment = { CONTENT_DIR: 'start', BASE_PATH: '/x/', SITE_URL: 'https://a.example' };
  await run('node', ['src/copydesk/commands/new.ts', 'story', join(folder, 'start')]);
  appendFileSync(join(folder, 'start/updates/first-count.mdx'), '\nSee [how we code](/method/).\n');
  const { code, output } = await build(environment, 'dist', folder);
  const read = (path: string) => plain(readFileSync(join(out, path), 'utf8'));
  const home = code === 0 ? read('index.html') : '';
  const pages =
    code === 0 ? ['map', 'embed', 'embed/map', 'claims', 'method', 'updates/first-count'] : [];
  const all = [home, ...pages.map((page) => read(`${page}/index.html`))].join('');
  const oembed = code === 0 ? read('embed/map/oembed.json') : '';
  rmSync(folder, { recursive: true });
  expect([code, output]).toEqual([0, expect.stringContaining('page(s) built')]);
  const inside = [...all.matchAll(/\s(?:href|src|data-src)="(\/[^"]*)"/g)].map(([, path]) => path!);
  expect(inside.length).toBeGreaterThan(60);
  expect(inside.filter((path) => !path.startsWith('/x/'))).toEqual([]);
  expect(all).toContain('<a href="/x/method/">how we code</a>');
  expect(oembed).toContain('src=\\"https://a.example/x/embed/map/\\"');
  expect(home).toContain('What happened, and who says so');
  expect(home).toContain('three');
});
