import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import type { MapData } from '../../graphics/live/map-data.ts';
import { mapStyle } from '../../graphics/live/map-style.ts';
import { PATTERNS } from '../../graphics/live/manner.ts';
import { workerCode, workerUrl } from './live-worker.ts';
import { seatPlaces } from './lettering.ts';
import { patternOf, readManner } from './manner.ts';
import { frameOfPlate } from './plate.ts';
import type { MapWords } from './tools.ts';

/** Everything that the parts of a live map need to know of one another. */
export interface Scene {
  host: HTMLElement;
  plate: SVGSVGElement;
  data: MapData;
  words: MapWords;
  /** Whether the live map letters names by itself yet. */
  lettered: boolean;
}

/** How long the first frame may take, in milliseconds. */
const PATIENCE = 15_000;

const SETTINGS = {
  fitBoundsOptions: { padding: 0 },
  maxZoom: 11.5,
  attributionControl: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  renderWorldCopies: false,
  fadeDuration: 0,
} as const;

setWorkerUrl(workerUrl);

/** Opens a map in a box; fails when there is no WebGL. */
export function openMap(scene: Scene, container: HTMLElement): MapLibre {
  const map = new MapLibre({ container, ...viewOf(scene), ...SETTINGS, locale: localeOf(scene) });
  // Seen from straight above there is none, and yet it would be drawn over the whole map in every frame.
  map.painter.drawFunctions.sky = () => undefined;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  for (const name of PATTERNS)
    map.addImage(name, patternOf(name, scene.host, scene.plate), { pixelRatio: 2 });
  return map;
}

/** Waits for the first frame; fails when there is no worker or data. */
export async function firstFrame(map: MapLibre): Promise<void> {
  // The worker’s code may still be on its way; when it cannot be had, there is nothing to wait for.
  await Promise.all([drawn(map), workerCode()]);
}

function viewOf({ host, plate, data, lettered }: Scene) {
  const { bounds } = frameOfPlate(plate);
  const [west, south, east, north] = data.extent;
  return {
    style: mapStyle(data, readManner(host, plate, data, lettered)),
    bounds,
    maxBounds: [
      Math.min(bounds[0], west),
      Math.min(bounds[1], south),
      Math.max(bounds[2], east),
      Math.max(bounds[3], north),
    ] as [number, number, number, number],
    cooperativeGestures: host.dataset.alone === undefined,
  };
}

function localeOf({ plate, words }: Scene): Record<string, string> {
  return {
    'Map.Title': plate.getAttribute('aria-label') ?? '',
    'CooperativeGesturesHandler.WindowsHelpText': words.scrollHelp,
    'CooperativeGesturesHandler.MacHelpText': words.scrollHelp,
    'CooperativeGesturesHandler.MobileHelpText': words.touchHelp,
  };
}

/** Draws the map anew after the page’s colours or names have changed. */
export function restyle(map: MapLibre, { host, plate, data, lettered }: Scene) {
  for (const name of PATTERNS) map.updateImage(name, patternOf(name, host, plate));
  map.setStyle(mapStyle(data, readManner(host, plate, data, lettered)), { diff: true });
}

/** Lets the live map letter its names, in the place of those that were drawn over it. */
export function letter(map: MapLibre, scene: Scene) {
  scene.lettered = true;
  rename(map, scene);
  map.once('idle', () => scene.host.classList.add('is-lettered'));
}

/** Letters the names anew as the drawing has them now. */
export function rename(map: MapLibre, scene: Scene) {
  scene.data = seatPlaces(scene.plate, scene.data);
  restyle(map, scene);
}

/** Shows again what the static map shows. */
export function fit(map: MapLibre, plate: SVGSVGElement) {
  map.fitBounds(frameOfPlate(plate).bounds, { padding: 0, animate: false });
}

function drawn(map: MapLibre): Promise<void> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error('the map did not draw')), PATIENCE);
    const hurry = () => startDrawing(map);
    map.on('render', hurry);
    map.once('load', () => {
      clearTimeout(late);
      map.off('render', hurry);
      done();
    });
    // It keeps listening: MapLibre writes what nobody listens to on the console.
    map.on('error', ({ error }) => (clearTimeout(late), fail(error)));
  });
}

/** Has a frame drawn while the page is laid: browsers leave it until they need it, and wait for it then. */
function startDrawing(map: MapLibre) {
  const gl = map.getCanvas().getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl?.flush();
  gl?.deleteSync(fence ?? null);
}

/** How much closer than the whole map a place is shown. */
const CLOSER = 2;

/** Shows a place of the data and what lies around it; stays where it is when there is none of that name. */
export function goTo(map: MapLibre, { places }: MapData, id: string) {
  const place = places.features.find(({ properties }) => properties!['id'] === id);
  if (place?.geometry.type !== 'Point') return;
  map.jumpTo({
    center: place.geometry.coordinates as [number, number],
    zoom: map.getZoom() + CLOSER,
  });
}
