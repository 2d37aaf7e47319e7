import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../built-site.ts';
import { build, copyProject } from '../../run/build.ts';
import { editFile } from '../../run/edit-file.ts';
import { plain } from './plain.ts';

test('an invented story is built from its own content, with a correction and a claim that was withdrawn', async () => {
  const folder = copyProject();
  const content = join(folder, 'river-war');
  cpSync(join(ROOT, 'tests/stories/river-war'), content, { recursive: true });
  writeFileSync(join(content, 'updates/correction.mdx'), CORRECTION);
  editFile(
    content,
    'claims/2031-03-04/ke-04-ferry-shelled.yaml',
    /$/,
    '\ngrade: withdrawn\ngrade_reason: The staff took it back on the next day.\n',
  );
  const out = join(folder, 'dist');
  const { code, output } = await build({ CONTENT_DIR: content }, 'dist', folder);
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
