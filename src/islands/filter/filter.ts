import { momentSlug, readMoment } from '../page/moment.ts';

/** What a claim is filtered by; times in minutes from the story’s first. */
export interface Facets {
  side: string;
  kind: string;
  place: string;
  said: number;
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

/** Reads “side kind place minute grade”, as pages and the ledger’s file have it. */
export function parseFacets(line: string): Facets {
  const [side = '', kind = '', place = '', said, grade = ''] = line.split(' ');
  return { side, kind, place, said: Number(said), grade };
}

/** Whether a claim is among those asked for. */
export function matches(
  { sides, kinds, grade, place, from = -Infinity, to = Infinity }: Filter,
  claim: Facets,
): boolean {
  return (
    (sides.length === 0 || sides.includes(claim.side)) &&
    (kinds.length === 0 || kinds.includes(claim.kind)) &&
    (grade === '' || grade === claim.grade) &&
    (place === '' || place === claim.place) &&
    claim.said >= from &&
    claim.said <= to
  );
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
