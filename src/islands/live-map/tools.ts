import type { Map as MapLibre } from 'maplibre-gl';

/** The words of the buttons and hints, from the page. */
export type MapWords = Record<
  | 'zoomIn'
  | 'zoomOut'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'reset'
  | 'scrollHelp'
  | 'touchHelp'
  | 'missing',
  string
>;

const STEP = 120;

/** Puts buttons for everything that a gesture does in the place of the one that opened the map. */
export function setTools(
  host: HTMLElement,
  map: MapLibre,
  words: MapWords,
  reset: () => void,
): () => void {
  const opener = host.querySelector<HTMLElement>('.explore');
  const buttons = toolsOf(map, words, reset).map(([sign, label, act]) => button(sign, label, act));
  if (opener) opener.hidden = true;
  opener?.before(...buttons);
  return () => {
    buttons.forEach((one) => one.remove());
    if (opener) opener.hidden = false;
  };
}

function toolsOf(
  map: MapLibre,
  words: MapWords,
  reset: () => void,
): [string, string, () => void][] {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const motion = () => ({ animate: !still.matches });
  if (still.matches) map.dragPan.enable({ maxSpeed: 0 });
  return [
    ['+', words.zoomIn, () => map.zoomIn(motion())],
    ['−', words.zoomOut, () => map.zoomOut(motion())],
    ['←', words.left, () => map.panBy([-STEP, 0], motion())],
    ['→', words.right, () => map.panBy([STEP, 0], motion())],
    ['↑', words.up, () => map.panBy([0, -STEP], motion())],
    ['↓', words.down, () => map.panBy([0, STEP], motion())],
    [words.reset, words.reset, reset],
  ];
}

function button(sign: string, label: string, act: () => void): HTMLButtonElement {
  const one = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: sign,
    title: label,
  });
  one.setAttribute('aria-label', label);
  one.addEventListener('click', act);
  return one;
}
