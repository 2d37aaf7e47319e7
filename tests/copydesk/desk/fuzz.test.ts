import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { checkGeo } from '../../../src/copydesk/desk/geo-file.ts';
import { checkBody } from '../../../src/copydesk/mdx/mdx-body.ts';
import { readMdx } from '../../../src/copydesk/mdx/mdx-file.ts';
import type { Diagnostic } from '../../../src/copydesk/yaml/diagnostic.ts';
import { readYaml, validate } from '../../../src/copydesk/yaml/yaml-file.ts';
import { claimSchema } from '../../../src/domain/entries/claim.ts';
import { ROOT } from '../../built-site.ts';
import { damages, part } from '../damage.ts';

/** So many real files are damaged, each alone; the tests of damaged folders do the rest. */
const RUNS = 2100;
/** Files of a size that an editor writes in a day. */
const MOST_BYTES = 6_000;

const CONTENT = join(ROOT, 'content');
const { coded: content } = readContent(CONTENT);
const coded = { ...content!, figured: content!.claims };
const known = { ...coded, updates: coded.updates };
const SHAPES = ['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString', 'Point'];

const READERS: Readonly<Record<string, (text: string) => Diagnostic[]>> = {
  '.yaml': (text) => {
    const yaml = readYaml('file', text);
    return yaml.faults.length > 0 ? yaml.faults : validate(yaml, claimSchema).faults;
  },
  '.mdx': (text) => {
    const read = readMdx('file', text);
    return [...read.faults, ...checkBody(read, coded, known, 0)];
  },
  '.geojson': (text) => checkGeo('file', text, coded.story, SHAPES),
};

const FILES = Object.keys(READERS).map((ending) =>
  readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((path) => extname(path) === ending && !path.startsWith('.'))
    .filter((path) => statSync(join(CONTENT, path)).size <= MOST_BYTES)
    .toSorted()
    .map((path) => ({ path, bytes: readFileSync(join(CONTENT, path)) })),
);

test('thousands of damaged files are read to their end, each fault on a line of its file', () => {
  expect(FILES.map((files) => files.length > 2)).toEqual([true, true, true]);
  const kinds = fc.nat(FILES.length - 1);
  let told = 0;
  fc.assert(
    fc.property(kinds, part(), damages(), (kind, which, damage) => {
      const files = FILES[kind]!;
      const { path, bytes } = files[Math.floor(which * files.length)]!;
      const text = damage(bytes).toString('utf8');
      const lines = text.split(/\r\n|\n/).length;
      for (const { line, column, message } of READERS[extname(path)]!(text)) {
        told++;
        expect(line >= 1 && line <= lines + 1 && column >= 1, `${path}:${line}:${column}`).toBe(
          true,
        );
        expect(message).toMatch(/^found [^]+/);
        expect(message).not.toMatch(/scalar header|oxc|call stack|Unexpected token|undefined/);
      }
    }),
    { seed: 29, numRuns: RUNS },
  );
  expect(told).toBeGreaterThan(RUNS / 2);
}, 180_000);
