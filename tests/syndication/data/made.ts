import { csvParse } from 'd3-dsv';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { factSchema } from '../../../src/domain/entries/background.ts';
import { correctionsIn, type Correction } from '../../../src/domain/record/correction.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { dataFilesOf } from '../../../src/syndication/data/files.ts';
import type { DataInput } from '../../../src/syndication/data/input.ts';
import { dataWords } from '../../../src/words/en/data/page.ts';
import { dataSayings } from '../../../src/words/en/data/sayings.ts';
import { code, type Claims } from '../../domain/builders.ts';

function files(input: DataInput) {
  const edition = {
    story: input.dataset.story,
    homepage: 'https://example.org/data/',
    version: '2031-06-01',
  };
  return dataFilesOf(input, edition, { ...dataWords, licence: dataWords.use.licenceName });
}

/** What the data of some claims are made of. */
export function inputOf(claims: Claims, corrections: readonly Correction[] = []): DataInput {
  const coded = code(claims);
  const wanted = new Map([...coded.claims].filter(([id]) => id in claims));
  const dataset = assembleDataset({ ...coded, claims: wanted });
  const fact = factSchema.parse({
    id: 'built',
    fact: 'The mill was built with [hands] hands.',
    standing: 'reported',
    figures: { hands: 'about 20' },
    known: '2031-01-01',
    sources: ['gazette'],
  });
  return {
    dataset,
    claims: wanted,
    facts: new Map([[fact.id, fact]]),
    corrections,
    told: new Set(),
    urlOf: (id) => `https://example.org/claims/${id}/`,
    words: dataSayings(dataset),
  };
}

/** The files of some claims. */
export function filesOf(claims: Claims, corrections: readonly Correction[] = []) {
  return files(inputOf(claims, corrections));
}

/** Rows of a table by the names of its columns. */
export function rowsIn(claims: Claims, name: string): Record<string, string>[] {
  const text = filesOf(claims).files.get(`${name}.csv`)!;
  return csvParse(text).map((row) => ({ ...row }));
}

/** The files of the story that is published. */
export function filesOfContent() {
  const coded = readContent('content').coded!;
  const { story, sides, claimants, sources, places, questions, claims } = coded;
  const dataset = assembleDataset({
    story,
    sides,
    claimants,
    sources,
    places,
    questions,
    claims,
  });
  const input = {
    dataset,
    claims: coded.claims,
    facts: coded.facts,
    corrections: correctionsIn(coded.updates),
    told: new Set<string>(),
    urlOf: (id: string) => `https://example.org/claims/${id}/`,
    words: dataSayings(dataset),
  };
  return { coded, dataset, ...files(input) };
}
