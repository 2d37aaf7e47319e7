import type { z } from 'zod';
import { claimSchema, type CodedClaim } from '../../src/domain/entries/claim.ts';
import { claimantSchema } from '../../src/domain/entries/claimant.ts';
import {
  assembleDataset,
  type Claim,
  type Coded,
  type Dataset,
} from '../../src/domain/record/dataset.ts';
import { findFaults } from '../../src/domain/faults/find-faults.ts';
import { wordFault } from '../../src/domain/faults/fault.ts';
import { placeSchema } from '../../src/domain/entries/place.ts';
import { questionSchema } from '../../src/domain/entries/question.ts';
import { sideSchema } from '../../src/domain/entries/side.ts';
import { sourceSchema } from '../../src/domain/entries/source.ts';
import { storySchema } from '../../src/domain/entries/story.ts';
import { parseWhen, type Minute } from '../../src/domain/values/when.ts';

/** What a claim adds to the plainest one there is. */
export type ClaimParts = Partial<z.input<typeof claimSchema>>;
export type Claims = Record<string, ClaimParts>;

/** The tables beside the claims, as editors write them; a test changes what it is about. */
export interface Tables {
  story?: Partial<z.input<typeof storySchema>>;
  sides?: z.input<typeof sideSchema>[];
  claimants?: z.input<typeof claimantSchema>[];
  sources?: z.input<typeof sourceSchema>[];
  places?: z.input<typeof placeSchema>[];
  questions?: z.input<typeof questionSchema>[];
}

const STORY: z.input<typeof storySchema> = {
  title: 'Two Valleys',
  subject: 'A quarrel over a ford',
  description: 'What both valleys said about the ford.',
  publisher: 'Two Valleys',
  language: 'en',
  edition: 'Made up for a test.',
  zone: { name: 'valley time', offset: '+00:00' },
  window: { from: '2031-05-01 00:00', to: '2031-05-03 00:00' },
  eve: '30 April 2031',
  instants: ['2031-05-01 12:00'],
  map: {
    wide: { southwest: [10, 50], northeast: [12, 51] },
    narrow: { southwest: [10, 50], northeast: [11, 51] },
    credit: 'Drawn for a test',
    disclaimer: 'It means nothing.',
    band_km: 1,
  },
  sun: [10.5, 50.5],
  usages: [
    { id: 'plain', label: 'plain' },
    { id: 'northern', label: 'the north’s' },
    { id: 'southern', label: 'the south’s' },
  ],
  scripts: [{ id: 'runes', label: 'runes', lang: 'la' }],
  key_figures: [{ label: 'The ford', claim: 'plain' }],
  leading: [],
  first_figures: 'First figures are often wrong.',
};

const camp = { party: true, shape: 'circle' } as const;

export const SIDES: z.input<typeof sideSchema>[] = [
  {
    id: 'ally',
    name: 'Ally',
    adjective: 'Allied',
    camp: 'southern',
    ...camp,
    shape: 'flat-circle',
  },
  { id: 'north', name: 'North', adjective: 'Northern', camp: 'northern', ...camp, shape: 'square' },
  { id: 'south', name: 'South', adjective: 'Southern', camp: 'southern', ...camp },
  {
    id: 'watchers',
    name: 'Watchers',
    adjective: 'watchers’',
    camp: 'outside',
    party: false,
    shape: 'diamond',
  },
];

const CLAIMANTS: z.input<typeof claimantSchema>[] = [
  {
    id: 'allied-council',
    name: 'the allied council',
    short: 'Allied council',
    side: 'ally',
    who: 'A council.',
  },
  {
    id: 'northern-army',
    name: 'the northern army',
    short: 'Northern army',
    side: 'north',
    who: 'Somebody.',
  },
  {
    id: 'southern-army',
    name: 'the southern army',
    short: 'Southern army',
    side: 'south',
    who: 'Somebody.',
  },
  { id: 'radio', name: 'the radio', short: 'Radio', side: 'watchers', who: 'Somebody.' },
];

const SOURCES: z.input<typeof sourceSchema>[] = [
  { id: 'wire', outlet: 'The Wire', language: 'en', kind: 'agency' },
  { id: 'gazette', outlet: 'The Gazette', language: 'en', kind: 'outlet', side: 'south' },
  { id: 'mirror', outlet: 'The Mirror', language: 'en', kind: 'reprint', backing: true },
];

const PLACES: z.input<typeof placeSchema>[] = [
  {
    id: 'ford',
    kind: 'village',
    names: { plain: 'Ford', northern: 'Furt', southern: 'Ford' },
    scripts: { runes: 'FVRT' },
    at: [10.5, 50.5],
    held: 'line',
    origin: 'Made up',
  },
  { id: 'mill', kind: 'village', names: { plain: 'Mill' }, origin: 'Made up' },
];

const QUESTIONS: z.input<typeof questionSchema>[] = [
  { id: 'who-holds-the-ford', title: 'Who holds the ford' },
  { id: 'mill', title: 'The mill' },
];

const PLAIN: z.input<typeof claimSchema> = {
  kind: 'clash',
  claimant: 'northern-army',
  said: '2031-05-01 08:00',
  label: 'Fighting at the ford',
  summary: 'There was fighting at the ford.',
  sources: ['wire'],
};

/** One claim as the schema reads it. */
export function codeClaim(parts: ClaimParts = {}): CodedClaim {
  return claimSchema.parse({ ...PLAIN, ...parts });
}

/** Content around some claims; one more, `plain`, is there for what must name a claim. */
export function code(claims: Claims = {}, tables: Tables = {}): Coded {
  return {
    story: storySchema.parse({ ...STORY, ...tables.story }),
    sides: byId((tables.sides ?? SIDES).map((side) => sideSchema.parse(side))),
    claimants: byId(
      (tables.claimants ?? CLAIMANTS).map((claimant) => claimantSchema.parse(claimant)),
    ),
    sources: byId((tables.sources ?? SOURCES).map((source) => sourceSchema.parse(source))),
    places: byId((tables.places ?? PLACES).map((place) => placeSchema.parse(place))),
    questions: byId(
      (tables.questions ?? QUESTIONS).map((question) => questionSchema.parse(question)),
    ),
    claims: new Map(
      Object.entries({ plain: {}, ...claims }).map(([id, parts]) => [id, codeClaim(parts)]),
    ),
  };
}

/** Joined content without the plain claim, which only the story’s key figures need. */
export function assemble(claims: Claims, tables: Tables = {}): Dataset {
  const coded = code(claims, tables);
  const wanted = new Map([...coded.claims].filter(([id]) => id in claims));
  return assembleDataset({ ...coded, claims: wanted });
}

/** A joined claim of a dataset. */
export function claimOf(dataset: Dataset, id: string): Claim {
  return dataset.byId.get(id)!;
}

/** Every fault of some content, as `entry field: sentence`. */
export function faultsOf(claims: Claims = {}, tables: Tables = {}): string[] {
  return findFaults(code(claims, tables)).map(
    (fault) => `${fault.entry} ${fault.path.map(String).join('.')}: ${wordFault(fault)}`,
  );
}

/** The latest minute of a time as editors write it. */
export function minute(text: string): Minute {
  const when = parseWhen(text);
  if (when.kind !== 'minute') throw new RangeError(`“${text}” is no minute`);
  return when.at;
}

export function ids(claims: readonly { id: string }[]): string[] {
  return claims.map(({ id }) => id);
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
