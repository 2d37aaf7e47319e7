import type { Feature } from 'geojson';
import type { Story } from '../../domain/entries/story.ts';
import { cutRings } from '../geometry/clip.ts';
import { boxOf, frameOf, project, type Frame } from '../geometry/mercator.ts';
import { ringsPath } from '../geometry/path.ts';
import { grow, type Box, type Point } from '../geometry/plane.ts';
import { featuresOf, ringsOf, type GroundLayer } from '../ground/ground-layers.ts';
import { boxOfName, roomyNames, seatNames, type Land, type Seat } from './seats.ts';
import { viewAround } from './view.ts';

/** A small map of where in the world the story lies: the countries around, and the story’s map as a frame. */
export interface Locator {
  width: number;
  height: number;
  /** The countries, as one path. */
  land: string;
  /** What the story’s maps show. */
  frame: Box;
  countries: Seat[];
  waters: Seat[];
  /** The names of both that are lettered even where it is drawn small. */
  roomy: ReadonlySet<string>;
}

/** Units; it is drawn at about half of them. */
const WIDTH = 360;
const HEIGHT = 240;
/** Draws the countries of the region, or those of the map’s own ground where a story has no wider region. */
export function drawLocator(layers: readonly GroundLayer[], { wide }: Story['map']): Locator {
  const region = featuresOf(layers, 'region');
  const features = region.length > 0 ? region : featuresOf(layers, 'land');
  const plain = frameOf(wide, WIDTH);
  const outline = features.flatMap((feature) => ringsOf(feature, plain).flat());
  const whole = viewAround(boxOf(plain, wide), outline, WIDTH / HEIGHT);
  const scale = WIDTH / (whole.x1 - whole.x0);
  const toView = ([x, y]: Point): Point => [(x - whole.x0) * scale, (y - whole.y0) * scale];
  const view: Box = { x0: 0, y0: 0, x1: WIDTH, y1: HEIGHT };
  const lands = features.flatMap((feature) => landOf(feature, plain, toView, view));
  const frame = inView(boxOf(plain, wide), toView);
  const waters = features.flatMap((feature) => waterOf(feature, plain, toView));
  const countries = seatNames(lands, view, [
    grow(frame, 2),
    ...waters.map(({ name, x, y }) => boxOfName(name, [x, y])),
  ]);
  return {
    width: WIDTH,
    height: HEIGHT,
    land: ringsPath(lands.flatMap(({ rings }) => rings)),
    frame,
    waters,
    countries,
    roomy: roomyNames([...countries, ...waters], view, frame),
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
