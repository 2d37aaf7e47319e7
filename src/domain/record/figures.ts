import { CASUALTIES, type CodedClaim, type Measure } from '../entries/claim.ts';
import type { Count } from '../values/count.ts';
import type { When } from '../values/when.ts';

/** One figure of a claim, with what it counts, whose it is, and how it was counted. */
export interface Figure {
  /** A casualty kind, a kind of equipment, or the name of another number. */
  what: string;
  /** The id of the side whose losses these are; absent for other numbers. */
  of?: string;
  /** Victim status, for figures of people. */
  status?: string;
  /** A running total, what was added to it, or one observation. */
  counting: 'total' | 'increment' | 'observation';
  count: Count;
  since?: When;
}

/** Which figure of a claim is meant; without `counting`, a total goes before an observation. */
export interface FigureQuery {
  what: string;
  of?: string | undefined;
  status?: string | undefined;
  counting?: Figure['counting'] | undefined;
}

type Figured = Pick<CodedClaim, 'losses' | 'equipment' | 'numbers'>;

/** Every figure of a claim, in the order in which they are written. */
export function figuresOf(claim: Figured): Figure[] {
  const figures: Figure[] = [];
  for (const loss of claim.losses ?? []) {
    for (const what of CASUALTIES) {
      const measure = loss[what];
      if (measure) figures.push(...read(measure, { what, of: loss.of, status: loss.status }));
    }
  }
  for (const { item, of, lost } of claim.equipment ?? [])
    figures.push(...read(lost, { what: item, of }));
  for (const { what, count } of claim.numbers ?? [])
    figures.push({ what, counting: 'observation', count });
  return figures;
}

/** The figure that is asked for, or nothing when the claim has none such. */
export function findFigure(figures: readonly Figure[], query: FigureQuery): Figure | undefined {
  const fits = figures.filter(
    (figure) =>
      figure.what === query.what &&
      (query.of === undefined || figure.of === query.of) &&
      (query.status === undefined || figure.status === query.status) &&
      (query.counting === undefined || figure.counting === query.counting),
  );
  const find = (counting: Figure['counting']) =>
    fits.find((figure) => figure.counting === counting);
  return find('total') ?? find('observation') ?? fits[0];
}

function read(measure: Measure, base: Pick<Figure, 'what' | 'of' | 'status'>): Figure[] {
  if ('wording' in measure) return [{ ...base, counting: 'observation', count: measure }];
  const since = measure.since === undefined ? {} : { since: measure.since };
  const figures: Figure[] = [];
  if (measure.total) figures.push({ ...base, counting: 'total', count: measure.total, ...since });
  if (measure.increment)
    figures.push({ ...base, counting: 'increment', count: measure.increment, ...since });
  return figures;
}
