import type { CodedClaim } from '../entries/claim.ts';
import { CASUALTIES, type Measure, type UnsidedLosses } from '../entries/losses.ts';
import type { Count } from '../values/count.ts';
import type { When } from '../values/when.ts';

/** One figure of a claim, with what it counts, whose it is, and how it was counted. */
export interface Figure {
  /** A casualty kind, a kind of equipment, or the name of another number. */
  what: string;
  /** The id of the side whose losses these are; absent for other numbers. */
  of?: string;
  /** Of people that are no one side’s: whether the side was not said, or several were counted together. */
  whose?: 'not-said' | 'together';
  /** The ids of the sides that were counted together. */
  sides?: readonly string[];
  /** Victim status, for figures of people. */
  status?: string;
  /** A running total, what was added to it, or one observation. */
  counting: 'total' | 'increment' | 'observation';
  count: Count;
  /** What is counted as readers see it, where its kind alone would not say it. */
  words?: string;
  since?: When;
  /** Why it does not follow from the figure before it. */
  revision?: string;
}

/** Which figure of a claim is meant; without `counting`, a total goes before an observation. */
export interface FigureQuery {
  what: string;
  /** The id of a side, `not-said` or `together`. */
  of?: string | undefined;
  status?: string | undefined;
  counting?: Figure['counting'] | undefined;
}

type Figured = Pick<CodedClaim, 'losses' | 'unsided_losses' | 'equipment' | 'numbers'>;

/** Every figure of a claim, in the order in which they are written. */
export function figuresOf({
  losses = [],
  unsided_losses: unsided = [],
  equipment = [],
  numbers = [],
}: Figured): Figure[] {
  return [
    ...losses.flatMap(({ of, status, ...loss }) =>
      CASUALTIES.flatMap((what) => figuresIn(loss[what], { what, of, status })),
    ),
    ...unsided.flatMap(({ sides, status, ...loss }) =>
      CASUALTIES.flatMap((what) => figuresIn(loss[what], { what, status, ...whoseOf(sides) })),
    ),
    ...equipment.flatMap(({ item, of, lost, words }) =>
      figuresIn(lost, {
        what: item,
        of,
        ...(item === 'other' && words !== undefined && { words }),
      }),
    ),
    ...numbers.map(({ what, words, count }): Figure => ({
      what,
      words,
      counting: 'observation',
      count,
    })),
  ];
}

function whoseOf(sides: UnsidedLosses['sides']): Pick<Figure, 'whose' | 'sides'> {
  return sides === 'not-said' ? { whose: sides } : { whose: 'together', sides };
}

/** The figures of a measure: an observation, or a total before what was added to it; none without a measure. */
export function figuresIn(
  measure: Measure | undefined,
  base: Pick<Figure, 'what' | 'of' | 'whose' | 'sides' | 'status' | 'words'>,
): Figure[] {
  if (!measure) return [];
  if ('wording' in measure) return [{ ...base, counting: 'observation', count: measure }];
  const { total, increment, since, revision } = measure;
  const rest = since === undefined ? {} : { since };
  const figures: Figure[] = [
    ...(total ? [{ ...base, counting: 'total' as const, count: total, ...rest }] : []),
    ...(increment ? [{ ...base, counting: 'increment' as const, count: increment, ...rest }] : []),
  ];
  return figures.map((figure, i) =>
    i === 0 && revision !== undefined ? { ...figure, revision } : figure,
  );
}

/** The figure that is asked for, or nothing when the claim has none such. */
export function findFigure(figures: readonly Figure[], query: FigureQuery): Figure | undefined {
  const fits = figures.filter(
    (figure) =>
      figure.what === query.what &&
      (query.of === undefined || (figure.of ?? figure.whose) === query.of) &&
      (query.status === undefined || figure.status === query.status) &&
      (query.counting === undefined || figure.counting === query.counting),
  );
  const find = (counting: Figure['counting']) =>
    fits.find((figure) => figure.counting === counting);
  return find('total') ?? find('observation') ?? fits[0];
}
