import { fetchFiles } from './live-files.ts';
import type { LiveMap, Report } from './live-map.ts';
import type { MapWords } from './live-tools.ts';

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
    this.addEventListener('click', (event) => this.#choose(event), { signal });
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
    const say = (line: string) => this.#say(line);
    const lost = (line: string) => {
      this.#live = undefined;
      say(line);
    };
    if (!this.#live) say(words.loading);
    this.#live ??= load(this, words, { say, lost });
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
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = line ?? '';
  }

  /** Tells the page which claims were chosen; the link itself goes where it goes. */
  #choose(event: Event) {
    const claims = (event.target as Element).closest('a[data-claims]')?.getAttribute('data-claims');
    if (claims)
      this.dispatchEvent(
        new CustomEvent('claim-chosen', { bubbles: true, detail: claims.split(' ') }),
      );
  }
}

async function load(host: HTMLElement, words: MapWords, report: Report): Promise<LiveMap> {
  // Without WebGL nothing of the rest is worth its bytes.
  if (!document.createElement('canvas').getContext('webgl2')) throw new Error('no WebGL');
  const [{ layLiveMap }, data] = await Promise.all([
    importMap(),
    fetchFiles(host.dataset.src ?? ''),
  ]);
  return layLiveMap(host, data, words, report);
}

/** The address under which the code of the live map could not be had. */
let failed: string | undefined;

/** Browsers remember a module that failed to load; under another address they ask for it again. */
async function importMap(): Promise<typeof import('./live-map.ts')> {
  try {
    return await (failed
      ? import(/* @vite-ignore */ `${failed}?again=${performance.now()}`)
      : import('./live-map.ts'));
  } catch (error) {
    failed ??= /https?:[^\s?]+\.js/.exec(String(error))?.[0];
    throw error;
  }
}

customElements.define('contact-map', ContactMapElement);
