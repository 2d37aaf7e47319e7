import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../built-site.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Bare map</title>
<link rel="stylesheet" href="maplibre-gl.css" media="none"><style>#map{height:600px}</style>
<button>Explore the map</button><div id="map"></div><script type="module" src="bare.js"></script>`;

/** Loads MapLibre with the same line and points, and nothing else. */
const SCRIPT = `
async function lay() {
  document.querySelector('link').media = 'all';
  const [{ Map, setWorkerUrl }, data] = await Promise.all([
    import('./maplibre-gl.js'), fetch('./data.json').then((answer) => answer.json()) ]);
  setWorkerUrl(new URL('./maplibre-gl-worker.js', location.href).href);
  const source = (data) => ({ type: 'geojson', data });
  const map = new Map({ container: 'map', attributionControl: false, bounds: data.bounds, fadeDuration: 0,
    style: { version: 8, sources: { line: source(data.line), points: source(data.points) }, layers: [
      { id: 'line', type: 'line', source: 'line' }, { id: 'points', type: 'circle', source: 'points' } ] } });
  map.once('idle', () => document.body.classList.add('is-live'));
}
document.querySelector('button').onclick = lay;
`;

/** Puts a bare MapLibre page into a built site, at /bare/. */
export function addBareMap(site: string): void {
  const folder = join(site, 'bare');
  mkdirSync(folder);
  const from = join(ROOT, 'node_modules/maplibre-gl/dist');
  copyFileSync(join(from, 'maplibre-gl.css'), join(folder, 'maplibre-gl.css'));
  for (const name of ['maplibre-gl', 'maplibre-gl-worker'])
    copyFileSync(join(from, `${name}.mjs`), join(folder, `${name}.js`));
  const { ground, places, extent } = JSON.parse(readFileSync(join(site, 'data/map.json'), 'utf8'));
  writeFileSync(
    join(folder, 'data.json'),
    JSON.stringify({ line: ground.contact, points: places, bounds: extent }),
  );
  writeFileSync(join(folder, 'bare.js'), SCRIPT);
  writeFileSync(join(folder, 'index.html'), PAGE);
}
