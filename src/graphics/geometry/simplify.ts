import { distanceToSegment, type Point } from './plane.ts';

/** A line with fewer points, none of the lost ones further from it than the tolerance (Douglas–Peucker). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line];
  const [first, last] = [line[0]!, line.at(-1)!];
  let [far, at] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const away = distanceToSegment(line[i]!, first, last);
    if (away > far) [far, at] = [away, i];
  }
  if (far <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, at + 1), tolerance),
    ...simplify(line.slice(at), tolerance).slice(1),
  ];
}

/** A ring with fewer points: halved at the point furthest from its start, so that neither half is degenerate. */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  if (ring.length < 4) return [...ring];
  const [x, y] = ring[0]!;
  const reach = ring.map((p) => Math.hypot(p[0] - x, p[1] - y));
  const half = reach.indexOf(Math.max(...reach));
  const there = simplify(ring.slice(0, half + 1), tolerance);
  const back = simplify([...ring.slice(half), ring[0]!], tolerance);
  return [...there, ...back.slice(1, -1)];
}
