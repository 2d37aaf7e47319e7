import { getEdition, type Edition } from './edition.ts';
import { claimUrl, ORIGIN, SITE } from './site.ts';
import { dataFilesOf, type DataFiles } from './syndication/data/files.ts';
import { dataWords } from './words/en/data/page.ts';
import { dataSayings } from './words/en/data/sayings.ts';

/** The day of the last change that was published. */
export function versionOf({ updates }: Pick<Edition, 'updates'>): string {
  const version =
    versions.get(updates) ??
    updates
      .map(({ data }) => data.published)
      .toSorted()
      .at(-1)!;
  versions.set(updates, version);
  return version;
}

/** Every page asks for it. */
const versions = new WeakMap<Edition['updates'], string>();

const made = new WeakMap<Edition, DataFiles>();

/** Every file of the data, made once for all routes. */
export async function dataFiles(): Promise<DataFiles> {
  const edition = await getEdition();
  const known = made.get(edition);
  if (known) return known;
  const { dataset, coded, board, corrections } = edition;
  const files = dataFilesOf(
    {
      dataset,
      ...coded,
      corrections,
      told: new Set(board.told.map(({ id }) => id)),
      urlOf: (id) => `${ORIGIN}${claimUrl(id)}`,
      words: dataSayings(dataset),
    },
    { story: dataset.story, homepage: `${SITE}/data/`, version: versionOf(edition) },
    { ...dataWords, licence: dataWords.use.licenceName },
  );
  made.set(edition, files);
  return files;
}

/** One of them, as a route sends it. */
export async function sendFile(path: string): Promise<Response> {
  return new Response((await dataFiles()).files.get(path));
}
