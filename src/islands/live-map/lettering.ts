import type { Feature, FeatureCollection } from 'geojson';
import type { MapData } from '../../graphics/live/map-data.ts';
import {
  type Frame,
  frameBox,
  type LngLat,
  project,
  unproject,
} from '../../graphics/geometry/mercator.ts';
import { grow, holds, type Point } from '../../graphics/geometry/plane.ts';
import { frameOfPlate, standOf } from './plate.ts';

/** Names of places this far outside the frame would be cut by it, in units; they wait until the reader is closer. */
const BLEED = 70;

/** The static map’s engraved names as points with a turn, so that the live map letters them alike. */
export function letteringOf(plate: SVGSVGElement): FeatureCollection {
  const { frame } = frameOfPlate(plate);
  const names = plate.querySelectorAll<SVGTextElement>('.letters [class^="l-"]');
  return { type: 'FeatureCollection', features: [...names].map((name) => readName(name, frame)) };
}

/** The places with the seat of their name in the static map; those for which it had no room are crowded. */
export function seatPlaces(plate: SVGSVGElement, data: MapData): MapData {
  const { frame } = frameOfPlate(plate);
  const features = data.places.features.map((place) => {
    const name = plate.querySelector<SVGTextElement>(
      `[data-place="${place.properties?.['id']}"]:not([hidden])`,
    );
    const seat = name ? seatOf(name, place, frame) : { crowded: true };
    const { anchor: _, offset: __, crowded: ___, ...properties } = place.properties!;
    return {
      ...place,
      properties: name || isNear(place, frame) ? { ...properties, ...seat } : properties,
    };
  });
  return { ...data, places: { ...data.places, features } };
}

function readName(name: SVGTextElement, frame: Frame): Feature {
  const {
    at: [x, y],
    turn,
  } = standOf(name);
  const parts = [...name.children].map((part) => part.textContent ?? '');
  // MapLibre centres a line on its point, where SVG sets its baseline there.
  const lift = parts.length > 1 ? 0 : 0.33 * parseFloat(getComputedStyle(name).fontSize);
  const angle = (turn * Math.PI) / 180;
  const middle: Point = [x + lift * Math.sin(angle), y - lift * Math.cos(angle)];
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...unproject(frame, middle)] },
    properties: {
      kind: name.classList[0]!.slice(2),
      text: (parts.length > 0 ? parts : [name.textContent ?? ''])
        .map((part) => part.trim())
        .join('\n'),
      turn,
    },
  };
}

function isNear(place: Feature, frame: Frame): boolean {
  return holds(grow(frameBox(frame), BLEED), pointOf(place, frame));
}

function pointOf(place: Feature, frame: Frame): Point {
  return project(frame, (place.geometry as GeoJSON.Point).coordinates as unknown as LngLat);
}

function seatOf(name: SVGTextElement, place: Feature, frame: Frame) {
  const dot = pointOf(place, frame);
  const size = parseFloat(getComputedStyle(name).fontSize);
  const at = [Number(name.getAttribute('x')), Number(name.getAttribute('y'))] as const;
  const anchor = SIDES[name.getAttribute('text-anchor') ?? 'start']!;
  return { anchor, offset: [(at[0] - dot[0]) / size, (at[1] - dot[1]) / size - 0.33] };
}

/** What MapLibre calls the side of a name that is on its seat. */
const SIDES: Record<string, string> = { start: 'left', middle: 'center', end: 'right' };
