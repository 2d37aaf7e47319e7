import type { ClaimKind } from '../../domain/entries/claim.ts';
import type { Shape } from '../../domain/entries/side.ts';
import type { Body } from './body.ts';
import type { LngLat } from '../geometry/mercator.ts';

/** A claim as the map shows it; the page joins it from the claim, its claimant, its side and its place. */
export interface DrawnClaim {
  id: string;
  /** The display number that joins the map with lists and prose. */
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
  /** Whether the wide map letters it in its margin. */
  leading: boolean;
  /** What a screen reader says; it begins with the number and holds label and claimant. */
  name: string;
  href: string;
}

/** Marks that stand as one: a single claim, or several of one side at a place too crowded for all. */
export interface MarkGroup {
  marks: readonly [DrawnClaim, ...DrawnClaim[]];
}

/** So many marks may stand at one place; beyond it those of one side are drawn as one with their count. */
const MOST_AT_A_PLACE = 4;

/** Kinds that say whose ground it is: their claimant stands beside the mark where there is room. */
const ADVANCES: readonly ClaimKind[] = ['taken', 'retaken'];

/** Whether a claim is that of an advance. */
export function isAdvance({ kind }: DrawnClaim): boolean {
  return ADVANCES.includes(kind);
}

/** Whether a claim can be drawn at all: it has a place, known better than as a country. */
export function isPlaced(mark: DrawnClaim): boolean {
  return mark.prec < 6 && (mark.at !== undefined || mark.area !== undefined);
}

/** Joins the marks of crowded places by side; those in `alone` always stand for themselves. */
export function groupMarks(
  marks: readonly DrawnClaim[],
  alone: (mark: DrawnClaim) => boolean,
): MarkGroup[] {
  const crowds = Map.groupBy(
    marks.filter((mark) => !alone(mark)),
    placeKey,
  );
  const joined = [...crowds.values()].flatMap((crowd) =>
    crowd.length > MOST_AT_A_PLACE
      ? [...Map.groupBy(crowd, (mark) => mark.side).values()]
      : crowd.map((mark) => [mark]),
  );
  return [...marks.filter(alone).map((mark) => [mark]), ...joined]
    .map((group) => ({ marks: group as [DrawnClaim, ...DrawnClaim[]] }))
    .toSorted((a, b) => a.marks[0].number - b.marks[0].number);
}

/** What two claims must share to be at the same place: the position, or the area where one is drawn. */
export function placeKey(mark: DrawnClaim): string {
  return isVague(mark) ? JSON.stringify(mark.area ?? [mark.at, mark.prec]) : String(mark.at);
}

/** Whether a claim is shown as a soft area: known no better than a district, or near a place that has an area. */
export function isVague(mark: DrawnClaim): boolean {
  return mark.at === undefined || mark.prec > 2 || (mark.prec === 2 && mark.area !== undefined);
}
