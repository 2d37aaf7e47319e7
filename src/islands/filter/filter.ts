import { momentSlug, readMoment } from '../page/moment.ts';

/** What a claim is filtered by; times in minutes from the story’s first. */
export interface Facets {
  side: string;
  kind: string;
  places: readonly string[];
  /** When it was said; of a claim without an hour, the end of the time in which it was. */
  said: number;
  /** The beginning of that time, where no hour was given. */
  since?: number;
  grade: string;
}

/** What readers ask for; an empty field asks for nothing, and several sides or kinds for any of them. */
export interface Filter {
  sides: readonly string[];
  kinds: readonly string[];
  grade: string;
  place: string;
  from?: number;
  to?: number;
}

/** Reads “side kind places minute grade”, as pages and the ledger’s file have it. */
export function parseFacets(line: string): Facets {
  const [side = '', kind = '', places = '', when = '', grade = ''] = line.split(' ');
  const [said = 0, since] = when.split('-').map(Number).toReversed();
  return {
    side,
    kind,
    places: places.split(','),
    said,
    ...(since === undefined ? {} : { since }),
    grade,
  };
}

/** Whether a claim is among those asked for; one without an hour, if it can have been said in the hours asked for. */
export function matches(
  { sides, kinds, grade, place, from = -Infinity, to = Infinity }: Filter,
  claim: Facets,
): boolean {
  return (
    (sides.length === 0 || sides.includes(claim.side)) &&
    (kinds.length === 0 || kinds.includes(claim.kind)) &&
    (grade === '' || grade === claim.grade) &&
    (place === '' || claim.places.includes(place)) &&
    claim.said >= from &&
    (claim.since ?? claim.said) <= to
  );
}

/** How many claims are shown of how many and, where hours were asked for, of how many no hour is known. */
export function sayCount(
  words: { count: string; none: string; untimed: string },
  { from, to }: Filter,
  shown: readonly Facets[],
  all: number,
): string {
  const untimed = shown.filter(({ since }) => since !== undefined).length;
  const lines = [shown.length === 0 ? words.none : words.count];
  if (untimed > 0 && (from ?? to) !== undefined) lines.push(words.untimed);
  return lines
    .join(' ')
    .replace('{shown}', String(shown.length))
    .replace('{all}', String(all))
    .replace('{number}', String(untimed));
}

/** Whether anything is asked for at all. */
export function asks({ sides, kinds, grade, place, from, to }: Filter): boolean {
  return (
    sides.length + kinds.length > 0 ||
    grade + place !== '' ||
    from !== undefined ||
    to !== undefined
  );
}

/** The hour of the window that an address such as 2020-09-28T0900 names; of a day alone its end, or its beginning. */
export function hourOf(
  text: string | null,
  origin: number,
  day: 'end' | 'begin',
): number | undefined {
  const at = readMoment(text ?? '', day);
  return at === undefined ? undefined : Math.round((at - origin) / 3_600_000);
}

/** A minute of the window as an address has it. */
export function slugOf(minute: number, origin: number): string {
  return momentSlug(origin + minute * 60_000);
}
