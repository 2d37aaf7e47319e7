import type { CodedFact } from '../../domain/entries/background.ts';
import type { Story } from '../../domain/entries/story.ts';
import type { Claim, Dataset } from '../../domain/record/dataset.ts';
import { whoWhen } from './attribution.ts';
import { claimWords } from './claim.ts';
import { sayDate } from './say/days.ts';
import { sayFact } from './say/fact.ts';
import { timeWords } from './time.ts';

/** The page of the data, and what the files say of themselves. */
export const dataWords = {
  title: 'Data',
  standfirst:
    'Every claim, figure, page and place of this edition, for use elsewhere. Each row with a figure says who gave it, when, and who denied it.',
  noDenial: 'No denial found in the pages that we read.',
  unread: 'No claim of this edition was read on it.',
  noView: 'No other view is recorded.',
  downloads: {
    title: 'Downloads',
    all: 'Everything in one archive',
    whole: 'Whole files',
    tables: 'Tables',
    row: 'a row is {row}; {number} rows',
    spreadsheet: 'for spreadsheets',
    spreadsheetOf: '{name}.csv for spreadsheets',
    schema: 'schema',
    schemaOf: 'Schema of {name}',
    text: 'The tables are CSV in UTF-8. In the copies for spreadsheets an apostrophe stands before a cell that a spreadsheet would run, turn into a date or shorten; without it the cell is what it was.',
  },
  use: {
    title: 'Licence, and how to cite',
    licence:
      'Text and data are under {licence}: use them as you like, and say where they come from.',
    licenceName: 'CC BY 4.0',
    cite: 'Cite the edition:',
    citation: '{publisher}, {title}: {subject}. Data, edition of {date}. {address}',
    figure:
      'Cite a figure by the address of its claim, with the claimant and the hour beside the number. Never add figures of different claimants, of different kinds or of times that overlap.',
  },
  changes: {
    title: 'What changed',
    text: 'A figure that a side changed is a new claim. An error of ours is corrected in an update, and stands in the history of its claim.',
    some: 'Corrected since the first edition:',
    none: 'Nothing has been corrected so far.',
  },
  reading: {
    title: 'How to read the tables',
    times:
      'A time stands in the words in which it was reported (“by 2020-09-28 09:48”), beside the earliest and the latest minute that these words allow. All are {zone}.',
    counts:
      'A count stands in its own words too, beside the number in them and the least and greatest that they allow. An open end is empty.',
    missing: 'Where there is no number, the cell says why:',
    silence: '“{value}”: {meaning}',
  },
  codebook: {
    title: 'Codebook',
    text: 'Every column of every table, made from the schemas that the entries are checked by.',
    main: 'Where nothing else is said, the examples are of one row: {who}',
    example: 'Example',
    values: 'one of {values}',
    rule: 'Rule: {rule}',
    own: 'ours',
    required: 'always there',
    ids: 'ids of {table}',
    who: '({who})',
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      boolean: 'true or false',
      list: 'several, with a semicolon between them',
      array: 'a list in JSON',
      object: 'fields in JSON',
    },
    /** What the numbers of a column count, by its name or by the part of a time or a count that it holds. */
    units: {
      from: 'local time',
      to: 'local time',
      known_from: 'local time',
      superseded_from: 'local time',
      value: 'people, machines or what else is counted',
      low: 'people, machines or what else is counted',
      high: 'people, machines or what else is counted',
      longitude: 'degrees',
      latitude: 'degrees',
      area_radius_km: 'kilometres',
    } as Readonly<Record<string, string>>,
  },
  /** Where the rule behind a column comes from; all others are ours. */
  rules: {
    kind: 'ACLED’s event types where one fits; the rest are ours',
    grade: 'after Airwars',
    where_prec: 'UCDP GED',
    losses: 'Every Casualty’s Standards: kinds of loss are never mixed',
    what: 'Every Casualty’s Standards for people; the rest are ours',
    status: 'Every Casualty’s Standards',
    language: 'ISO 639-1',
    longitude: 'WGS 84',
    latitude: 'WGS 84',
  } as Readonly<Record<string, string>>,
  tables: {
    claims: 'a claim',
    figures: 'a figure of a claim',
    casualties: 'a figure of people, with whose losses they are seen from the one who counts',
    relations: 'a relation between two claims',
    citations: 'a page on which a claim was read',
    claimants: 'somebody who says something',
    sides: 'a party, or the third parties together',
    places: 'a place with its names and its position',
    sources: 'a page, with who denied what was read on it',
    questions: 'a matter on which claims give different answers',
    background: 'a fact of the background, with who says it and how others see it',
  },
  files: {
    'claims.json': 'Every claim, whole: figures, sources, relations, support and history.',
    'lists.json':
      'What claims point into (claimants, sides, places, pages, questions), the background, and the story around them.',
    'claims.geojson':
      'The claims as GeoJSON, with how exactly each place is known; without geometry where none is given.',
    'datapackage.json': 'What every file and column is, as Data Package 2.0.',
  } as Readonly<Record<string, string>>,
  missing: {
    empty: 'nothing is said, or the end is open',
    'not-released': 'the figure was withheld; this is no zero',
    unnumbered: 'there were some, and how many was not said',
    'in-words': 'the words give no number; they stand beside it',
  },
} as const;

/** What the data say in words of claims and facts. */
export function dataSayings({ story, sides }: Dataset) {
  const time = timeWords(story);
  const against = (how: string, claims: readonly Claim[]) =>
    claims.length === 0 ? [] : [`${how} ${claims.map((one) => whoWhen(one, time)).join('; ')}.`];
  const figured = ({ figures }: CodedFact, text: string) =>
    sayFact({ figures: new Map(Object.entries(figures ?? {})) }, text);
  return {
    unread: dataWords.unread,
    denial: ({ deniedBy, contradicts }: Claim): string => {
      const others = contradicts.filter((one) => !deniedBy.includes(one));
      const all = [
        ...against(claimWords.deniedBy, deniedBy),
        ...against(claimWords.contradictedBy, others),
      ];
      return all.length === 0 ? dataWords.noDenial : all.join(' ');
    },
    sentence: (fact: CodedFact): string => figured(fact, fact.fact),
    views: (fact: CodedFact): string =>
      fact.views
        ?.map(({ side, view }) => `${sides.get(side)!.name}: ${figured(fact, view)}`)
        .join(' ') ?? dataWords.noView,
  };
}

/** “Publisher, Title: subject. Data, edition of 23 November 2026. Address”. */
export function citeEdition(story: Story, day: string, address: string): string {
  const { publisher, title, subject } = story;
  return dataWords.use.citation
    .replace('{publisher}', publisher)
    .replace('{title}', title)
    .replace('{subject}', subject)
    .replace('{date}', sayDate(day))
    .replace('{address}', address);
}

/** Who gave what a published entry says, when, and who denied it; nothing of entries that nobody says. */
export function sayGiver(entry: Readonly<Record<string, unknown>>): string | undefined {
  const { claimant_name: claimant, said, said_by: outlets, known_from: known, denial } = entry;
  const when = claimant === undefined ? known : (said as { wording: string }).wording;
  const who = claimant ?? outlets;
  return who === undefined ? undefined : `${who}, ${when}. ${denial}`;
}
