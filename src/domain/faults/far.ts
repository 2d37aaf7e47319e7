import type { Story } from '../entries/story.ts';

type Bounds = Story['map']['wide'];

/** How many degrees outside the map a place may lie and still belong to the story. */
const MARGIN = 2;

/** What is wrong with a position far outside the map: whether its two numbers were swapped, or nothing. */
export function farFrom(
  at: readonly [number, number],
  { southwest, northeast }: Bounds,
): { found: string; expected: string; mend: string } | undefined {
  if (!isFar(at, southwest, northeast)) return undefined;
  return {
    found: `[${at.join(', ')}], far outside the map`,
    expected: `longitude then latitude, near ${southwest.join(', ')} to ${northeast.join(', ')}`,
    mend: isFar([at[1], at[0]], southwest, northeast)
      ? 'look the position up again'
      : 'swap the two numbers',
  };
}

function isFar(
  at: readonly number[],
  southwest: readonly number[],
  northeast: readonly number[],
): boolean {
  return at.some((x, axis) => x < southwest[axis]! - MARGIN || x > northeast[axis]! + MARGIN);
}
