import { featuresOf, linesOf } from '../ground/ground-layers.ts';
import { type Dislike, place } from '../plate/label-placer.ts';
import type { MapFrame } from './frame.ts';
import { namedPlaces } from '../names/towns.ts';
import { project } from '../geometry/mercator.ts';
import { remembered } from '../geometry/remembered.ts';
import { simplify } from '../geometry/simplify.ts';
import { boxAround, grow, type Point } from '../geometry/plane.ts';
import type { Workplate } from '../plate/workplate.ts';
import { NORTH_ROOM, type ScaleBar, scaleBarOf } from './scale-bar.ts';
import { textWidth } from '../plate/text-width.ts';

/** What it costs to cover the line itself, a border, and the dot of a larger town. */
const COSTS = { contact: 8, border: 2, dot: 15 };

/** Lines are avoided as roughly as this, in units. */
const ROUGH = 1;

/** Keeps the degrees at the edges clear. */
export function keepDegrees({ room, style }: Workplate, { degrees }: MapFrame): void {
  const size = style.degrees!;
  for (const { text, at, side } of degrees) {
    const half = textWidth(text, { size, serif: true }) / 2;
    const middle: Point = side === 'top' ? [at[0], size * 0.8] : [half + 5, at[1]];
    room.boxes.push(boxAround(middle, half + 3, size * 0.7));
  }
}

/** What marks and names rather leave open. */
export function dislikeGround(plate: Workplate): void {
  const { input, frame, room } = plate;
  room.dislikes.push(...dislikedLines(input.layers, frame, () => linesToLeave(plate)));
  const towns = namedPlaces(plate).filter(({ rank }) => rank! <= 3);
  for (const [x, y] of towns.map(({ at }) => project(frame, at!))) {
    room.dislikes.push({
      line: [
        [x - 1, y],
        [x + 1, y],
      ],
      cost: COSTS.dot,
    });
  }
}

/** The maps of one frame keep off the same lines. */
const dislikedLines = remembered<Dislike[]>();

function linesToLeave({ input, frame }: Workplate): Dislike[] {
  return (['contact', 'border'] as const).flatMap((draw) =>
    featuresOf(input.layers, draw)
      .flatMap((feature) => linesOf(feature, frame))
      .map((line) => ({ line: simplify(line, ROUGH), cost: COSTS[draw] })),
  );
}

/** The scale, with north over it, stands in the lower corner that is free. */
export function placeScaleBar({
  frame,
  room,
  style: { scale },
}: Workplate): ScaleBar & { at: Point } {
  const bar = scaleBarOf(frame);
  const inset = scale * 1.2;
  const corners: Point[] = [
    [frame.width - inset - bar.length, frame.height - inset],
    [inset, frame.height - inset],
  ];
  const seats = corners.map((at, cost) => ({
    at,
    cost,
    boxes: [
      grow({ x0: at[0], y0: at[1] - scale * 1.3, x1: at[0] + bar.length, y1: at[1] }, 4),
      {
        x0: at[0] + bar.length - NORTH_ROOM.width,
        y0: at[1] - NORTH_ROOM.height,
        x1: at[0] + bar.length,
        y1: at[1],
      },
    ],
  }));
  return { ...bar, at: place(room, seats)?.at ?? corners[0]! };
}
