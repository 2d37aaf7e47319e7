import type { Claim } from '../../domain/record/dataset.ts';
import { spanOf, type Minute, type TimeSpan, type When } from '../../domain/values/when.ts';

/** The two clocks of a claim in percent of a window: a pale bar (happened) and an upright stroke (said). */
export interface Clock {
  /** The bar; without a width when the minute or the hour was stated. */
  happened?: { x: number; width: number };
  /** Its bars one by one, where it is one of two days: between them it was not. */
  days?: { x: number; width: number }[];
  /** The dotted stretch in which the statement may have been made, where its hour is not known. */
  saying?: { x: number; width: number };
  /** The stroke: the latest moment that the precision allows; absent when it lies beyond the window. */
  said?: number;
}

/** Lays a claim’s two clocks into a window; what lies outside is cut off at its edge. */
export function layoutClock(claim: Claim, window: TimeSpan & { from: Minute }): Clock {
  const scale = (at: Minute) => percent(((at - window.from) / (window.to - window.from)) * 100);
  const clock: Clock = {};
  if (claim.happened) {
    const span = spanOf(claim.happened);
    const { happened } = claim;
    const stated = happened.kind === 'minute' || happened.kind === 'about';
    const from = clamp(scale(stated ? happened.at : (span.from ?? window.from)));
    const to = stated ? from : clamp(scale(Math.min(span.to, claim.knownFrom)));
    clock.happened = { x: from, width: percent(Math.max(0, to - from)) };
    if (happened.kind === 'either') clock.days = daysOf(happened, claim.knownFrom, scale);
  }
  const saying = spanOf(claim.said);
  if (saying.from !== saying.to && claim.said.kind !== 'by') {
    const from = clamp(scale(saying.from ?? window.from));
    clock.saying = { x: from, width: percent(Math.max(0, clamp(scale(saying.to)) - from)) };
  }
  if (claim.knownFrom <= window.to) clock.said = scale(claim.knownFrom);
  return clock;
}

/** What parts the bars of two days that follow one another, in percent. */
const PARTED = 0.6;

function daysOf(
  { first, last }: When & { kind: 'either' },
  known: Minute,
  scale: (at: Minute) => number,
): { x: number; width: number }[] {
  return [first, last].map((day, i) => {
    const { from, to } = spanOf(day);
    const x = clamp(scale(from!) + (i === 1 ? PARTED / 2 : 0));
    const end = clamp(scale(Math.min(to, known)) - (i === 0 ? PARTED / 2 : 0));
    return { x: percent(x), width: percent(Math.max(0, end - x)) };
  });
}

function clamp(x: number): number {
  return Math.min(100, Math.max(0, x));
}

function percent(x: number): number {
  return Math.round(x * 10) / 10;
}
