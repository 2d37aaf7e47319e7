import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { DIST } from '../../built-site.ts';

test('two builds of one state are the same to the byte, in another folder, zone and language', () => {
  const [first, second] = [digest(DIST), digest(inject('secondBuild'))];
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
