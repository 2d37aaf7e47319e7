import { idsOf } from '../claims/claim-elements.ts';
import { readAddress, writeAddress } from '../page/address.ts';
import { alongOf, nearest, placeOf, settingOf, tie, WIDE } from './timeline-marks.ts';

/** `<time-line>` places its marks by when it was said or when it happened; arrow keys walk through them. */
export class TimeLineElement extends HTMLElement {
  // Marks come and go with the moment that is shown and with filters: one that is gone cannot be the tab stop.
  #watch = new MutationObserver(() => this.#settle());

  connectedCallback() {
    for (const link of this.querySelectorAll<SVGAElement>('a:not([data-claims])'))
      link.dataset['claims'] = idsOf(link)[0];
    for (const mark of this.querySelectorAll<SVGElement>('[data-to]:not(.undated)')) tie(mark);
    this.addEventListener('click', ({ target }) => {
      const { value } = (target as Element).closest('button') ?? {};
      if (value && value !== this.dataset['clock']) this.turn(value);
    });
    this.addEventListener('keydown', (event) => this.#key(event));
    for (const type of ['focusin', 'pointerover'])
      this.addEventListener(type, ({ target }) => this.#read((target as Element).closest('a')));
    this.addEventListener('focusin', () => this.#settle());
    this.#watch.observe(this, { subtree: true, attributeFilter: ['hidden'] });
    WIDE.addEventListener('change', () => this.#settle());
    this.#settle();
    if (readAddress('clock') === 'happened') this.turn('happened', false);
  }

  disconnectedCallback() {
    this.#watch.disconnect();
  }

  /** Places the marks by a clock; by the reader’s act, says so and keeps it in the address. */
  turn(clock: string, byReader = true) {
    this.dataset['clock'] = clock;
    for (const mark of this.querySelectorAll<SVGElement>('[data-to]')) {
      const from = placeOf(mark).join(' ');
      mark.setAttribute('transform', `translate(${mark.dataset['to']})`);
      mark.dataset['to'] = from;
    }
    for (const button of this.querySelectorAll('button')) {
      const pressed = button.value === clock;
      button.setAttribute('aria-pressed', String(pressed));
      if (pressed && byReader)
        this.querySelector('[role=status]')!.textContent =
          `${this.dataset['by']} ${button.innerText}`;
    }
    this.#settle();
    if (byReader) writeAddress('clock', clock === 'said' ? undefined : clock);
  }

  /** Reads out in print what a mark stands for; screen readers have its name. */
  #read(link: Element | null) {
    if (link) this.querySelector('.reading')!.textContent = link.getAttribute('aria-label');
  }

  /** Leaves one tab stop: the link that has the focus, else the one that was it, else the first in time. */
  #settle() {
    const links = this.#links();
    const stop =
      links.find((link) => link === document.activeElement) ??
      links.find((link) => link.getAttribute('tabindex') === '0') ??
      this.#shown()[0];
    for (const link of this.querySelectorAll<SVGAElement>('a'))
      link.tabIndex = link === stop ? 0 : -1;
  }

  /** The links that have a mark in the setting and on the clock that are shown. */
  #links() {
    const gap = settingOf()[0]! + this.dataset['clock']![0];
    return [...this.querySelectorAll<SVGAElement>(`a:not([hidden],.${gap})`)];
  }

  /** The same, first in time first. */
  #shown() {
    return this.#links().sort((a, b) => alongOf(a) - alongOf(b));
  }

  #key(event: KeyboardEvent) {
    const link = (event.target as Element).closest('a');
    if (!link || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = this.#shown();
    const at = links.indexOf(link as unknown as SVGAElement);
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
    if (settingOf() === 'narrow') keys.unshift(...keys.splice(2, 2));
    const key = keys.indexOf(event.key);
    if (key < 0) return;
    event.preventDefault();
    const next = [
      () => links[at - 1],
      () => links[at + 1],
      () => nearest(links, at, -1),
      () => nearest(links, at, 1),
      () => links[0],
      () => links.at(-1),
    ][key]!();
    next?.focus();
  }
}

customElements.define('time-line', TimeLineElement);
