import { symbol, symbolCircle, type SymbolType, symbolSquare } from 'd3-shape';
import { type Shape, SHAPES } from '../../domain/entries/side.ts';

/** A circle that stands on a flat base, whose ends are this many degrees below its middle. */
const BASE = 36.2;

const flatCircle: SymbolType = {
  draw(path, size) {
    const [radius, base] = [Math.sqrt(size / Math.PI), (BASE * Math.PI) / 180];
    const middle = (radius * (1 - Math.sin(base))) / 2;
    path.arc(0, middle, radius, Math.PI - base, 2 * Math.PI + base);
    path.closePath();
  },
};

/** A square that stands on its corner. */
const diamond: SymbolType = {
  draw(path, size) {
    const reach = Math.sqrt(size / 2);
    path.moveTo(0, -reach);
    path.lineTo(reach, 0);
    path.lineTo(0, reach);
    path.lineTo(-reach, 0);
    path.closePath();
  },
};

/** What draws each shape, and the area at which all four look of equal weight. */
const SYMBOLS: Record<Shape, { type: SymbolType; size: number }> = {
  circle: { type: symbolCircle, size: Math.PI * 8 ** 2 },
  'flat-circle': { type: flatCircle, size: Math.PI * 8.3 ** 2 },
  square: { type: symbolSquare, size: 14.4 ** 2 },
  diamond: { type: diamond, size: 2 * 9.2 ** 2 },
};

/** The four shapes as path data on an 18-unit grid, centred on 0, 0. */
export const SHAPE_PATHS = Object.fromEntries(
  SHAPES.map((shape) => [shape, draw(shape)]),
) as Record<Shape, string>;

function draw(shape: Shape): string {
  const { type, size } = SYMBOLS[shape];
  return symbol(type, size).digits(1)()!;
}
