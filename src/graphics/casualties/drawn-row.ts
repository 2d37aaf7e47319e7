import { max } from 'd3-array';
import { headline, type CasualtyRow } from '../../domain/record/casualties.ts';
import type { Figure } from '../../domain/record/figures.ts';
import { boundsOf, drawnValue } from '../../domain/values/count.ts';

/** A row as it is drawn: by the figure that speaks for it. */
export interface DrawnRow {
  row: CasualtyRow;
  figure: Figure;
  /** The number that it is drawn at; absent where its words give none. */
  value?: number;
  /** The greatest number of a range, which is drawn at its least. */
  high?: number;
  /** The most likely number of a range that has one. */
  best?: number;
  /** Whether it is but the most that there may be, open below. */
  below?: true;
}

/** The rows that have a figure to draw, in their order. */
export function drawnRows(rows: readonly CasualtyRow[]): DrawnRow[] {
  return rows.flatMap((row) => {
    const figure = headline(row);
    if (!figure) return [];
    const value = drawnValue(figure.count);
    const { count } = figure;
    const isRange = count.kind === 'range' || count.kind === 'estimate';
    const { high } = isRange ? boundsOf(count) : {};
    return [
      {
        row,
        figure,
        ...(value !== undefined && { value }),
        ...(high !== undefined && { high }),
        ...(count.kind === 'estimate' && { best: count.best }),
        ...((count.kind === 'at-most' || count.kind === 'fewer-than') && { below: true as const }),
      },
    ];
  });
}

/** The greatest number among rows, at least one, for a scale that panels share. */
export function greatest(rows: readonly CasualtyRow[]): number {
  return Math.max(1, max(drawnRows(rows), ({ value, high }) => high ?? value) ?? 0);
}
