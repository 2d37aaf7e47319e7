import type { MapMark } from '../../src/graphics/mark/map-marks.ts';

/** A claim as the map shows it, with what a test says of it. */
export function mapMark(number: number, over: Partial<MapMark> = {}): MapMark {
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
    name: `${number}. Town ${number} shelled, a ministry`,
    href: `#c${number}`,
    ...over,
  };
}
