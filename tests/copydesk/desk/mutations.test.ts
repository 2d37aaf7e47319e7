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
import { dirname, extname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { formatDiagnostics, type Diagnostic } from '../../../src/copydesk/yaml/diagnostic.ts';
import { Kept } from '../../../src/copydesk/yaml/kept.ts';
import { toJson } from '../../../src/copydesk/commands/formats.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { ROOT } from '../../built-site.ts';
import { damages, part, type Damage } from '../damage.ts';
import { faultsIn, STORY } from '../desk.ts';

/** A guard against hanging, not a benchmark: an undamaged story takes a small part of it. */
const MOST_MILLISECONDS = 5000;

test('a damaged story is read to its end, and every fault has a place in its file', () => {
  withCopy(STORY, (copy) => {
    const some = fc.array(strikes(), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(some, (all) => expectReport(copy, all)),
      { seed: 27, numRuns: 90 },
    );
  });
});

test('the damaged content of the edition is read to its end, and every fault has a place in its file', () => {
  withCopy(join(ROOT, 'content'), (copy) => {
    const some = fc.array(strikes(), { minLength: 10, maxLength: 14 });
    fc.assert(
      fc.property(some, (all) => expectReport(copy, all)),
      { seed: 28, numRuns: 5 },
    );
  });
});

/** Damage that strikes one file of one kind; every kind is struck as often as the claims, which are many. */
interface Strike {
  kind: number;
  file: number;
  damage: Damage;
}

function strikes(): fc.Arbitrary<Strike> {
  return fc.record({ kind: part(), file: part(), damage: damages() });
}

interface Copy {
  folder: string;
  /** The files by kind: a list, the claims, the texts of a folder, the map files. */
  kinds: string[][];
  /** What was made of its files: only those that were struck, or mended, are read again. */
  kept: Kept;
}

function withCopy(content: string, use: (copy: Copy) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  try {
    cpSync(content, folder, { recursive: true, filter: (path) => !path.endsWith('.schemas') });
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    const files = paths.filter((path) => statSync(join(folder, path)).isFile());
    const kinds = Object.values(Object.groupBy(files, kindOf)).map((some) => some!);
    expect(kinds.length).toBeGreaterThanOrEqual(12);
    use({ folder, kinds, kept: new Kept() });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function kindOf(path: string): string {
  const [top] = path.split('/');
  return dirname(path) === '.' || path.endsWith('layers.yaml') ? path : `${top}${extname(path)}`;
}

/** Damages some files, reads all of them, and mends what was damaged. */
function expectReport({ folder, kinds, kept }: Copy, strikes: readonly Strike[]): void {
  const originals = new Map<string, Buffer>();
  for (const { kind, file, damage } of strikes) {
    const files = kinds[Math.floor(kind * kinds.length)]!;
    const path = join(folder, files[Math.floor(file * files.length)]!);
    if (!originals.has(path)) originals.set(path, readFileSync(path));
    writeFileSync(path, damage(readFileSync(path)));
  }
  try {
    const begin = performance.now();
    const { faults, coded, files } = readContent(folder, kept);
    expect(performance.now() - begin).toBeLessThan(MOST_MILLISECONDS);
    expectPlain(faults, files);
    expect(coded === undefined).toBe(faults.length > 0);
    if (coded) expect(assembleDataset(coded).claims.length).toBe(coded.claims.size);
  } finally {
    for (const [path, bytes] of originals) writeFileSync(path, bytes);
  }
}

/** Each fault is one line, with a place inside its file, in the form of all messages, and nobody’s stack trace. */
function expectPlain(faults: Diagnostic[], files: number): void {
  const told = formatDiagnostics(faults);
  expect(told.split('\n')).toHaveLength(Math.max(1, faults.length));
  expect(told).not.toMatch(/^\s+at |\.ts:\d|node_modules|\[object /m);
  expect(faults.filter(({ message }) => !/^found .+; expected .+/s.test(message))).toEqual([]);
  expect(faults.filter((fault) => !isInside(fault))).toEqual([]);
  expect(JSON.parse(toJson({ faults, notices: [], files }, [])).faults).toHaveLength(faults.length);
}

function isInside({ file, line, column }: Diagnostic): boolean {
  const path = join(process.cwd(), file);
  if (!existsSync(path) || statSync(path).isDirectory()) return line === 1 && column === 1;
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  return line >= 1 && column >= 1 && line <= lines.length && column <= lines[line - 1]!.length + 1;
}

/** What made readers of YAML and MDX slow: many small things, each looked for from the beginning. */
test.each<[string, string, string]>([
  ['tabs', 'sources.yaml', '\t\n'.repeat(190_000)],
  ['fields', 'sources.yaml', Array.from({ length: 30_000 }, (_, i) => `f${i}: 1`).join('\n')],
  ['quotation marks', 'sources.yaml', '- "a'.repeat(95_000)],
  ['brackets', 'sources.yaml', '['.repeat(150_000)],
  ['figures', 'updates/first-day.mdx', `---\ntitle: A\n---\n\n${'- 1\n'.repeat(14_000)}`],
  ['numbers', 'updates/first-day.mdx', `---\ntitle: A\n---\n\n${'31 dead. '.repeat(6000)}`],
])('a file of nothing but %s is read to its end', (_, path, text) => {
  const begin = performance.now();
  expect(faultsIn(path, text)).toMatch(/^\S+:\d+:\d+: /);
  expect(performance.now() - begin).toBeLessThan(2 * MOST_MILLISECONDS);
});
