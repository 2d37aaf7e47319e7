import { readAddress, writeAddress } from '../page/address.ts';
import { clock, DAY, momentSlug, readMoment } from '../page/moment.ts';
import { Standing } from './standing.ts';

/** How long a moment must rest, in milliseconds, before it is said to those who do not see it. */
const REST = 600;

/** `<as-known>` moves the moment through which the page is read: what had been said by then, and how it stood. Each move is told as an event, `moment`. */
export class AsKnownElement extends HTMLElement {
  #stops: number[] = [];
  #days: string[] = [];
  #standing!: Standing;
  #at = 0;
  #timer = 0;
  #rest = 0;

  connectedCallback() {
    const read = (name: string) => JSON.parse(this.dataset[name]!);
    [this.#stops, this.#days] = [read('stops'), read('days')];
    this.#standing = new Standing(read('spans'));
    this.#at = this.#last;
    this.#range.addEventListener('input', () => this.move(this.#stopAt(this.#range.valueAsNumber)));
    this.#range.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('click', (event) => this.#press(event));
    const asked = readAddress('at');
    if (asked !== null) this.go(asked);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    clearTimeout(this.#rest);
  }

  /** Shows the page as of an hour such as `2020-09-28T0900`; what names none of its hours moves nothing, and a line says so. */
  go(asked: string) {
    const at = this.read(asked);
    if (at !== undefined) this.move(at, false);
    else this.#say(this.dataset['unread']!);
  }

  /** The moment that the page shows, in minutes from the first. */
  get at() {
    return this.#at;
  }

  /** The moment of an address, in the same minutes; nothing where it is none of these hours. */
  read(asked: string): number | undefined {
    const at = ((readMoment(asked) ?? NaN) - this.#origin) / 60_000;
    return at >= 0 && at <= this.#last ? at : undefined;
  }

  /** A moment as addresses have it. */
  slug(at: number) {
    return momentSlug(this.#origin + at * 60_000);
  }

  /** A moment in words. */
  name(at: number) {
    return `${this.#days[Math.floor(at / DAY)]}, ${clock(at)}`;
  }

  /** The moment from which a claim counts as said. */
  saidFrom(id: string) {
    return this.#standing.saidFrom(id);
  }

  /** Shows the board as of the same moment again, after the reader’s filter has changed. */
  refresh() {
    this.#standing.refresh(this.#at);
  }

  /** Shows the page as of a moment, and says so in the control and in the address. */
  move(at: number, write = true) {
    this.#at = at;
    this.#range.value = String(at);
    const words = this.name(at);
    this.querySelector('output')!.textContent = words;
    this.#range.setAttribute('aria-valuetext', words);
    this.#standing.show(at, Math.round((at / this.#last) * 1000) / 10);
    this.dispatchEvent(new Event('moment'));
    if (!write) return;
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#tell(words), REST);
    this.#say('');
    writeAddress('at', at === this.#last ? undefined : this.slug(at));
  }

  get #range() {
    return this.querySelector('input')!;
  }

  get #last() {
    return this.#stops.at(-1)!;
  }

  get #origin() {
    return Date.parse(`${this.dataset['origin']}Z`);
  }

  #say(line: string) {
    this.querySelector('[role=status]')!.textContent = line;
  }

  /** Tells screen readers the moment, once; the slider says its own while it has the focus, and a comparison tells it with what is new. */
  #tell(moment: string) {
    if (this.hasAttribute('data-compared') || document.activeElement === this.#range) return;
    this.querySelector('.told')!.textContent = moment;
  }

  #key(event: KeyboardEvent) {
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -5,
      PageUp: 5,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#step(step);
  }

  #press(event: Event) {
    const act = (event.target as Element).closest('button')?.dataset['act'];
    if (act === 'back') this.#step(-1);
    if (act === 'on') this.#step(1);
    if (act === 'all') this.#step(Infinity);
    if (act === 'play') this.#play();
  }

  /** Plays from the chosen moment, or from the first when it stands at the last. */
  #play() {
    if (this.#timer) return this.#pause();
    if (this.#at === this.#last) this.#step(-Infinity);
    this.querySelector('[data-act=play]')!.setAttribute('aria-pressed', 'true');
    this.#timer = window.setInterval(() => {
      this.#step(1);
      if (this.#at === this.#last) this.#pause();
    }, 900);
  }

  #pause() {
    clearInterval(this.#timer);
    this.#timer = 0;
    this.querySelector('[data-act=play]')!.setAttribute('aria-pressed', 'false');
  }

  /** Goes so many stops back or on, from a stop or from between two. */
  #step(by: number) {
    const from =
      by < 0
        ? this.#stops.findIndex((stop) => stop >= this.#at)
        : this.#stops.indexOf(this.#stopAt(this.#at));
    this.move(this.#stops[Math.min(this.#stops.length - 1, Math.max(0, from + by))]!);
  }

  /** The last stop that is not after a moment: nothing changes between two stops. */
  #stopAt(at: number) {
    return this.#stops.findLast((stop) => stop <= at) ?? 0;
  }
}

customElements.define('as-known', AsKnownElement);
