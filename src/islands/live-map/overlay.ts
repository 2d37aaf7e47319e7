import type { Map as MapLibre } from 'maplibre-gl';
import { project, unproject } from '../../graphics/geometry/mercator.ts';
import { barPath, type ScaleBar, scaleBarOf } from '../../graphics/map/scale-bar.ts';
import type { Point } from '../../graphics/geometry/plane.ts';
import { moved } from '../../graphics/plate/attributes.ts';
import { frameOfPlate, standOf, type ShownPlate } from './plate.ts';

/** A mark of the static map with all that moves with it. */
interface Moving {
  link: SVGAElement;
  body: SVGGElement;
  at: Point;
  /** The point that it stands for, and the thread to it. */
  from: Point;
  tie: SVGLineElement | null;
}

/** How the view was moved since it was laid: units are scaled, then shifted. */
interface View {
  k: number;
  x: number;
  y: number;
}

/** The marks of the static map, over the live one once it is shown or, hidden, back over the static one. */
export interface Overlay {
  show(): void;
  hide(): void;
}

/** Keeps the marks, areas and scale of the static map where they belong while the map under them moves. */
export function layOverlay(host: HTMLElement, plate: SVGSVGElement, map: MapLibre): Overlay {
  const marks = [...plate.querySelectorAll<SVGAElement>('.marks > a')].map(movingOf);
  const ground = plate.querySelector('.geo')!;
  const fit = ground.getAttribute('transform') ?? '';
  // The hidden drawing follows once the map has come to rest, for whoever saves the page.
  const settle = () => {
    const { k, x, y } = viewOf(map, frameOfPlate(plate));
    ground.setAttribute('transform', `${moved([x, y])}scale(${k})${fit}`);
  };
  const follow = () => {
    const view = viewOf(map, frameOfPlate(plate));
    if (isStill(view) && !plate.classList.contains('moved')) return;
    move(plate, marks, view);
  };
  const rest = () => {
    map.off('move', follow);
    map.off('moveend', settle);
    ground.setAttribute('transform', fit);
    move(plate, marks, { k: 1, x: 0, y: 0 });
    host.classList.remove('is-live');
  };
  const show = () => {
    map.on('move', follow);
    map.on('moveend', settle);
    follow();
    host.classList.add('is-live');
    // Paper gets the drawing as it was at first.
    addEventListener('beforeprint', rest);
    addEventListener('afterprint', show);
  };
  const hide = () => {
    rest();
    removeEventListener('beforeprint', rest);
    removeEventListener('afterprint', show);
  };
  return { show, hide };
}

function movingOf(link: SVGAElement): Moving {
  const body = link.querySelector<SVGGElement>(':scope > g')!;
  const tie = link.querySelector<SVGLineElement>('.tie');
  const { at } = standOf(body);
  return { link, body, at, from: tie ? [tie.x2.baseVal.value, tie.y2.baseVal.value] : at, tie };
}

function viewOf(map: MapLibre, { frame, scale }: ShownPlate): View {
  const corner = (x: number, y: number) =>
    map.project(unproject(frame, [x, y]) as [number, number]);
  const [first, last] = [corner(0, 0), corner(frame.width, 0)];
  return { k: (last.x - first.x) / scale / frame.width, x: first.x / scale, y: first.y / scale };
}

function move(plate: SVGSVGElement, marks: readonly Moving[], view: View) {
  const { frame, bounds } = frameOfPlate(plate);
  const [right, bottom] = project(frame, [bounds[2], bounds[1]]);
  const still = isStill(view);
  const { k, x, y } = still ? { k: 1, x: 0, y: 0 } : view;
  plate.classList.toggle('moved', !still);
  plate.querySelector('.soft')?.setAttribute('transform', `${moved([x, y])}scale(${k})`);
  for (const { link, body, at, from, tie } of marks) {
    const to: Point = [from[0] * k + x, from[1] * k + y];
    const stands: Point = [to[0] + at[0] - from[0], to[1] + at[1] - from[1]];
    body.setAttribute('transform', moved(stands));
    if (tie) draw(tie, stands, to);
    link.classList.toggle('out', to[0] < 0 || to[1] < 0 || to[0] > right || to[1] > bottom);
  }
  drawScale(plate, scaleBarOf({ ...frame, world: frame.world * k }));
}

function draw(line: SVGLineElement, from: Point, to: Point) {
  [line.x1.baseVal.value, line.y1.baseVal.value] = from;
  [line.x2.baseVal.value, line.y2.baseVal.value] = to;
}

function isStill({ k, x, y }: View): boolean {
  return Math.abs(k - 1) < 0.002 && Math.hypot(x, y) < 0.8;
}

function drawScale(plate: SVGSVGElement, bar: ScaleBar) {
  plate.querySelector('.scale path')?.setAttribute('d', barPath(bar));
  const text = plate.querySelector('.scale text');
  if (text) text.textContent = text.textContent!.replace(/[\d.]+/, String(bar.km));
}
