import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { builtFiles, DIST, readBuilt } from '../../built-site.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { dataWords } from '../../../src/words/en/data/page.ts';
import { coded as content } from '../../reading/edition.ts';

const { facts: coded, story, sides, claimants, sources, places, questions, claims } = content;
const dataset = assembleDataset({ story, sides, claimants, sources, places, questions, claims });

const files = builtFiles('').filter((file) =>
  /^data\/.+\.(?:csv|json|geojson|cff|ris|bib)$/.test(file),
);
const own = files.filter((file) => !/(?:facets|map)\.json$/.test(file));

test('the archive holds every file of the data that stands beside it, to the byte', () => {
  const archive = unzipSync(readFileSync(join(DIST, 'data/line-of-contact.zip')));
  const beside = own.map((file) => file.replace('data/', ''));
  expect(Object.keys(archive)).toEqual(beside);
  for (const path of beside)
    expect(readFileSync(join(DIST, 'data', path)).equals(archive[path]!), path).toBe(true);
});

test('claims.json and the GeoJSON say of every claim who said it, when, and who denied it', () => {
  const wholes = JSON.parse(readBuilt('data/claims.json'));
  const { features } = JSON.parse(readBuilt('data/claims.geojson'));
  expect(wholes).toHaveLength(claims.size);
  expect(features).toHaveLength(claims.size);
  for (const [i, claim] of dataset.claims.entries()) {
    const against = [...claim.deniedBy, ...claim.contradicts];
    for (const one of [wholes[i], features[i].properties]) {
      expect(one.claimant_name).toBe(claim.claimant.name);
      expect(one.said.wording ?? one.said).toBe(claim.said.wording);
      if (against.length === 0) expect(one.denial, claim.id).toBe(dataWords.noDenial);
      else for (const { claimant } of against) expect(one.denial).toContain(claimant.short);
    }
    expect(wholes[i].figures).toHaveLength(claim.figures.length);
  }
});

test('lists.json says of every fact who says it, from when it was known and how others see it', () => {
  const { background } = JSON.parse(readBuilt('data/lists.json'));
  const shown = [...coded.values()].filter(({ withheld }) => withheld === undefined);
  expect(background.map(({ id }: { id: string }) => id)).toEqual(shown.map(({ id }) => id));
  for (const { said_by, public_from, denial } of background)
    expect([said_by, public_from, denial].every((words) => words !== '')).toBe(true);
});
