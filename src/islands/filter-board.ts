import type { AsKnownElement } from './as-known.ts';
import { type Facets, type Filter, matches, parseFacets } from './filter.ts';
import { applyFilter, heldBack } from './shown-claims.ts';

/** Holds back the claims of the page that do not match, on the map, the timeline and the lists alike; returns the counts. */
export function filterBoard(filter: Filter): { shown: number; all: number } {
  const entries = [...document.querySelectorAll<HTMLElement>('.log li[data-f]')];
  heldBack.clear();
  for (const entry of entries) {
    const facets = facetsIn(entry);
    if (!matches(filter, facets)) heldBack.add(facets.id);
  }
  const control = document.querySelector<AsKnownElement>('as-known');
  if (control) control.refresh();
  else applyFilter();
  return { shown: entries.length - heldBack.size, all: entries.length };
}

/** The facets of an entry; its grading is that of its mark, as it stands at the moment shown. */
function facetsIn(entry: HTMLElement): Facets & { id: string } {
  const id = /\/claims\/([^/]+)\/$/.exec(entry.querySelector('a')!.getAttribute('href')!)![1]!;
  const body = /b-([a-z]+)/.exec(entry.querySelector('.mark')!.getAttribute('class')!)![1]!;
  return { id, ...parseFacets(`${entry.dataset['f']!} ${body}`) };
}
