import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { MapData } from './map-data.ts';
import type { LiveDraw } from '../ground/ground-layers.ts';
import type { Manner } from './manner.ts';

const EARTH_M = 40_075_017;
const TILE = 512;

/** A dash without a gap: all lines are then drawn by one program, and each program costs the first frame its time. */
const UNBROKEN = [1, 0];

/** Lines of the ground as in the static map: width, strength, and dashes in widths. */
const LINES: readonly [LiveDraw, number, number, number[]?][] = [
  ['lake', 0.8, 0.6],
  ['river', 0.8, 0.32],
  ['district-line', 0.8, 0.25, [1, 4]],
  ['district', 4, 0.14],
  ['road', 0.7, 0.3, [7, 4]],
  ['oblast', 1.5, 0.75, [0, 2.4]],
  ['border', 1, 0.8, [8, 3, 1.5, 3]],
];

/** The ground in ink: relief, held territory, water, lines, and the line of contact as a band of its own error. */
export function groundLayers(data: MapData, { palette, relief }: Manner): LayerSpecification[] {
  const tint: ExpressionSpecification = ['*', 0.026 * relief, ['get', 'tint']];
  return [
    {
      ...of('relief', 'relief'),
      type: 'fill',
      paint: { 'fill-color': palette.ink, 'fill-antialias': false, 'fill-opacity': tint },
    },
    patterned('held', 'hatch'),
    patterned('lake', 'ripple'),
    ...LINES.map(([draw, width, opacity, dash]) =>
      line(`${draw}-line`, draw, palette.ink, width, opacity, dash),
    ),
    line('band', 'contact', palette.ink, bandWidth(data), 0.16),
    line('contact-line', 'contact', palette.ink, 1.6, 1),
    line('front', 'front', palette.ink, 0.9, 0.8),
  ];
}

function line(
  id: string,
  draw: LiveDraw,
  colour: string,
  width: number | ExpressionSpecification,
  opacity: number,
  dash?: number[],
): LineLayerSpecification {
  return {
    ...of(id, draw),
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': dash?.[0] === 0 ? 'round' : 'butt' },
    paint: {
      'line-color': colour,
      'line-width': width,
      'line-opacity': opacity,
      'line-dasharray': dash ?? UNBROKEN,
    },
  };
}

/** An area filled with a pattern; its edge is drawn by a line, if at all. */
function patterned(draw: LiveDraw, pattern: string): LayerSpecification {
  const paint = { 'fill-pattern': pattern, 'fill-antialias': false };
  return { ...of(draw, draw), type: 'fill', paint };
}

/** A layer of one class of the ground, which its switch finds again. */
function of(id: string, draw: LiveDraw) {
  return {
    id,
    source: 'ground',
    filter: ['==', ['get', 'draw'], draw] satisfies ExpressionSpecification,
    metadata: { draw },
  };
}

/** The band keeps its width on the ground at every zoom. */
function bandWidth({ band_km, extent }: MapData): ExpressionSpecification {
  const latitude = ((extent[1] + extent[3]) / 2) * (Math.PI / 180);
  const atZero = (band_km * 1000 * TILE) / (EARTH_M * Math.cos(latitude));
  return ['interpolate', ['exponential', 2], ['zoom'], 0, atZero, 22, atZero * 2 ** 22];
}
