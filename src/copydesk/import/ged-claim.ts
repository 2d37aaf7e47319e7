import { slugOf } from '../../domain/entries/id.ts';
import type { Place } from '../../domain/entries/place.ts';
import type { Coded } from '../../domain/record/dataset.ts';
import { latest, parseWhen } from '../../domain/values/when.ts';
import { Refusal } from '../commands/refusal.ts';
import { RowFault, type Maker } from './maker.ts';
import type { Row } from './csv-rows.ts';

/** The columns of UCDP GED that are read. */
export const GED_COLUMNS = [
  'id',
  'date_start',
  'date_end',
  'where_prec',
  'where_coordinates',
  'side_a',
  'side_b',
  'best',
  'high',
  'low',
] as const;

type GedColumn = (typeof GED_COLUMNS)[number];

/** Who coded the data set, when it came out, and the page that carries it: no row says so. */
export interface Coder {
  claimant: string;
  said: string;
  source: string;
}

/** Reads events of a data set. Its estimates are those of its coders, so they are claims of nobody else. */
export function gedMaker(coder: Coder, content: Coded): Maker {
  const claimant = content.claimants.get(coder.claimant);
  if (!claimant)
    throw new Refusal(`“${coder.claimant}” is no claimant; add who coded the data set first`);
  if (content.sides.get(claimant.side)!.party)
    throw new Refusal(
      `“${coder.claimant}” speaks for a party; the estimates of a data set are its coders’ own, so name a claimant of no party`,
    );
  return {
    make: (row) => ({
      id: slugOf(`${coder.claimant}-${row.cell('id')}`),
      entry: entryOf(row, coder, content),
    }),
    columnOf: ([field]) => COLUMN_OF[String(field)] ?? 'id',
  };
}

const COLUMN_OF: Record<string, GedColumn> = {
  happened: 'date_start',
  where: 'where_prec',
  numbers: 'best',
  summary: 'side_a',
};

function entryOf(row: Row, { claimant, said, source }: Coder, content: Coded) {
  const read = (name: GedColumn) => row.cell(name)!.trim();
  const place = placeOf(read('where_coordinates'), content);
  const [usage] = content.story.usages;
  const name = place.names[usage!.id]!;
  const [low, best, high] = (['low', 'best', 'high'] as const).map((one) =>
    numberIn(one, read(one)),
  );
  if (low! > best! || best! > high!)
    throw new RowFault('best', `found ${best}; expected a number from ${low} to ${high}`);
  return {
    kind: 'assessment',
    claimant,
    via: `event ${read('id')} of the data set`,
    said,
    happened: daysOf(read('date_start'), read('date_end')),
    label: `Deaths counted at ${name}`.slice(0, 64),
    summary: `The data set counts deaths in an event at ${name} between ${read('side_a')} and ${read('side_b')}.`,
    where: { at: place.id, prec: numberIn('where_prec', read('where_prec')) },
    numbers: [
      {
        what: 'deaths',
        words: 'deaths, from its coders’ lowest to their highest estimate',
        count: low === high ? low : `${low} to ${high}`,
      },
      { what: 'deaths-best', words: 'deaths, its coders’ best estimate', count: best },
    ],
    ...(latest(parseWhen(said)) > latest(content.story.window.to) && { retrospective: true }),
    sources: [source],
  };
}

/** The place that has the name in any usage or script; “village” and the like behind it do not count. */
function placeOf(name: string, { places }: Coded): Place {
  const plain = (text: string) => text.normalize('NFC').toLowerCase().trim();
  const wanted = [plain(name), plain(name).replace(/ (?:village|town|city|district)$/, '')];
  const found = places
    .values()
    .find((place) =>
      [...Object.values(place.names), ...Object.values(place.scripts)].some((one) =>
        wanted.includes(plain(one)),
      ),
    );
  if (found) return found;
  const mend = 'mend: add it to places.yaml, or the name to a place there';
  throw new RowFault(
    'where_coordinates',
    `found “${name}”; expected the name of a known place; ${mend}`,
  );
}

function numberIn(column: GedColumn, text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new RowFault(column, `found “${text}”; expected a whole number`);
}

/** One day, or the days from the first to the last; hours behind them are midnights that mean nothing. */
function daysOf(start: string, end: string): string {
  const [first, last] = [start, end].map((text) => text.replace(/ 00:00:00(?:\.0+)?$/, ''));
  return first === last ? first! : `${first} to ${last}`;
}
