// First of all imports, for what it asks for takes longest.
import './live-worker.ts';
import type { Map as MapLibre } from 'maplibre-gl';
import type { MapData } from '../../graphics/live/map-data.ts';
import { firstFrame, fit, goTo, letter, openMap, rename, restyle } from './gl.ts';
import { onLayers } from './layers.ts';
import { onTheme } from './manner.ts';
import { layOverlay } from './overlay.ts';
import { frameOfPlate } from './plate.ts';
import { type MapWords, setTools } from './tools.ts';

/** A live map that was laid. */
export interface LiveMap {
  focus(): void;
  remove(): void;
}

/** What a laid map tells of its fate: a line to show for now, or that the static map is all there is again. */
export interface Report {
  say(line: string): void;
  lost(line: string): void;
}

/** How long a lost context may take to come back, in milliseconds. */
const RECOVERY = 5_000;

/** Lays a live map of the same view under the marks of the plate that is shown. */
export async function layLiveMap(
  host: HTMLElement,
  data: MapData,
  words: MapWords,
  { say, lost }: Report,
): Promise<LiveMap> {
  const plate = shownPlate(host);
  const scene = { host, plate, words, data, lettered: false };
  const undo: (() => void)[] = [];
  const remove = () =>
    undo
      .splice(0)
      .reverse()
      .forEach((step) => step());
  try {
    const box = addBox(plate);
    undo.push(() => box.element.remove());
    const map = openMap(scene, box.element);
    undo.push(() => map.remove());
    // Made ready while the worker’s code is on its way.
    const overlay = layOverlay(host, plate, map);
    await firstFrame(map);
    overlay.show();
    undo.push(overlay.hide, () => host.classList.remove('is-lettered'));
    await painted();
    letter(map, scene);
    if (host.dataset.view) goTo(map, data, host.dataset.view);
    undo.push(
      setTools(host, map, words, () => fit(map, plate)),
      onTheme(() => restyle(map, scene)),
      onNames(host, () => rename(map, scene)),
      onLayers(host, () => restyle(map, scene)),
      watchSize(plate, map, box, () => (remove(), lost(''))),
      watchContext(map, {
        gone: () => (overlay.hide(), say(words.missing)),
        back: () => (overlay.show(), say('')),
        over: () => (remove(), lost(words.missing)),
      }),
    );
    return { focus: () => map.getCanvas().focus({ preventScroll: true }), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Waits until the page was painted: what can come after that shall not keep it waiting. */
function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

function shownPlate(host: HTMLElement): SVGSVGElement {
  const plates = [...host.querySelectorAll<SVGSVGElement>('.plate')];
  const plate = plates.find((svg) => svg.getClientRects().length > 0);
  if (!plate) throw new Error('no plate of the map is shown');
  return plate;
}

/** A box that covers what a plate shows inside its frame. */
interface Box {
  element: HTMLElement;
  /** Covers the plate as it is now; false when its size is still the same. */
  follow(): boolean;
}

function addBox(plate: SVGSVGElement): Box {
  const element = Object.assign(document.createElement('div'), { className: 'live' });
  plate.before(element);
  let size = '';
  const follow = () => {
    const stage = element.parentElement!.getBoundingClientRect();
    const { left, top, width, height } = frameOfPlate(plate).shown;
    const changed = size !== `${width} ${height}`;
    size = `${width} ${height}`;
    Object.assign(element.style, {
      left: `${left - stage.left}px`,
      top: `${top - stage.top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    return changed;
  };
  follow();
  return { element, follow };
}

function onNames(host: HTMLElement, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(host, { attributeFilter: ['data-names'] });
  return () => observer.disconnect();
}

/** Follows the size of the plate, and gives way when the page comes to show another one. */
function watchSize(plate: SVGSVGElement, map: MapLibre, box: Box, giveWay: () => void): () => void {
  const observer = new ResizeObserver(() => {
    if (plate.getClientRects().length === 0) return giveWay();
    const moved = plate.classList.contains('moved');
    if (!box.follow()) return;
    map.resize();
    if (!moved) fit(map, plate);
  });
  observer.observe(plate);
  return () => observer.disconnect();
}

/** The static map stands in for a lost context, which mostly comes back by itself, and stays if it does not. */
function watchContext(
  map: MapLibre,
  { gone, back, over }: Record<'gone' | 'back' | 'over', () => void>,
): () => void {
  let recovery: ReturnType<typeof setTimeout> | undefined;
  map.on('webglcontextlost', () => {
    recovery = setTimeout(over, RECOVERY);
    gone();
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(recovery);
    map.once('idle', back);
  });
  return () => clearTimeout(recovery);
}
