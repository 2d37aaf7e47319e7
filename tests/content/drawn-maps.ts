import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { mapOfChapter } from '../../src/components/story/evidence/chapter-map.ts';
import { drawClaimMap } from '../../src/components/map/claim-map.ts';
import { readContent } from '../../src/copydesk/desk/content.ts';
import { assembleDataset, type Dataset } from '../../src/domain/record/dataset.ts';
import { namingsOf } from '../../src/domain/record/names.ts';
import type { GroundLayer } from '../../src/graphics/ground/ground-layers.ts';
import type { ChapterMap } from '../../src/graphics/map/chapter-map.ts';
import type { Plate } from '../../src/graphics/map/plate.ts';
import { ROOT } from '../built-site.ts';

const CONTENT = join(ROOT, 'content');
const coded = readContent(CONTENT).coded!;

export const dataset: Dataset = assembleDataset(coded);

export const layers: GroundLayer[] = coded.layers.map((layer) => ({
  layer,
  data: JSON.parse(readFileSync(join(CONTENT, 'geo', layer.file), 'utf8')) as FeatureCollection,
}));

/** A chapter of the article that has a map: its name, and the claims that the map is given. */
export const chapters = readFileSync(join(CONTENT, 'article/explainer.mdx'), 'utf8')
  .split(/^## /m)
  .flatMap((text) => {
    const [, attributes] = /<Map( [^>]*)?\/>/.exec(text) ?? [];
    if (attributes === undefined) return [];
    const named = /claims="([^"]*)"/.exec(attributes)?.[1]?.split(' ');
    const told = [...text.matchAll(/<Claim id="([^"]*)"/g)].map(([, id]) => id!);
    const around = /around="([^"]*)"/.exec(attributes)?.[1];
    return [{ name: text.split('\n')[0]!, ids: named ?? [...new Set(told)], around }];
  });

/** The namings that readers can choose. */
export const namings = namingsOf(dataset.story).map(({ id }) => id);

/** The map of every chapter of the article, with its places named in one way. */
export function chapterMaps(naming = namings[0]!): [string, ChapterMap][] {
  return chapters.map(({ name, ids, around }) => [
    name,
    mapOfChapter(
      dataset,
      layers,
      ids.map((id) => dataset.byId.get(id)!),
      Infinity,
      { around: dataset.places.get(around ?? ''), naming },
    ),
  ]);
}

/** The two plates of the map of all claims with a place. */
export function wholeMap(): [string, Plate][] {
  const { wide, narrow } = drawClaimMap(dataset, layers, dataset.claims, Infinity);
  return [
    ['wide', wide],
    ['narrow', narrow],
  ];
}
