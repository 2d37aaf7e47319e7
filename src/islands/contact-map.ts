import { readAddress, writeAddress } from './address.ts';
import type { LiveMap } from './live-map.ts';
import { letterTowns } from './map-naming.ts';

/** `<contact-map data-src="…">` lays a live map under the marks of the static one in it, at the reader’s first act. */
export class ContactMapElement extends HTMLElement {
  #live: Promise<LiveMap> | undefined;
  #listening = new AbortController();
  #opener: (Element & { focus(options: FocusOptions): void }) | undefined;

  connectedCallback() {
    const { signal } = (this.#listening = new AbortController());
    const stage = this.querySelector('.stage');
    const listen = (type: string, act: (event: never) => boolean) =>
      stage?.addEventListener(type, (event) => act(event as never) && this.lay(), {
        signal,
        passive: true,
      });
    listen('click', (event: MouseEvent) => !(event.target as Element).closest('a'));
    listen(
      'pointerdown',
      (event: PointerEvent) =>
        event.pointerType === 'mouse' && !(event.target as Element).closest('a'),
    );
    listen('touchstart', (event: TouchEvent) => event.touches.length > 1);
    listen('wheel', (event: WheelEvent) => event.ctrlKey || event.metaKey);
    this.querySelector('.explore')?.addEventListener('click', () => this.lay(true), { signal });
    this.addEventListener('click', (event) => this.#choose(event), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(), {
      signal,
    });
    this.#offerNames(signal);
    if (this.dataset.when === 'paint') requestAnimationFrame(() => setTimeout(() => this.lay()));
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#live?.then(
      (live) => live.remove(),
      () => undefined,
    );
    this.#live = undefined;
  }

  /** Fetches and lays the live map; on any failure the static one stays, and a line says so. */
  lay(focus = false) {
    const words = JSON.parse(this.dataset.words ?? '{}');
    const lost = (line: string) => {
      this.#live = undefined;
      this.#say(line);
    };
    if (!this.#live) this.#say(words.loading);
    this.#live ??= import('./live-map.ts').then(({ layLiveMap }) => layLiveMap(this, words, lost));
    this.#live.then(
      (live) => {
        this.#say('');
        if (focus) live.focus();
      },
      () => lost(words.missing),
    );
  }

  /** Follows the choice of place names; the address keeps it. */
  #offerNames(signal: AbortSignal) {
    const choice = this.querySelector<HTMLSelectElement>('.names select');
    if (!choice) return;
    const [first] = choice.options;
    const asked = readAddress('names') ?? first!.value;
    const known = [...choice.options].some(({ value }) => value === asked);
    choice.value = known ? asked : first!.value;
    const choose = () => {
      letterTowns(this, choice.value);
      this.dataset.names = choice.value;
    };
    if (choice.value !== first!.value) choose();
    choice.addEventListener(
      'change',
      () => {
        choose();
        writeAddress('names', choice.value === first!.value ? undefined : choice.value);
      },
      { signal },
    );
  }

  #say(line: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = line ?? '';
  }

  /** Opens the list of a mark that stands for several claims; a single one is a link and goes where it goes. */
  #choose(event: Event) {
    const link = (event.target as Element).closest('a');
    const list = link?.getAttribute('href')?.match(/#(at-[\d-]+)$/)?.[1];
    if (!list && !link?.matches('.crowd .close')) return;
    event.preventDefault();
    this.#close();
    if (!list) return;
    this.#opener = link as SVGAElement | HTMLAnchorElement;
    const crowd = document.getElementById(list)!;
    crowd.classList.add('open');
    seatBeside(crowd, link!);
    crowd.focus({ preventScroll: true });
  }

  /** Closes the list that is open and gives the focus back to the mark. */
  #close() {
    this.querySelector('.crowd.open')?.classList.remove('open');
    this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
  }
}

/** Lays a list under the mark that it belongs to, or as near as the map has room for it. */
function seatBeside(list: HTMLElement, mark: Element) {
  const stage = list.parentElement!.getBoundingClientRect();
  const at = (mark.querySelector('.m') ?? mark).getBoundingClientRect();
  const within = (wish: number, most: number) => `${Math.max(0, Math.min(wish, most))}px`;
  list.style.inset = 'auto';
  list.style.top = within(at.bottom - stage.top + 8, stage.height - list.offsetHeight);
  list.style.left = within(at.left - stage.left - 16, stage.width - list.offsetWidth);
}

customElements.define('contact-map', ContactMapElement);
