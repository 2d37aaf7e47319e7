import { loadLiveMap } from './loading.ts';
import type { LiveMap } from './live-map.ts';
import { openCrowds } from '../claims/map-crowds.ts';
import { offerNames } from './naming.ts';

/** `<contact-map data-src="…">` lays a live map under the marks of the static one in it, at the reader’s first act. */
export class ContactMapElement extends HTMLElement {
  #live: Promise<LiveMap> | undefined;
  #listening = new AbortController();

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
    openCrowds(this, signal);
    offerNames(this, signal);
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
    const say = (line: string) => this.#say(line);
    const lost = (line: string) => {
      this.#live = undefined;
      say(line);
    };
    if (!this.#live) say(words.loading);
    this.#live ??= loadLiveMap(this, words, { say, lost });
    this.#live.then(
      (live) => {
        say('');
        // On a slow line the reader may have gone on to something else by now.
        if (
          focus &&
          (document.activeElement === document.body || this.contains(document.activeElement))
        )
          live.focus();
      },
      () => lost(words.missing),
    );
  }

  #say(line: string) {
    const status = this.querySelector('.map-tools [role=status]');
    if (status) status.textContent = line ?? '';
  }
}

customElements.define('contact-map', ContactMapElement);
