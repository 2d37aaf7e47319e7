import { readAddress, writeAddress } from '../page/address.ts';
import { claimElements, isOnBoard } from './claim-elements.ts';
import { showClaims } from './shown-claims.ts';
import { bodyClass, contestedBody, readBody } from '../../graphics/mark/body.ts';
import type { SpanTable } from '../../graphics/mark/span-table.ts';

const DAY = 1440;

/** `<as-known>` moves the moment through which the page is read: what had been said by then, and how it stood. */
export class AsKnownElement extends HTMLElement {
  #stops: number[] = [];
  #days: string[] = [];
  #spans: SpanTable = {};
  #claims: [Element, string[]][] = [];
  #spanned: [Element, number, number][] = [];
  #timer = 0;

  connectedCallback() {
    const read = (name: string) => JSON.parse(this.dataset[name]!);
    [this.#stops, this.#days, this.#spans] = [read('stops'), read('days'), read('spans')];
    this.#collect();
    this.#range.addEventListener('input', () => this.move(this.#stopAt(this.#range.valueAsNumber)));
    this.#range.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('click', (event) => this.#press(event));
    const asked = readAddress('at');
    if (asked) this.go(asked);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  /** Shows the page as of an instant such as `2020-09-28T0900`: as of the last change until then. */
  go(instant: string) {
    this.move(this.#stopAt(this.#minuteOf(instant)), false);
  }

  /** Shows the board as of the same stop again, after the reader’s filter has changed. */
  refresh() {
    const at = this.#stopAt(this.#range.valueAsNumber);
    for (const [element, ids] of this.#claims)
      if (isOnBoard(element)) this.#stand(element, ids, at);
  }

  /** Shows the page as of a stop, and says so in the control and in the address. */
  move(at: number, write = true) {
    this.#range.value = String(at);
    const last = at === this.#stops.at(-1);
    const words = `${this.#days[Math.floor(at / DAY)]}, ${clock(at)}`;
    this.querySelector('output')!.textContent = words;
    this.#range.setAttribute('aria-valuetext', words);
    for (const [element, ids] of this.#claims) this.#stand(element, ids, at);
    for (const [element, from, until] of this.#spanned)
      element.toggleAttribute('hidden', at < from || at >= until);
    for (const cut of document.querySelectorAll('.until'))
      cut.setAttribute('width', `${this.#share(at)}%`);
    for (const line of document.querySelectorAll('.now')) {
      const axis = line.matches('.wide *') ? 'x' : 'y';
      for (const end of [1, 2]) line.setAttribute(`${axis}${end}`, `${this.#share(at)}%`);
    }
    if (write) this.#write(last ? undefined : at);
  }

  get #range() {
    return this.querySelector('input')!;
  }

  /** Finds once what stands for claims (marks, entries, words) and what has a span of its own. */
  #collect() {
    this.#claims = claimElements();
    for (const element of document.querySelectorAll<HTMLElement>('[data-s]')) {
      const [from, until = Infinity] = element.dataset['s']!.split(' ').map(Number);
      this.#spanned.push([element, from!, until]);
    }
  }

  /** Hides what had not been said, pales what had been replaced, and parts the mark of what had been denied. */
  #stand(element: Element, ids: readonly string[], at: number) {
    const known = showClaims(element, ids, (id) => !!this.#spans[id] && this.#spans[id][0] <= at);
    if (known.length === 0 || ids.length > 1) return;
    const [, contested, replaced, body] = this.#spans[known[0]!]!;
    element.classList.toggle('replaced', replaced >= 0 && at >= replaced);
    const { classList } = element.querySelector('.mark') ?? element;
    const was = readBody(classList);
    const now = contested >= 0 && at >= contested ? contestedBody(body) : body;
    if (was) classList.replace(bodyClass(was), bodyClass(now));
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
    if (step === undefined) return;
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

  /** Plays from the chosen stop, or from the first when it stands at the last. */
  #play() {
    if (this.#timer) return this.#pause();
    if (this.#index === this.#stops.length - 1) this.#step(-Infinity);
    this.querySelector('[data-act=play]')!.setAttribute('aria-pressed', 'true');
    this.#timer = window.setInterval(() => {
      this.#step(1);
      if (this.#index === this.#stops.length - 1) this.#pause();
    }, 900);
  }

  #pause() {
    clearInterval(this.#timer);
    this.#timer = 0;
    this.querySelector('[data-act=play]')!.setAttribute('aria-pressed', 'false');
  }

  #step(by: number) {
    const index = Math.min(this.#stops.length - 1, Math.max(0, this.#index + by));
    this.move(this.#stops[index]!);
  }

  get #index() {
    return this.#stops.indexOf(this.#stopAt(this.#range.valueAsNumber));
  }

  /** The last stop that is not after a moment: nothing changes between two stops. */
  #stopAt(at: number) {
    return this.#stops.findLast((stop) => stop <= at) ?? 0;
  }

  #share(at: number) {
    return Math.round((at / this.#stops.at(-1)!) * 1000) / 10;
  }

  /** `2020-09-28T0900` in minutes from the first midnight. */
  #minuteOf(slug: string) {
    const origin = Date.parse(`${this.dataset['origin']}Z`);
    return (Date.parse(`${slug.slice(0, 13)}:${slug.slice(13)}Z`) - origin) / 60_000 || 0;
  }

  #write(at: number | undefined) {
    const origin = Date.parse(`${this.dataset['origin']}Z`);
    const slug = (moment: number) => new Date(moment).toISOString().slice(0, 16).replace(':', '');
    writeAddress('at', at === undefined ? undefined : slug(origin + at * 60_000));
  }
}

function clock(at: number) {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor((at % DAY) / 60))}:${pad(at % 60)}`;
}

customElements.define('as-known', AsKnownElement);
