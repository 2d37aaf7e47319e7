import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { builtFiles, DIST, readBuilt } from '../../built-site.ts';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { CITATIONS } from '../../../src/syndication/citation.ts';
import { TABLES } from '../../../src/syndication/data/tables.ts';
import { dataWords } from '../../../src/words/en/data/page.ts';

const {
  facts: coded,
  story,
  sides,
  claimants,
  sources,
  places,
  questions,
  claims,
} = readContent('content').coded!;
const dataset = assembleDataset({ story, sides, claimants, sources, places, questions, claims });

const files = builtFiles('').filter((file) =>
  /^data\/.+\.(?:csv|json|geojson|cff|ris|bib)$/.test(file),
);
const own = files.filter((file) => !/(?:facets|map)\.json$/.test(file));
const tables = Object.keys(TABLES);

test('the archive holds every file of the data that stands beside it, to the byte', () => {
  const archive = unzipSync(readFileSync(join(DIST, 'data/line-of-contact.zip')));
  const beside = own.map((file) => file.replace('data/', ''));
  expect(Object.keys(archive)).toEqual(beside);
  for (const path of beside)
    expect(readFileSync(join(DIST, 'data', path)).equals(archive[path]!), path).toBe(true);
});

test('every file is of a kind that a test here knows to look into for figures', () => {
  const kinds = own.map((file) => file.replace(/^data\//, ''));
  const known = [
    ...tables.flatMap((name) => [`${name}.csv`, `spreadsheets/${name}.csv`]),
    ...['claims.json', 'lists.json', 'claims.geojson', 'datapackage.json'],
    ...CITATIONS,
    ...kinds.filter((kind) => kind.startsWith('schemas/')),
  ];
  expect(kinds.toSorted()).toEqual(known.toSorted());
});

/** What a row must say beside a figure: who, when, and who denied it; by table. */
const GIVERS: Record<string, [who: string, when: string, denial: string]> = {
  claims: ['claimant_name', 'said_to', 'denial'],
  figures: ['claimant_name', 'said_to', 'denial'],
  casualties: ['claimant_name', 'said_to', 'denial'],
  background: ['said_by', 'public_from', 'denial'],
  sources: ['outlet', 'language', 'denials'],
};

/** A number beside what it counts of losses or of ground; a word without one is no figure. */
const FIGURE =
  /\b\d[\d,]* (?:\w+ ){0,3}?(?:killed|wounded|dead|deaths|captured|soldiers|civilians|servicemen|people|tanks|drones|helicopters|villages)\b/i;

test.each(['', 'spreadsheets/'])(
  'in no table of data/%s a figure stands without its giver, its hour and its denial',
  (folder) => {
    const bare: string[] = [];
    for (const name of tables) {
      const text = readBuilt(`data/${folder}${name}.csv`).replace(/^\ufeff/, '');
      for (const row of csvParse(text)) {
        const isGiven = GIVERS[name]?.every((column) => row[column] !== '');
        const isFigure = Object.values(row).some((cell) => FIGURE.test(cell));
        if (GIVERS[name] ? !isGiven : isFigure) bare.push(`${name} ${row.id ?? row.claim}`);
      }
    }
    expect(bare).toEqual([]);
  },
);

test('a figure in a table of names would be met', () => {
  for (const text of ['Counted 31 soldiers', '16 more soldiers killed', '1,000 people'])
    expect(FIGURE.test(text), text).toBe(true);
  expect(FIGURE.test('counted civilians killed in 2020')).toBe(false);
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

test('descriptor and schemas have no number of anybody’s, only what fields mean', () => {
  for (const file of own.filter((one) => /datapackage|schemas\//.test(one)))
    expect(/\b\d+ (?:killed|wounded|soldiers|civilians)\b/.test(readBuilt(file)), file).toBe(false);
});
