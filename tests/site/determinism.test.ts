import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, DIST } from '../built-site.ts';

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
