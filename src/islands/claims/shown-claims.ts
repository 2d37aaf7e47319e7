import { countClaims } from '../../words/en/say/claims.ts';
import { claimElements, isOnBoard } from './claim-elements.ts';

/** The ids that the reader’s filter holds back from map, timeline and lists; the text keeps all. */
export const heldBack = new Set<string>();

/** Shows of an element the claims that may be shown, and its count where it stands for several; returns those shown. */
export function showClaims(
  element: Element,
  ids: readonly string[],
  isSaid: (id: string) => boolean,
): string[] {
  const filtered = isOnBoard(element);
  const shown = ids.filter((id) => isSaid(id) && !(filtered && heldBack.has(id)));
  element.toggleAttribute('hidden', shown.length === 0);
  const count = ids.length > 1 && element.querySelector('.no');
  if (count) count.textContent = countClaims(shown.length);
  return shown;
}

/** Applies the filter to a page whose claims no control moves. */
export function applyFilter() {
  for (const [element, ids] of claimElements())
    if (isOnBoard(element)) showClaims(element, ids, () => true);
}
