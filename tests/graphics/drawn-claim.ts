import type { DrawnClaim } from '../../src/graphics/mark/drawn-claim.ts';

/** A claim as the map shows it, with what a test says of it. */
export function drawnClaim(number: number, over: Partial<DrawnClaim> = {}): DrawnClaim {
  return {
    id: `c${number}`,
    number,
    shape: 'circle',
    kind: 'shelling',
    body: 'outline',
    label: `Town ${number} shelled`,
    claimant: 'A ministry',
    side: 'one',
    prec: 1,
    leading: false,
    name: `A ministry: Town ${number} shelled`,
    lettered: `A ministry: Town ${number} shelled`,
    crowd: 'One',
    href: `#c${number}`,
    ...over,
  };
}
