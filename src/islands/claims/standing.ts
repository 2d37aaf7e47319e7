import { type Body, bodyClass, readBody } from '../../graphics/mark/body.ts';
import type { SpanTable } from '../../graphics/mark/span-table.ts';
import { restate } from '../../words/en/say/claims.ts';
import { claimElements, isOnBoard } from './claim-elements.ts';
import { showClaims } from './shown-claims.ts';

/** What of the page depends on the moment: what stands for claims (marks, entries, words), what has a span of its own, and the lines at the hour. From one moment to the next only what differs is touched. */
export class Standing {
  #spans: SpanTable;
  /** What stands for claims, with their ids and the moments at which any of them comes to stand otherwise. */
  #claims: [Element, string[], number[]][];
  #spanned = [...document.querySelectorAll<HTMLElement>('[data-s]')].map(
    (element) => [element, element.dataset['s']!.split(' ').map(Number)] as const,
  );
  #at: number | undefined;

  constructor(spans: SpanTable) {
    this.#spans = spans;
    this.#claims = claimElements().map(([element, ids]) => [
      element,
      ids,
      // The bodies among them are neither before nor after a moment.
      ids.flatMap((id) => (spans[id] ?? []) as number[]),
    ]);
  }

  /** Shows the page as of a moment, which is a share of its hours in percent. */
  show(at: number, share: number) {
    const was = this.#at;
    this.#at = at;
    // What has no moment between the two is as it was; at first all may differ.
    const turns = (turn: number) => was === undefined || was < turn !== at < turn;
    for (const [element, ids, moments] of this.#claims)
      if (moments.some(turns)) this.#stand(element, ids, at);
    for (const [element, moments] of this.#spanned) {
      const [from, until = Infinity] = moments;
      if (moments.some(turns)) element.toggleAttribute('hidden', at < from! || at >= until);
    }
    for (const cut of document.querySelectorAll('.until')) cut.setAttribute('width', `${share}%`);
    for (const line of document.querySelectorAll('.now')) {
      const axis = line.matches('.wide *') ? 'x' : 'y';
      for (const end of [1, 2]) line.setAttribute(`${axis}${end}`, `${share}%`);
    }
  }

  /** The moment from which a claim counts as said; nothing of one that the page has not. */
  saidFrom(id: string): number | undefined {
    return this.#spans[id]?.[0];
  }

  /** Shows the board as of the same moment again, after the reader’s filter has changed. */
  refresh(at: number) {
    for (const [element, ids] of this.#claims)
      if (isOnBoard(element)) this.#stand(element, ids, at);
  }

  /** Hides what had not been said, pales what had been replaced, and parts or strikes the mark of what had been denied or taken back. */
  #stand(element: Element, ids: readonly string[], at: number) {
    const isSaid = (id: string) => !!this.#spans[id] && this.#spans[id][0] <= at;
    showClaims(element, ids, isSaid, (id) => this.#bodyOf(id, at));
    const span = this.#spans[ids[0]!];
    // A filter by grading reads the mark of what it holds back, too.
    if (!span || at < span[0] || ids.length > 1) return;
    const [, replaced] = span;
    element.classList.toggle('replaced', replaced >= 0 && at >= replaced);
    const mark = element.querySelector('.mark') ?? element;
    const was = readBody(mark.classList);
    const now = this.#bodyOf(ids[0]!, at);
    if (!was || was === now) return;
    mark.classList.replace(bodyClass(was), bodyClass(now));
    const name = mark.getAttribute('aria-label');
    if (name) mark.setAttribute('aria-label', restate(name, now));
  }

  #bodyOf(id: string, at: number): Body {
    const [, , body, ...turns] = this.#spans[id]!;
    const turn = turns.findLastIndex((from) => typeof from === 'number' && from <= at);
    return turn < 0 ? body : (turns[turn + 1] as Body);
  }
}
