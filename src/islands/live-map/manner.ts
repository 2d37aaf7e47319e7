import type { MapData } from '../../graphics/live/map-data.ts';
import type { FontFaces, Manner, Palette } from '../../graphics/live/manner.ts';
import { HATCH_GAP, RIPPLE_GAP } from '../../graphics/geometry/ruling.ts';
import sans from '../../styles/faces/sans/sans-400.woff2?url';
import bold from '../../styles/faces/sans/sans-600.woff2?url';
import latinMore from '../../styles/faces/sans/sans-az-400.woff2?url&no-inline';
import cyrillic from '../../styles/faces/sans/sans-cyr-400.woff2?url';
import eastern from '../../styles/faces/sans/sans-hy-400.woff2?url';
import more from '../../styles/faces/sans/sans-more-400.woff2?url&no-inline';
import text from '../../styles/faces/serif/text-400.woff2?url';
import italic from '../../styles/faces/serif/text-italic-400.woff2?url';
import { RANGES } from '../page/face-ranges.ts';
import { layersOff } from './layers.ts';
import { letteringOf } from './lettering.ts';
import { frameOfPlate } from './plate.ts';

/** The pixels of MapLibre’s whole world at zoom 0. */
const TILE = 512;

/** The scripts that have no cut of their own for each face borrow the plain sans. */
const OTHERS = [
  face(more, RANGES.more),
  face(latinMore, RANGES.az),
  face(cyrillic, RANGES.cyr),
  face(eastern, RANGES.hy),
];

const FACES = Object.fromEntries(
  Object.entries({ sans, bold, text, italic }).map(([name, url]) => [
    name,
    [face(url, RANGES.latin), ...OTHERS],
  ]),
) as FontFaces;

/** What the live map takes from the page as it stands: colours, sizes, lettering, the names asked for. */
export function readManner(
  host: HTMLElement,
  plate: SVGSVGElement,
  data: MapData,
  lettered: boolean,
): Manner {
  const { scale, frame } = frameOfPlate(plate);
  const style = getComputedStyle(plate);
  const size = (name: string) => parseFloat(style.getPropertyValue(`--${name}`)) * scale;
  return {
    palette: readPalette(host),
    faces: FACES,
    relief: parseFloat(style.getPropertyValue('--relief')) || 1,
    sizes: {
      t1: size('t1'),
      t2: size('t2'),
      t3: size('t3'),
      country: size('country'),
      dot: size('dot') / 2,
    },
    lettered,
    lettering: lettered ? letteringOf(plate) : { type: 'FeatureCollection', features: [] },
    closer: Math.floor(Math.log2((frame.world * scale) / TILE) + 0.1) + 1,
    naming: host.dataset.names ?? data.naming,
    off: layersOff(host),
  };
}

/** A tile of the hatching or the ripples of the static map, in its ink. */
export function patternOf(
  name: 'hatch' | 'ripple',
  host: HTMLElement,
  plate: SVGSVGElement,
): ImageData {
  const { scale, enlargement } = frameOfPlate(plate);
  const gap = name === 'hatch' ? HATCH_GAP * Math.SQRT2 : RIPPLE_GAP;
  const side = Math.round(gap * scale * enlargement * 2);
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const pen = canvas.getContext('2d')!;
  pen.strokeStyle = readPalette(host).ink;
  pen.globalAlpha = 0.28;
  pen.lineWidth = 1.6;
  for (const shift of name === 'hatch' ? [-side, 0, side] : []) {
    pen.moveTo(shift - 2, side + 2);
    pen.lineTo(shift + side + 2, -2);
  }
  if (name === 'ripple') {
    pen.moveTo(0, side / 2);
    pen.lineTo(side, side / 2);
  }
  pen.stroke();
  return pen.getImageData(0, 0, side, side);
}

/** Calls back when the page turns light or dark, by the system’s wish or the reader’s. */
export function onTheme(turned: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(turned);
  system.addEventListener('change', turned);
  page.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', turned);
    page.disconnect();
  };
}

/** The colours of the style sheet as the browser works them out: the properties themselves may be functions. */
function readPalette(host: HTMLElement): Palette {
  const probe = host.querySelector('.probe') ?? document.createElement('i');
  if (!probe.isConnected) {
    // It stays: every coming and going would cost the page a new look at all its styles.
    probe.className = 'probe';
    host.append(probe);
  }
  const { color, backgroundColor, borderTopColor } = getComputedStyle(probe);
  return { ink: color, paper: backgroundColor, 'ink-2': borderTopColor };
}

function face(url: string, range: string) {
  return { url: absolute(url), 'unicode-range': range.split(', ') };
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
