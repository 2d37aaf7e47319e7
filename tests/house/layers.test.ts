import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  files,
  importsOf,
  SOURCE,
  targetOf,
  textOf,
  withoutComments,
  type Import,
} from './imports.ts';

/** What each layer may import: other layers, and packages; the table of the architecture. */
const MAY: Record<string, { layers: string[]; packages: string[] }> = {
  domain: { layers: ['domain'], packages: ['zod'] },
  graphics: {
    layers: ['graphics', 'domain'],
    packages: [
      'd3-array',
      'd3-scale',
      'd3-shape',
      'lineclip',
      'suncalc',
      'type:maplibre-gl',
      'type:geojson',
    ],
  },
  syndication: {
    layers: ['syndication', 'domain'],
    packages: ['zod', 'fflate', 'type:schema-dts'],
  },
  cards: {
    layers: ['cards', 'graphics', 'domain', 'words', 'styles'],
    packages: ['@takumi-rs/core', 'fontkitten'],
  },
  copydesk: {
    layers: ['copydesk', 'domain', 'syndication', 'words'],
    packages: ['node:', 'csv-parse', 'yaml', 'satteri', 'sharp', 'zod', 'type:zod', 'type:astro'],
  },
  'edition.ts': {
    layers: ['copydesk', 'domain', 'syndication', 'type:graphics'],
    packages: ['astro:content', 'node:', 'type:geojson'],
  },
  'data-files.ts': { layers: ['edition.ts', 'site.ts', 'syndication', 'words'], packages: [] },
  'feed-entries.ts': {
    layers: ['components', 'domain', 'edition.ts', 'site.ts', 'syndication', 'words'],
    packages: ['@astrojs/mdx', 'astro', 'astro:content'],
  },
  'linked-data.ts': {
    layers: ['cards', 'data-files.ts', 'domain', 'edition.ts', 'site.ts', 'syndication', 'words'],
    packages: ['type:astro:content'],
  },
  'content.config.ts': {
    layers: ['copydesk', 'domain'],
    packages: ['astro:content', 'astro/loaders', 'zod'],
  },
  components: {
    layers: [
      'components',
      'cards',
      'graphics',
      'domain',
      'type:syndication',
      'words',
      'styles',
      'site.ts',
      'script:islands',
    ],
    packages: ['d3-array', 'type:astro:content'],
  },
  'components/story': {
    layers: ['components', 'graphics', 'domain', 'edition.ts', 'site.ts', 'words', 'styles'],
    packages: ['astro:assets', 'type:astro'],
  },
  layouts: {
    layers: [
      'components',
      'domain',
      'edition.ts',
      'site.ts',
      'syndication',
      'words',
      'styles',
      'graphics',
      'script:islands',
    ],
    packages: ['type:astro:content'],
  },
  pages: {
    layers: [
      'layouts',
      'components',
      'cards',
      'graphics',
      'syndication',
      'domain',
      'edition.ts',
      'data-files.ts',
      'feed-entries.ts',
      'linked-data.ts',
      'site.ts',
      'words',
      'styles',
      'script:islands',
    ],
    packages: ['type:astro', 'astro:content'],
  },
  islands: {
    layers: ['islands', 'graphics', 'syndication', 'type:domain', 'styles', 'words'],
    packages: ['maplibre-gl', 'type:geojson', 'type:maplibre-gl'],
  },
  words: { layers: ['words', 'domain'], packages: [] },
  hosting: { layers: ['hosting'], packages: ['node:', 'mrmime'] },
  build: { layers: ['build'], packages: ['node:', 'type:astro', 'vite'] },
  'site.ts': { layers: [], packages: [] },
  'env.d.ts': { layers: ['domain'], packages: [] },
};

test('every source file belongs to a layer of the table', () => {
  expect(files.filter((file) => MAY[layerOf(file)] === undefined)).toEqual([]);
  expect(files.length).toBeGreaterThan(60);
});

test('no layer imports what the table does not allow', () => {
  const broken = files.flatMap((file) =>
    importsOf(file)
      .filter((one) => !isAllowed(file, one))
      .map((one) => `${file}: ${one.from}`),
  );
  expect(broken).toEqual([]);
});

test('only edition.ts reads the collections', () => {
  const readers = files.filter((file) =>
    /\bget(?:Collection|Entry|Entries|LiveCollection)\b/.test(textOf(file)),
  );
  expect(readers).toEqual(['edition.ts']);
});

test('the pure layers name no clock, no random number, no document and no process', () => {
  const impure = files
    .filter((file) => /^(?:domain|graphics|syndication)\//.test(file))
    .filter((file) =>
      /new Date\(\)|Date\.now|Math\.random|\bprocess\.|\bdocument\.|\bglobalThis\b/.test(
        withoutComments(file),
      ),
    );
  expect(impure).toEqual([]);
});

test('nothing under src knows of this particular war', () => {
  const words =
    /karabakh|qarabag|artsakh|armen|azerb|azeri|baku|yerevan|stepanakert|nkao|murov|terter|talish/i;
  expect(files.filter((file) => words.test(textOf(file)) || words.test(file))).toEqual([]);
  const others = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:css|md|txt|json)$/.test(file),
  );
  expect(others.filter((file) => words.test(readFileSync(join(SOURCE, file), 'utf8')))).toEqual([]);
});

function layerOf(file: string): string {
  if (file.startsWith('components/story/')) return 'components/story';
  return file.split('/')[0]!;
}

function isAllowed(file: string, { from, typeOnly, script }: Import): boolean {
  const { layers, packages } = MAY[layerOf(file)]!;
  if (from.startsWith('.')) {
    const layer = layerOf(targetOf(file, from));
    const plain = layer === 'components/story' ? 'components' : layer;
    return [layer, plain].some(
      (name) =>
        layers.includes(name) ||
        (typeOnly && layers.includes(`type:${name}`)) ||
        (script && layers.includes(`script:${name}`)),
    );
  }
  return packages.some((name) => {
    const bare = name.replace(/^type:/, '');
    const fits = bare.endsWith(':')
      ? from.startsWith(bare)
      : from === bare || from.startsWith(`${bare}/`);
    return fits && (typeOnly || !name.startsWith('type:'));
  });
}
