import { civil, parseDay, type Minute } from '../../domain/values/when.ts';

/** A year on the drawing: as high as what is told of it needs, and low where nothing is. */
export interface YearBand {
  year: number;
  top: number;
  bottom: number;
}

/** The height of a year of which nothing is told. */
export const QUIET = 8;

/** The years one below another; `needs` is the room that each year’s labels take, by year. */
export function layoutBands(
  first: number,
  last: number,
  needs: ReadonlyMap<number, number>,
  top: number,
): YearBand[] {
  let y = top;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const from = y;
    y += Math.max(QUIET, needs.get(first + i) ?? 0);
    return { year: first + i, top: from, bottom: y };
  });
}

/** The height of a moment: within its year in proportion, before and after all of them at their ends. */
export function heightOf(bands: readonly YearBand[], at: Minute): number {
  const { year } = civil(at);
  const band = bands.find((one) => one.year === year);
  if (!band) return year < bands[0]!.year ? bands[0]!.top : bands.at(-1)!.bottom;
  const [begin, end] = [parseDay(`${year}-01-01`), parseDay(`${year + 1}-01-01`)];
  return band.top + ((at - begin) / (end - begin)) * (band.bottom - band.top);
}

/** The years that are lettered: those of which something is told, then each tenth, where letters stand clear. */
export function letteredYears(
  bands: readonly YearBand[],
  told: ReadonlySet<number>,
  apart: number,
): YearBand[] {
  const lettered: YearBand[] = [];
  const isClear = ({ top }: YearBand) => lettered.every((one) => Math.abs(one.top - top) >= apart);
  for (const wanted of [
    (band: YearBand) => told.has(band.year),
    ({ year }: YearBand) => year % 10 === 0,
  ])
    for (const band of bands) if (wanted(band) && isClear(band)) lettered.push(band);
  return lettered.toSorted((a, b) => a.year - b.year);
}
