import type { ClaimKind } from '../../domain/entries/claim.ts';
import type { Shape } from '../../domain/entries/side.ts';
import type { Body } from './body.ts';
import type { LngLat } from '../geometry/mercator.ts';

/** A claim as the map shows it; the page joins it from the claim, its claimant, its side and its place. */
export interface DrawnClaim {
  id: string;
  /** Its place in the order of the claims; it is never written. */
  number: number;
  shape: Shape;
  kind: ClaimKind;
  body: Body;
  label: string;
  claimant: string;
  /** The id of the side. */
  side: string;
  at?: LngLat | undefined;
  /** where_prec of UCDP GED, 1 (exact) to 6 (country). */
  prec: number;
  area?: { along: readonly LngLat[]; radius_km: number } | undefined;
  /** What says that its place is known only roughly, where it is. */
  vague?: string | undefined;
  /** Whether the map letters it beside its mark, where there is room. */
  leading: boolean;
  /** What a screen reader says: who, when: what; where. */
  name: string;
  /** The same where the mark is lettered on a map, beginning with what is seen. */
  lettered: string;
  /** Whose and where, before the count of those that stand with it as one. */
  crowd: string;
  href: string;
}

/** Marks that stand as one: a single claim, or all of one side at a place. */
export interface MarkGroup {
  marks: readonly [DrawnClaim, ...DrawnClaim[]];
}

/** Whether a claim can be drawn at all: it has a place, known better than as a country. */
export function isPlaced(mark: DrawnClaim): boolean {
  return mark.prec < 6 && (mark.at !== undefined || mark.area !== undefined);
}

/** Joins the marks of one side at a place; those in `alone` always stand for themselves. */
export function groupMarks(
  marks: readonly DrawnClaim[],
  alone: (mark: DrawnClaim) => boolean,
): MarkGroup[] {
  const crowds = Map.groupBy(
    marks.filter((mark) => !alone(mark)),
    (mark) => `${mark.side} ${placeKey(mark)}`,
  );
  return [...marks.filter(alone).map((mark) => [mark]), ...crowds.values()]
    .map((group) => ({ marks: group as [DrawnClaim, ...DrawnClaim[]] }))
    .toSorted((a, b) => a.marks[0].number - b.marks[0].number);
}

/** What two claims must share to be at the same place: the position, or the area where one is drawn. */
export function placeKey(mark: DrawnClaim): string {
  return isVague(mark) ? JSON.stringify(mark.area ?? [mark.at, mark.prec]) : String(mark.at);
}

/** Whether a claim is shown as a soft area: known no better than a district, or near a place that has an area. */
export function isVague(mark: Pick<DrawnClaim, 'at' | 'prec' | 'area'>): boolean {
  return mark.at === undefined || mark.prec > 2 || (mark.prec === 2 && mark.area !== undefined);
}
