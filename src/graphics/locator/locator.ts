import type { Feature } from 'geojson';
import type { Story } from '../../domain/entries/story.ts';
import { cutRings } from '../geometry/clip.ts';
import { boxOf, frameOf, project, type Frame } from '../geometry/mercator.ts';
import { ringsPath } from '../geometry/path.ts';
import { grow, inside, type Box, type Point } from '../geometry/plane.ts';
import { remembered } from '../geometry/remembered.ts';
import { featuresOf, ringsOf, type GroundLayer } from '../ground/ground-layers.ts';
import { boxOfName, seatNames, type Land, type Seat } from './seats.ts';
import { viewAround } from './view.ts';

/** How a locator is drawn, in units: how many times as wide as the story’s map its view is, and the size of its names. */
export interface LocatorStyle {
  width: number;
  height: number;
  wider: number;
  size: number;
}

/** For a hand’s width of paper: the region with its seas. */
export const FAR: LocatorStyle = { width: 360, height: 240, wider: 5, size: 15 };

/** For a stamp beside a headline, in half pixels: the countries that the story is about, and who borders on them. */
export const NEAR: LocatorStyle = { width: 300, height: 250, wider: 3.2, size: 25 };

/** A small map of where in the world the story lies: the countries around, and the story’s map as a frame. */
export interface Locator {
  width: number;
  height: number;
  /** The countries, as one path. */
  land: string;
  /** What the story’s maps show. */
  frame: Box;
  countries: Seat[];
  /** Seas whose names have room around their points. */
  waters: Seat[];
}

/** Several pages of a build show the same. */
const drawn = remembered<Locator>();

/** Draws the countries of the region, or those of the map’s own ground where a story has no wider region. */
export function drawLocator(
  layers: readonly GroundLayer[],
  { wide }: Story['map'],
  style = FAR,
): Locator {
  return drawn(layers[0] ?? layers, [wide, style, layers.length], () => draw(layers, wide, style));
}

function draw(
  layers: readonly GroundLayer[],
  wide: Story['map']['wide'],
  { width, height, wider, size }: LocatorStyle,
): Locator {
  const region = featuresOf(layers, 'region');
  const features = region.length > 0 ? region : featuresOf(layers, 'land');
  const plain = frameOf(wide, width);
  const outline = features.flatMap((feature) => ringsOf(feature, plain).flat());
  const whole = viewAround(boxOf(plain, wide), outline, width / height, wider);
  const scale = width / (whole.x1 - whole.x0);
  const toView = ([x, y]: Point): Point => [(x - whole.x0) * scale, (y - whole.y0) * scale];
  const view: Box = { x0: 0, y0: 0, x1: width, y1: height };
  const lands = features.flatMap((feature) => landOf(feature, plain, toView, view));
  const frame = inView(boxOf(plain, wide), toView);
  const roomOf = ({ name, x, y }: Seat) => boxOfName(name, [x, y], size);
  const waters = features
    .flatMap((feature) => waterOf(feature, plain, toView))
    .filter((seat) => inside(roomOf(seat), view));
  const kept = [grow(frame, 2), ...waters.map(roomOf)];
  return {
    width,
    height,
    land: ringsPath(lands.flatMap(({ rings }) => rings)),
    frame,
    waters,
    countries: seatNames(lands, view, kept, size),
  };
}

function landOf(
  feature: Feature,
  plain: Frame,
  toView: (point: Point) => Point,
  view: Box,
): Land[] {
  const rings = ringsOf(feature, plain).map((ring) => ring.map(toView));
  // Cut outside the view, so that the cut is not drawn as a border.
  const cut = cutRings(rings, grow(view, 4), 0.7);
  return cut.length > 0 ? [{ name: String(feature.properties?.['name'] ?? ''), rings: cut }] : [];
}

/** A sea is a point, at which its name stands. */
function waterOf({ geometry, properties }: Feature, plain: Frame, toView: (point: Point) => Point) {
  if (geometry.type !== 'Point') return [];
  const [x, y] = toView(project(plain, [geometry.coordinates[0]!, geometry.coordinates[1]!]));
  return [{ name: String(properties?.['name'] ?? ''), x: Math.round(x), y: Math.round(y) }];
}

/** A box in whole units of the view. */
function inView(box: Box, toView: (point: Point) => Point): Box {
  const [x0, y0] = toView([box.x0, box.y0]).map(Math.round) as [number, number];
  const [x1, y1] = toView([box.x1, box.y1]).map(Math.round) as [number, number];
  return { x0, y0, x1, y1 };
}
