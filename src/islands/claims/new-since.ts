import { compareWords } from '../../words/en/since/compare.ts';
import { readAddress, writeAddress } from '../page/address.ts';
import type { AsKnownElement } from './as-known.ts';
import { claimElements, isOnBoard } from './claim-elements.ts';

/** How long a moment must rest, in milliseconds, before what is new is said. */
const REST = 600;

/** `<new-since>` marks on the board, in words, what was said between a moment of the reader’s choice and the one that is shown. */
export class NewSinceElement extends HTMLElement {
  #known!: AsKnownElement;
  #since: number | undefined;
  #entries: [Element, string[]][] = [];
  /** What is said of each, so that only what changes is written. */
  #told = new Map<Element, string>();
  #rest = 0;

  async connectedCallback() {
    await customElements.whenDefined('as-known');
    this.#known = document.querySelector<AsKnownElement>('as-known')!;
    this.#entries = claimElements().filter(([element]) => isOnBoard(element));
    this.#known.addEventListener('moment', () => this.#show());
    this.addEventListener('click', (event) => this.#press(event));
    this.#since = this.#known.read(readAddress('since') ?? '');
    this.#show();
  }

  disconnectedCallback() {
    clearTimeout(this.#rest);
  }

  #press(event: Event) {
    const act = (event.target as Element).closest('button')?.dataset['act'];
    if (!act) return;
    this.#since = act === 'mark' ? this.#known.at : undefined;
    writeAddress('since', act === 'mark' ? this.#known.slug(this.#known.at) : undefined);
    this.#show();
  }

  /** Marks what is new; a board that is not compared has nothing to be compared with. */
  #show() {
    const { at } = this.#known;
    const since = this.#since;
    const words =
      since === undefined ? '' : compareWords.isNew.replace('{since}', this.#known.name(since));
    let number = 0;
    for (const [element, ids] of this.#entries) {
      const isNew = since !== undefined && ids.some((id) => this.#isNew(id, since, at));
      const [told, tell] = [this.#told.get(element) ?? '', isNew ? words : ''];
      if (told !== tell) mark(element, isNew, words);
      this.#told.set(element, tell);
      if (isNew && element.matches('.log li') && !element.hasAttribute('hidden')) number += 1;
    }
    this.#known.toggleAttribute('data-compared', since !== undefined);
    this.closest('.board')!.classList.toggle('compared', since !== undefined);
    this.querySelector<HTMLButtonElement>('[data-act=stop]')!.disabled = since === undefined;
    this.#offer(at);
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#tell(since, at, number), REST);
  }

  #isNew(id: string, since: number, at: number) {
    const from = this.#known.saidFrom(id);
    return from !== undefined && since < from && from <= at;
  }

  /** The address that will show what is new since the moment that is shown: nothing is kept but by the reader. */
  #offer(at: number) {
    const keep = this.querySelector('.keep')!;
    const link = keep.querySelector('a') ?? keep.appendChild(document.createElement('a'));
    link.href = `?since=${this.#known.slug(at)}`;
    link.textContent = compareWords.keep.replace('{moment}', this.#known.name(at));
  }

  /** Says once, in a sentence, how much is new. */
  #tell(since: number | undefined, at: number, number: number) {
    const form =
      since === at
        ? compareWords.begin
        : number === 0
          ? compareWords.none
          : compareWords.told[number === 1 ? 0 : 1]!;
    const line = since === undefined ? '' : form.replace('{since}', this.#known.name(since));
    this.querySelector('[role=status]')!.textContent = line
      .replace('{at}', this.#known.name(at))
      .replace('{number}', String(number));
  }
}

/** Marks an element as new, or takes the mark away: an entry of the list in words that are seen, a drawn mark in its name. */
function mark(element: Element, isNew: boolean, words: string) {
  element.classList.toggle('is-new', isNew);
  const name = element.getAttribute('aria-label');
  if (name) element.setAttribute('aria-label', `${isNew ? `${words}; ` : ''}${plain(name)}`);
  const shown = element.querySelector('.new-mark');
  if (!isNew) shown?.remove();
  else if (shown) shown.textContent = `${words}. `;
  else if (element.matches('.log li')) {
    const span = document.createElement('b');
    span.className = 'new-mark';
    span.textContent = `${words}. `;
    element.querySelector('p')!.append(span);
    const fold = element.closest('details');
    if (fold) fold.open = true;
  }
}

/** The name of a mark without what said that it is new. */
function plain(name: string) {
  const [first] = compareWords.isNew.split('{since}');
  return name.startsWith(first!) ? name.slice(name.indexOf('; ') + 2) : name;
}

customElements.define('new-since', NewSinceElement);
