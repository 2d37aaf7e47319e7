/** The tops are looked for on a grid of so many units. */
const GRID = 6;

/**
 * The tops of blocks that stand one below another between two heights, at the least total cost;
 * `cost(i, top)` is what it costs to put block i there. Found by dynamic programming.
 */
export function pile(
  heights: readonly number[],
  from: number,
  to: number,
  cost: (block: number, top: number) => number,
): number[] {
  const rows = Math.max(1, Math.floor((to - from) / GRID) + 1);
  const steps = heights.map((height) => Math.ceil(height / GRID));
  const best: { cost: number; row: number }[][] = [];
  for (const [block, step] of steps.entries()) {
    best.push(
      cheapest(rows - step, (row) => {
        const before =
          block === 0 ? 0 : (best[block - 1]![row - steps[block - 1]!]?.cost ?? Infinity);
        return before === Infinity ? Infinity : before + cost(block, from + row * GRID);
      }),
    );
  }
  return trace(best, steps).map((row) => from + row * GRID);
}

/** For every row, the cheapest of it and the rows above it. */
function cheapest(last: number, at: (row: number) => number): { cost: number; row: number }[] {
  const found: { cost: number; row: number }[] = [];
  for (let row = 0; row <= last; row++) {
    const here = { cost: at(row), row };
    const above = found.at(-1);
    found.push(above && above.cost <= here.cost ? above : here);
  }
  return found;
}

function trace(
  best: readonly { cost: number; row: number }[][],
  steps: readonly number[],
): number[] {
  const rows: number[] = [];
  let limit = Infinity;
  for (let block = best.length - 1; block >= 0; block--) {
    const options = best[block]!;
    const row = options[Math.min(limit, options.length - 1)]?.row ?? 0;
    rows.unshift(row);
    limit = row - (steps[block - 1] ?? 0);
  }
  return rows;
}
