import type { Box, Point } from './plane.ts';

/** Lines as path data in whole units and relative steps, which is short and compresses well. */
export function linesPath(lines: readonly (readonly Point[])[]): string {
  return steps(lines, '');
}

/** Rings as path data, each of them closed. */
export function ringsPath(rings: readonly (readonly Point[])[]): string {
  return steps(rings, 'z');
}

/** A line as path data from point to point, as exact as its points: for what moves under a reader’s hand. */
export function polyline(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${pair(x, y)}`).join('');
}

/** Rectangles as path data. */
export function boxesPath(boxes: readonly Box[]): string {
  return ringsPath(
    boxes.map(({ x0, y0, x1, y1 }) => [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ]),
  );
}

/** Level lines as path data: each of them is as long as it is, and no step goes up or down. */
export function levelsPath(lines: readonly (readonly Point[])[]): string {
  let path = '';
  let pen: Point = [0, 0];
  for (const line of lines) {
    const [start, end] = [whole(line[0]!), whole(line.at(-1)!)];
    if (start[0] === end[0]) continue;
    path += `${path ? 'm' : 'M'}${pair(start[0] - pen[0], start[1] - pen[1])}h${end[0] - start[0]}`;
    pen = [end[0], start[1]];
  }
  return path;
}

/** Points as dots: strokes without length, which round caps make visible. */
export function dotsPath(points: readonly Point[]): string {
  let path = '';
  let at: Point = [0, 0];
  for (const [x, y] of points.map(whole)) {
    path += `${path ? 'm' : 'M'}${pair(x - at[0], y - at[1])}h0`;
    at = [x, y];
  }
  return path;
}

/** A point in whole units. */
export function whole([x, y]: Point): Point {
  return [Math.round(x) + 0, Math.round(y) + 0];
}

function steps(lines: readonly (readonly Point[])[], end: '' | 'z'): string {
  let path = '';
  let pen: Point = [0, 0];
  for (const line of lines) {
    const points = distinct(line.map(whole));
    if (points.length < (end ? 3 : 2)) continue;
    const start = points[0]!;
    path += `${path ? 'm' : 'M'}${pair(start[0] - pen[0], start[1] - pen[1])}`;
    let step = 'l';
    for (let i = 1; i < points.length; i++) {
      const move = pair(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]);
      path += step + move;
      step = ' ';
    }
    path = path.replaceAll(' -', '-') + end;
    pen = end ? start : points.at(-1)!;
  }
  return path;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function distinct(points: readonly Point[]): Point[] {
  return points.filter(
    (p, i) => i === 0 || p[0] !== points[i - 1]![0] || p[1] !== points[i - 1]![1],
  );
}
