import { readClaims } from '../../graphics/mark/claim-attributes.ts';

/** What stands for claims on a board: marks, areas, and the entries of timeline and lists. */
const BOARD = '.marks a, .crowd li, .soft [data-claims], .timeline a, .log li';

/** What stands for claims elsewhere: words of the text, answers, and rows of figures. */
const BESIDE = '.claim, .bars li, .ladder a, .table tbody tr, .answers li[data-c]';

/** A link to a claim: to its page, or to its place in an edition of one file. */
const LINK = 'a[href*="/claims/"], a[href^="#c-"]';

/** A text within a page that stands for a moment of its own, whatever the page shows. */
const OWN_MOMENT = '[data-own-moment]';

/** Every element of the page that stands for claims, with their ids. */
export function claimElements(): [Element, string[]][] {
  return [...document.querySelectorAll(`${BOARD}, ${BESIDE}`)].flatMap(
    (element): [Element, string[]][] => {
      const ids = element.closest(OWN_MOMENT) ? [] : idsOf(element);
      return ids.length > 0 ? [[element, ids]] : [];
    },
  );
}

/** Whether an element is of a board, and so under the reader’s filter. */
export function isOnBoard(element: Element): boolean {
  return element.matches(BOARD);
}

/** The ids of the claims that an element stands for; none for others. */
export function idsOf(element: Element): string[] {
  const named = readClaims(element);
  if (named.length > 0) return named;
  const link = element.matches('a') ? element : element.querySelector(LINK);
  const id = /(?:\/claims\/|#[nc]-)([a-z][a-z0-9-]*)(?:\/|_\d+)?$/.exec(
    link?.getAttribute('href') ?? '',
  )?.[1];
  return id ? [id] : [];
}
