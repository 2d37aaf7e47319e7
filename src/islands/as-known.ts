import type { SpanTable } from '../graphics/span-table.ts';

const DAY = 1440;

/** `<as-known>` moves the moment through which the page is read: what had been said by then, and how it stood. */
export class AsKnownElement extends HTMLElement {
  #stops: number[] = [];
  #days: string[] = [];
  #spans: SpanTable = {};
  #claims: [Element, string][] = [];
  #spanned: [Element, number, number][] = [];
  #timer = 0;

  connectedCallback() {
    const read = (name: string) => JSON.parse(this.dataset[name]!);
    [this.#stops, this.#days, this.#spans] = [read('stops'), read('days'), read('spans')];
    this.#collect();
    this.#range.addEventListener('input', () => this.move(this.#stopAt(this.#range.valueAsNumber)));
    this.#range.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('click', (event) => this.#press(event));
    const asked = new URLSearchParams(location.search).get('at');
    if (asked) this.go(asked);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  /** Shows the page as of an instant such as `2020-09-28T0900`: as of the last change until then. */
  go(instant: string) {
    this.move(this.#stopAt(this.#minuteOf(instant)), false);
  }

  /** Shows the page as of a stop, and says so in the control and in the address. */
  move(at: number, write = true) {
    this.#range.value = String(at);
    const last = at === this.#stops.at(-1);
    const words = `${this.#days[Math.floor(at / DAY)]}, ${clock(at)}`;
    this.querySelector('output')!.textContent = words;
    this.#range.setAttribute('aria-valuetext', words);
    for (const [element, id] of this.#claims) this.#stand(element, id, at);
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
    const stands =
      '.marks a, .soft [data-claims], .timeline a, .log li, .article .claim, .bars li, .ladder a, .table tbody tr, .answers li[data-c]';
    for (const element of document.querySelectorAll(stands)) {
      const ids =
        element.getAttribute('data-claims') ?? element.getAttribute('data-c') ?? hrefOf(element);
      if (ids) this.#claims.push([element, ids]);
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-s]')) {
      const [from, until = Infinity] = element.dataset['s']!.split(' ').map(Number);
      this.#spanned.push([element, from!, until]);
    }
  }

  /** Hides what had not been said, pales what had been replaced, and parts the mark of what had been denied. */
  #stand(element: Element, ids: string, at: number) {
    const known = ids.split(' ').filter((id) => this.#spans[id] && this.#spans[id][0] <= at);
    if (element.classList.contains('claim')) element.classList.toggle('unsaid', known.length === 0);
    else element.toggleAttribute('hidden', known.length === 0);
    if (ids.includes(' ')) {
      const count = element.querySelector('.no');
      if (count) count.textContent = `×${known.length}`;
      return;
    }
    if (known.length === 0) return;
    const [, contested, replaced, body] = this.#spans[known[0]!]!;
    element.classList.toggle('replaced', replaced >= 0 && at >= replaced);
    const mark = element.matches('[class*="b-"]') ? element : element.querySelector('.mark');
    if (!mark) return;
    mark.classList.remove('b-solid', 'b-outline', 'b-contested', 'b-silence');
    mark.classList.add(contested >= 0 && at >= contested ? 'b-contested' : `b-${body}`);
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
    const address = new URL(location.href);
    if (at === undefined) address.searchParams.delete('at');
    else {
      const moment = new Date(Date.parse(`${this.dataset['origin']}Z`) + at * 60_000).toISOString();
      address.searchParams.set('at', moment.slice(0, 16).replace(':', ''));
    }
    history.replaceState(history.state, '', address);
  }
}

function clock(at: number) {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor((at % DAY) / 60))}:${pad(at % 60)}`;
}

function hrefOf(element: Element) {
  const link = element.matches('a') ? element : element.querySelector('a[href*="/claims/"]');
  return link?.getAttribute('href')?.match(/\/claims\/([^/]+)\/$/)?.[1];
}

customElements.define('as-known', AsKnownElement);
