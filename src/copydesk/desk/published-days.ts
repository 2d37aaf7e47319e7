import type { Fault } from '../../domain/faults/fault.ts';

/** A day of the edition itself, and the field that has it. */
export interface PublishedDay {
  entry: string;
  field: 'published' | 'updated';
  day: string;
}

/** The days that the heads of a folder name. */
export function daysOf(
  folder: string,
  heads: ReadonlyMap<string, { published: string; updated?: string }>,
): PublishedDay[] {
  return [...heads].flatMap(([slug, { published, updated }]): PublishedDay[] => {
    const entry = `${folder}/${slug}`;
    const first = { entry, field: 'published' as const, day: published };
    return updated === undefined ? [first] : [first, { entry, field: 'updated', day: updated }];
  });
}

const DAY = 24 * 60 * 60 * 1000;
const FAR = 366 * DAY;

/** Days that lie more than a year after every other day of the edition: mostly a slip in the year. */
export function findDayFaults(all: readonly PublishedDay[]): Fault[] {
  const latest = all.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  // Of two days so far out, each bears the other out.
  const [last, ...others] = latest;
  const before = others.find(({ entry }) => entry !== last!.entry);
  if (!last || !before || Date.parse(last.day) - Date.parse(before.day) <= FAR) return [];
  return latest
    .filter(({ entry, day }) => entry === last.entry && day > before.day)
    .map(({ entry, field, day }) => ({
      entry,
      path: [field],
      found: `“${day}”, more than a year after every other day of the edition (${before.day})`,
      expected: 'the day on which it really goes out',
      mend: 'look the year up; if the edition rested so long, change “updated” of the article as well',
    }));
}
