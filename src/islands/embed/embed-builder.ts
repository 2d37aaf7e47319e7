import type { Embeddable } from '../../syndication/embed-snippet.ts';
import { embeddable, embedPath, type Embed } from '../../syndication/embeds.ts';
import { readAddress, writeAddress } from '../page/address.ts';
import { outputsOf } from './embed-outputs.ts';

interface Words {
  copied: string;
  selected: string;
  unknown: string;
}

/** What the address of the builder remembers. */
const CHOSEN = ['graphic', 'claim', 'evidence', 'since', 'at'] as const;

/** What is written into the address of an embed, where it is not as usual. */
const OPTIONS = ['theme', 'names', 'view', 'clock', 'side', 'kind'] as const;

/** `<embed-builder>` makes an embed of what is chosen in its form: a preview, and all that a page may want to paste. */
export class EmbedBuilderElement extends HTMLElement {
  #words!: Words;
  #frame = document.createElement('iframe');
  #height = 0;
  /** Counts what was chosen: an answer that comes after another choice is not heeded. */
  #turn = 0;
  #listening = new AbortController();

  connectedCallback() {
    this.#words = JSON.parse(this.dataset['words']!) as Words;
    for (const name of CHOSEN) this.#take(name, readAddress(name));
    this.#form.addEventListener('change', () => void this.#build());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#build();
    });
    this.#listening = new AbortController();
    addEventListener('message', (event) => this.#hear(event), { signal: this.#listening.signal });
    for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.#copy(button.dataset['copy']!));
    }
    this.querySelector('.preview')!.append(this.#frame);
    void this.#build();
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  get #form() {
    return this.querySelector('form')!;
  }

  #take(name: string, value: string | null) {
    const field = this.#form.elements.namedItem(name);
    if (value && (field instanceof RadioNodeList || field instanceof HTMLInputElement))
      field.value = value;
    if (value && field instanceof HTMLSelectElement) field.value = value;
  }

  /** Shows the fields of what is chosen, its preview, and what there is to copy. */
  async #build() {
    const turn = ++this.#turn;
    const data = new FormData(this.#form);
    const text = (name: string) => String(data.get(name) ?? '');
    const graphic = text('graphic') as Embed['graphic'];
    for (const field of this.querySelectorAll<HTMLElement>('[data-for]'))
      field.hidden = !field.dataset['for']!.split(' ').includes(graphic);
    for (const name of CHOSEN) writeAddress(name, this.#isAsked(name) ? text(name) : undefined);
    const embed = this.#embedOf(graphic, data.has(graphic) ? text(graphic).trim() : undefined);
    const query = this.#queryOf(data);
    const title = await this.#titleOf(embed);
    if (turn !== this.#turn) return;
    this.#say(title === undefined ? this.#words.unknown : '');
    if (title === undefined) return;
    this.#preview(`${this.#base}${embedPath(embed)}${query}`, text('width'));
    this.#write(embeddable(embed, title, this.dataset['site']!), query);
  }

  #embedOf(graphic: Embed['graphic'], id: string | undefined): Embed {
    const at = this.#moment.dataset['at'];
    return { graphic, id, ...(at !== undefined && { at: Number(at) }) };
  }

  /** Whether a field is one of the graphic’s own. */
  #isAsked(name: string): boolean {
    return !this.querySelector(`[name=${name}]`)!.closest<HTMLElement>('[data-for]')?.hidden;
  }

  /** What the embed is called, as its own answer to other sites has it; a claim may be unknown, or unsaid at the moment, and evidence may show nothing then. */
  async #titleOf(embed: Embed): Promise<string | undefined> {
    if (embed.id === '') return undefined;
    const answer = await fetch(`${this.#base}${embedPath(embed)}oembed.json`).catch(
      () => undefined,
    );
    return answer?.ok ? ((await answer.json()) as { title: string }).title : undefined;
  }

  /** The path under which the site lies. */
  get #base() {
    return this.dataset['site']!.replace(/^https?:\/\/[^/]+/, '');
  }

  /** The moment that is chosen; the first of the list is none, as it is for what has moments of its own. */
  get #moment() {
    const { options, selectedIndex } = this.querySelector<HTMLSelectElement>('[name=at]')!;
    return options[this.#isAsked('at') ? selectedIndex : 0]!;
  }

  /** What the address of the embed carries; fields that do not fit the graphic carry nothing. */
  #queryOf(data: FormData): string {
    const query = new URLSearchParams();
    for (const name of OPTIONS) {
      const value = this.#isAsked(name) ? data.getAll(name).join(' ') : '';
      if (value) query.set(name, value);
    }
    return query.size > 0 ? `?${query}` : '';
  }

  #preview(address: string, width: string) {
    this.#frame.width = width;
    if (this.#frame.getAttribute('src') === address) return;
    this.#height = 0;
    this.#frame.title = this.querySelector('.preview')!.ariaLabel!;
    // Another address in the same frame would be a step of the history.
    const next = this.#frame.cloneNode() as HTMLIFrameElement;
    next.src = address;
    this.#frame.replaceWith(next);
    this.#frame = next;
  }

  /** The preview tells its height, which is the one to paste. */
  #hear({ source, data }: MessageEvent) {
    if (source !== this.#frame.contentWindow || data?.type !== 'iframe-resized') return;
    const height = Math.ceil(Number(data.height));
    if (!(height > 0) || height === this.#height) return;
    this.#height = height;
    this.#frame.height = String(height);
    for (const output of this.querySelectorAll('textarea'))
      output.value = output.value.replace(/height="\d+"/, `height="${height}"`);
  }

  #write(plain: Embeddable, query: string) {
    const sized = { ...plain, height: this.#height || plain.height };
    for (const [name, value] of Object.entries(outputsOf(sized, query, this.dataset['site']!)))
      this.querySelector<HTMLTextAreaElement>(`#built-${name}`)!.value = value;
  }

  async #copy(id: string) {
    const field = document.getElementById(id) as HTMLTextAreaElement;
    field.select();
    const copied = await navigator.clipboard.writeText(field.value).then(
      () => true,
      () => false,
    );
    this.#say(copied ? this.#words.copied : this.#words.selected);
  }

  #say(line: string) {
    this.querySelector('[role=status]')!.textContent = line;
  }
}

customElements.define('embed-builder', EmbedBuilderElement);
