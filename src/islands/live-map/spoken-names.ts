import type { NameChanges } from '../../graphics/names/name-changes.ts';

/** The place in the name of a mark as it was built, and as it is said. */
const said = new WeakMap<Element, { place: string; now: string }>();

/** Says the places in the names of marks, on the map and on the timeline, in another naming. */
export function speakNames(changes: string, naming: string) {
  const byNaming = JSON.parse(changes) as NameChanges;
  const places = [...new Set(Object.values(byNaming).flatMap(Object.keys))];
  for (const link of document.querySelectorAll(':is(.plate, .timeline) a')) {
    const name = link.getAttribute('aria-label')!;
    const place = said.get(link)?.place ?? places.find((one) => put(name, one, '') !== name);
    if (!place) continue;
    const names = naming.split(' ').map((id) => byNaming[id]?.[place] ?? place);
    const now = [...new Set(names)].join(' / ');
    link.setAttribute('aria-label', put(name, said.get(link)?.now ?? place, now));
    said.set(link, { place, now });
  }
}

/** A name with another place in it: between its other parts, or before a count. */
function put(name: string, place: string, now: string): string {
  return name.replace(`; ${place};`, `; ${now};`).replace(`, ${place}:`, `, ${now}:`);
}
