import type { AsKnownElement } from '../claims/as-known.ts';
import type { Filter } from '../filter/filter.ts';
import { readAddress } from '../page/address.ts';
import { importAgain } from '../page/import-again.ts';
import type { ContactMapElement } from '../live-map/contact-map.ts';

const importFilter = importAgain(() => import('../filter/board-filter.ts'));

const NOTHING: Filter = { sides: [], kinds: [], grade: '', place: '' };

/** `<embed-choice>` shows what the address of an embed asks for: sides, kinds, a first view; it says so, and gives a way out. */
export class EmbedChoiceElement extends HTMLElement {
  connectedCallback() {
    const filter = { ...NOTHING, sides: this.#asked('side'), kinds: this.#asked('kind') };
    if (filter.sides.length + filter.kinds.length > 0) this.#choose(filter);
    const view = readAddress('view');
    const map = document.querySelector<ContactMapElement>('contact-map');
    if (view && map) layWhenNear(map, view);
    document.querySelector('time-line')?.addEventListener('click', openList);
  }

  /** The sides or kinds that the address names; what there is none of asks for nothing. */
  #asked(name: 'side' | 'kind'): string[] {
    const known = this.dataset[name]!.split(' ');
    return (readAddress(name) ?? '').split(' ').filter((id) => known.includes(id));
  }

  /** Shows what is asked for; where the filter cannot be had, says so and asks for it again at the reader’s next act. */
  #choose(filter: Filter) {
    this.#filter(filter).catch(() => {
      const line = this.querySelector('p')!;
      line.querySelector('span')!.textContent = this.dataset['missing']!;
      line.querySelector('button')!.hidden = true;
      line.hidden = false;
      document.addEventListener('click', () => this.#choose(filter), { once: true });
    });
  }

  async #filter(filter: Filter) {
    const control = document.querySelector<AsKnownElement>('as-known');
    if (control) await customElements.whenDefined('as-known');
    const { filterBoard } = await importFilter();
    const line = this.querySelector('p')!;
    const show = () => {
      const { shown, all } = filterBoard(filter);
      line.querySelector('span')!.textContent = this.dataset['chosen']!.replace(
        '{shown}',
        String(shown.length),
      ).replace('{all}', String(all));
    };
    show();
    line.hidden = line.querySelector('button')!.hidden = false;
    control?.addEventListener('moment', show);
    line.querySelector('button')!.addEventListener('click', () => {
      control?.removeEventListener('moment', show);
      filterBoard(NOTHING);
      line.hidden = true;
    });
  }
}

/** A first view is the live map’s, so that is laid; not before the reader comes near, for it is heavy. */
function layWhenNear(map: ContactMapElement, view: string) {
  map.dataset.view = view;
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry!.isIntersecting) return;
    observer.disconnect();
    void customElements.whenDefined('contact-map').then(() => map.lay());
  });
  observer.observe(map);
}

/** A mark of several claims leads to their entries in the list, for an embed has no card. */
function openList(event: Event) {
  const ids = (event.target as Element).closest('a')?.dataset['claims']?.split(' ') ?? [];
  if (ids.length < 2) return;
  event.preventDefault();
  document.querySelector('details.earlier')!.setAttribute('open', '');
  const entries = ids.map((id) =>
    document.querySelector<HTMLElement>(`.log li:not([hidden]) a[href$="/${id}/"]`),
  );
  entries.find((entry) => entry !== null)?.focus();
}

customElements.define('embed-choice', EmbedChoiceElement);
