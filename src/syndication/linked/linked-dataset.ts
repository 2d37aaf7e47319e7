import { imprintOf, mendedIn, type Imprint, type Linked, type Mended } from './linked.ts';

/** The data of an edition, as far as other programs ask. */
export interface DataFacts {
  address: string;
  name: string;
  description: string;
  citation: string;
  version: string;
  published: string;
  /** The first and the last hour of the story, with their zone. */
  hours: { from: string; to: string };
  southwest: readonly number[];
  northeast: readonly number[];
  /** Every file by its address. */
  files: readonly string[];
  corrections: readonly Mended[];
}

/** The media types of the files, by their endings. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  zip: 'application/zip',
};

/** The data with every way to get them. */
export function linkedDataset(data: DataFacts, imprint: Imprint): Linked {
  const { southwest, northeast, hours } = data;
  const base = imprintOf(imprint);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': data.address,
    url: data.address,
    name: data.name,
    description: data.description,
    citation: data.citation,
    version: data.version,
    datePublished: data.published,
    dateModified: data.version,
    temporalCoverage: `${hours.from}/${hours.to}`,
    spatialCoverage: {
      '@type': 'Place',
      geo: {
        '@type': 'GeoShape',
        box: [...southwest].reverse().join(' ') + ' ' + [...northeast].reverse().join(' '),
      },
    },
    isAccessibleForFree: true,
    creator: base.publisher,
    distribution: data.files.map((contentUrl) => ({
      '@type': 'DataDownload' as const,
      name: contentUrl.replace(/^.*\//, ''),
      contentUrl,
      encodingFormat: TYPES[contentUrl.replace(/^.*\./, '')]!,
    })),
    ...base,
    ...mendedIn(data.corrections),
  };
}
