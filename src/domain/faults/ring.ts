/** Longitude and latitude. */
export type Point = readonly [number, number, ...number[]];

/** Whether a ring ends where it begins. */
export function isClosed(ring: readonly Point[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first![0] === last![0] && first![1] === last![1];
}

/** Whether a ring runs against the clock, as an outer ring must (RFC 7946); its holes run with it. */
export function runsAgainstClock(ring: readonly Point[]): boolean {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    twice += (b[0] - a[0]) * (b[1] + a[1] - 2 * ring[0]![1]);
  }
  return twice < 0;
}

interface Edge {
  at: number;
  from: Point;
  to: Point;
  west: number;
  east: number;
}

/** The index of the first edge that another edge of the ring crosses, or nothing. */
export function crossingOf(ring: readonly Point[]): number | undefined {
  const edges = ring
    .slice(1)
    .map((to, at) => edge(at, ring[at]!, to))
    .toSorted((a, b) => a.west - b.west || a.at - b.at);
  let open: Edge[] = [];
  for (const one of edges) {
    open = open.filter((other) => other.east >= one.west);
    const crossed = open.find((other) => doCross(one, other));
    if (crossed) return Math.min(one.at, crossed.at);
    open.push(one);
  }
  return undefined;
}

function edge(at: number, from: Point, to: Point): Edge {
  return { at, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
}

/** Whether two edges pass through each other; edges that only touch, as neighbours do, do not. */
function doCross(a: Edge, b: Edge): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}
