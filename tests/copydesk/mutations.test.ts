import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../src/copydesk/content.ts';
import { formatDiagnostics } from '../../src/copydesk/diagnostic.ts';
import { toJson } from '../../src/copydesk/formats.ts';
import { assembleDataset } from '../../src/domain/dataset.ts';
import { STORY } from './desk.ts';

interface Mutation {
  /** Which file and which byte of it, as parts of the whole. */
  file: number;
  at: number;
  deleted: number;
  inserted: Uint8Array;
}

/** Bytes that mean something to YAML, MDX or JSON, and bytes that mean nothing to anyone. */
const SIGNS = [
  '\n',
  '\t',
  ' ',
  ':',
  '- ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '#',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '\\',
];
const PIECES = [
  ...SIGNS,
  '---\n',
  '<',
  '</',
  '/>',
  '{/*',
  '*/}',
  '<Claim',
  '?',
  '0x1',
  '~',
  '.nan',
  '\u0000',
  '\r',
  '\ufeff',
  '\u202e',
  '31+',
  '&a ',
  '*a',
  '<<: ',
  '__proto__: ',
  '12345678901234567890',
  '1e999',
  '.inf',
  '\u2028',
  '{...a}',
  '[a](javascript:b)',
  'é',
  '😀',
];

const mutations: fc.Arbitrary<Mutation> = fc.record({
  file: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  inserted: fc.oneof(
    fc.constantFrom(...PIECES).map((piece) => Buffer.from(piece)),
    fc.uint8Array({ maxLength: 4 }),
    fc.constant(new Uint8Array()),
  ),
});

test('a damaged story is read to its end, quickly, and every fault has a place', () => {
  withCopy(STORY, (copy) => {
    const damage = fc.array(mutations, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(damage, (some) => expectReport(copy, some)),
      { seed: 27, numRuns: 100 },
    );
  });
});

test('the damaged content of the edition is read to its end, quickly, and every fault has a place', () => {
  withCopy(join(import.meta.dirname, '../../content'), (copy) => {
    const damage = fc.array(mutations, { minLength: 10, maxLength: 14 });
    fc.assert(
      fc.property(damage, (some) => expectReport(copy, some)),
      { seed: 28, numRuns: 10 },
    );
  });
});

interface Copy {
  folder: string;
  files: string[];
}

function withCopy(content: string, use: (copy: Copy) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  try {
    cpSync(content, folder, { recursive: true });
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    );
    use({ folder, files: paths.filter((path) => statSync(path).isFile()).toSorted() });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Damages some files, reads all of them, and mends what was damaged. */
function expectReport({ folder, files: paths }: Copy, damage: readonly Mutation[]): void {
  const originals = new Map<string, Buffer>();
  for (const mutation of damage) {
    const path = paths[Math.floor(mutation.file * paths.length)]!;
    if (!originals.has(path)) originals.set(path, readFileSync(path));
    mutate(path, mutation);
  }
  try {
    const begin = performance.now();
    const { faults, coded, files } = readContent(folder);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(
      faults.filter(
        ({ line, column, message }) => !(line >= 1 && column >= 1 && /^found /.test(message)),
      ),
    ).toEqual([]);
    const told = formatDiagnostics(faults);
    expect(told.split('\n')).toHaveLength(Math.max(1, faults.length));
    expect(told).not.toMatch(/^\s+at |\.ts:\d/m);
    expect(JSON.parse(toJson({ faults, files }, [])).faults).toHaveLength(faults.length);
    expect(coded === undefined).toBe(faults.length > 0);
    if (coded) expect(assembleDataset(coded).claims.length).toBe(coded.claims.size);
  } finally {
    for (const [path, bytes] of originals) writeFileSync(path, bytes);
  }
}

function mutate(path: string, { at, deleted, inserted }: Mutation): void {
  const bytes = readFileSync(path);
  const offset = Math.floor(at * bytes.length);
  writeFileSync(
    path,
    Buffer.concat([bytes.subarray(0, offset), inserted, bytes.subarray(offset + deleted)]),
  );
}
