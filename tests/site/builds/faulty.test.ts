import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject } from '../../run/build.ts';
import { editFile } from '../../run/edit-file.ts';

test('a build with faults of every kind exits 1, names file, line and column of all, and publishes nothing', async () => {
  const folder = copyProject();
  const content = join(folder, 'content');
  editFile(
    content,
    'claims/2020-09-28/ka-28-27-more.yaml',
    'claimant: karabakh-defence-army',
    'claimant: karabakh-defense-army',
  );
  editFile(content, 'claims/2020-09-27/ka-27-10-killed.yaml', /^sources: .*\n/m, '');
  editFile(content, 'claims/2020-09-27/ka-27-16-killed.yaml', 'total: 16', 'total: 16+');
  editFile(content, 'claims/2020-09-27/az-27-murov.yaml', /^said: 2020/m, 'said: 2202');
  editFile(content, 'sides.yaml', '- id: azerbaijan', '- id: "azerbaijan');
  editFile(
    content,
    'updates/monday-night.mdx',
    'The Karabakh army put',
    '<Toll /> The Karabakh army put',
  );
  const { code, output } = await build({}, 'dist', folder);
  const published = existsSync(join(folder, 'dist/index.html'));
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
