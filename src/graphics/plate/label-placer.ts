import { lineHits } from '../geometry/line-hits.ts';
import { inside, overlap, type Box, type Point } from '../geometry/plane.ts';

/** A way in which a label could stand: the room it would take, and how far it is from the best way. */
export interface Candidate {
  boxes: readonly Box[];
  cost: number;
  /** The line that would tie it to its place. */
  thread?: readonly Point[];
}

/** A candidate with the point at which the label would be set, and what else its drawing needs. */
export type Seat<T = object> = Candidate & { at: Point } & T;

/** What a label would rather not cover. */
export interface Dislike {
  line: readonly Point[];
  cost: number;
}

/** What is taken on a plate: nothing may overlap a box or cross a line; a dislike may be covered at a cost. */
export interface Room {
  area: Box;
  boxes: Box[];
  lines: (readonly Point[])[];
  dislikes: Dislike[];
}

/** What it costs to draw a thread over a label. */
const CROSSED = 12;

/** An empty plate. */
export function emptyRoom(area: Box): Room {
  return { area, boxes: [], lines: [], dislikes: [] };
}

/** Whether a candidate lies on the plate and touches nothing that is taken. */
export function isFree(room: Room, candidate: Candidate): boolean {
  return candidate.boxes.every(
    (box) =>
      inside(box, room.area) &&
      !room.boxes.some((taken) => overlap(taken, box)) &&
      !room.lines.some((line) => lineHits(line, box)),
  );
}

/** Gives a label the cheapest of its candidates that is free, and marks its room as taken; else nothing. */
export function place<C extends Candidate>(room: Room, candidates: readonly C[]): C | undefined {
  let best: C | undefined;
  let lowest = Infinity;
  for (const candidate of candidates) {
    if (candidate.cost >= lowest || !isFree(room, candidate)) continue;
    const cost = candidate.cost + displeasure(room, candidate);
    if (cost < lowest) [best, lowest] = [candidate, cost];
  }
  if (best) room.boxes.push(...best.boxes);
  if (best?.thread) room.lines.push(best.thread);
  return best;
}

/** Places labels in the order of their priority; those without room are left out. */
export function placeAll<C extends Candidate>(
  room: Room,
  wishes: readonly (readonly C[])[],
): (C | undefined)[] {
  return wishes.map((candidates) => place(room, candidates));
}

/** The dislikes that a candidate covers, and the labels that its thread would cross. */
function displeasure(room: Room, { boxes, thread }: Candidate): number {
  const covered = room.dislikes.filter(({ line }) => boxes.some((box) => lineHits(line, box)));
  const crossed = thread ? room.boxes.filter((box) => lineHits(thread, box)).length : 0;
  return covered.reduce((sum, { cost }) => sum + cost, CROSSED * crossed);
}
