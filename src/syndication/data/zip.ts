import { strToU8, zipSync, type Zippable } from 'fflate';

/** Texts by their paths in one archive, each dated with the same day; the same texts make the same bytes. */
export function zipOf(files: ReadonlyMap<string, string>, day: string): Uint8Array<ArrayBuffer> {
  const [year, month, date] = day.split('-').map(Number);
  // An archive holds the hour of a wall clock without its zone, so it is set as that of the machine.
  const mtime = new Date(year!, month! - 1, date, 12);
  const paths = [...files.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const archive: Zippable = {};
  for (const path of paths) archive[path] = [strToU8(files.get(path)!), { mtime }];
  // 3 is Unix, whatever machine packs it.
  return new Uint8Array(zipSync(archive, { level: 6, os: 3 }));
}
