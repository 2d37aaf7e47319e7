import { compareWords } from '../../words/en/since/compare.ts';
import { readAddress, writeAddress } from '../page/address.ts';
import type { AsKnownElement } from './as-known.ts';
import { claimElements, isOnBoard } from './claim-elements.ts';
import { mark } from './new-mark.ts';
import { importAgain } from '../page/import-again.ts';

type Ways = typeof import('./compared-ways.ts');

const importWays = importAgain(() => import('./compared-ways.ts'));

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
    if (act === 'share') this.#go(({ share }) => share(this));
    if (act !== 'mark' && act !== 'stop') return;
    this.#since = act === 'mark' ? this.#known.at : undefined;
    writeAddress('since', act === 'mark' ? this.#known.slug(this.#known.at) : undefined);
    this.#show();
    // What is not offered any more has not the focus.
    if (act === 'stop') this.querySelector('button')!.focus();
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
    const { classList } = this.closest('.board')!;
    classList.toggle('compared', since !== undefined);
    classList.toggle('only-new', number > 0);
    this.querySelector<HTMLButtonElement>('[data-act=stop]')!.disabled = since === undefined;
    this.querySelector('.to-list')!.toggleAttribute('hidden', number === 0);
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
    const address = new URL(location.href);
    address.hash = '';
    address.searchParams.delete('at');
    address.searchParams.set('since', this.#known.slug(at));
    const keep = this.querySelector('.keep')!;
    const link = keep.querySelector('a') ?? keep.appendChild(document.createElement('a'));
    link.href = address.href;
    link.textContent = compareWords.keep.replace('{moment}', this.#known.name(at));
  }

  /** Goes a way that comes with its own code; where that cannot be had, the marks and the links below are there. */
  #go(way: (ways: Ways) => unknown) {
    importWays().then(way, () => undefined);
  }

  /** Says once how much is new; a board that was never compared has nothing to say. */
  #tell(since: number | undefined, at: number, number: number) {
    if (since !== undefined || this.querySelector('.news')!.textContent)
      this.#go(({ tell }) => tell(this, this.#known, { since, at, number }));
  }
}

customElements.define('new-since', NewSinceElement);
