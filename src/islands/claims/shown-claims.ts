import { type Body, readBody } from '../../graphics/mark/body.ts';
import { countClaims, renameCrowd } from '../../words/en/say/claims.ts';
import { claimElements, isOnBoard } from './claim-elements.ts';

/** The ids that the reader’s filter holds back from map, timeline and lists; the text keeps all. */
export const heldBack = new Set<string>();

/** Shows of an element the claims that may be shown; where it stands for several, their count, and in its name how they stand. Returns those shown. */
export function showClaims(
  element: Element,
  ids: readonly string[],
  isSaid: (id: string) => boolean,
  bodyOf: (id: string) => Body,
): string[] {
  const filtered = isOnBoard(element);
  const shown = ids.filter((id) => isSaid(id) && !(filtered && heldBack.has(id)));
  element.toggleAttribute('hidden', shown.length === 0);
  if (ids.length === 1) return shown;
  for (const count of element.querySelectorAll('.no'))
    count.textContent = countClaims(shown.length);
  const rename = (name: string) => renameCrowd(name, shown.map(bodyOf));
  const name = element.getAttribute('aria-label');
  if (name) element.setAttribute('aria-label', rename(name));
  // What programs read that draw nothing says the same.
  const unseen = element.querySelector('.unseen');
  if (unseen) unseen.textContent = rename(unseen.textContent);
  return shown;
}

/** Applies the filter to a page whose claims no control moves. */
export function applyFilter() {
  const elements = claimElements().filter(([element]) => isOnBoard(element));
  const bodies = new Map(
    elements.flatMap(([element, [id]]) => {
      const body = readBody(element.querySelector('.mark')?.classList ?? element.classList);
      return body ? [[id!, body] as const] : [];
    }),
  );
  for (const [element, ids] of elements)
    showClaims(
      element,
      ids,
      () => true,
      (id) => bodies.get(id) ?? 'outline',
    );
}
