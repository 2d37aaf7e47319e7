import type { AsKnownElement } from '../claims/as-known.ts';
import { readAddress } from '../page/address.ts';
import type { ContactMapElement } from '../live-map/contact-map.ts';

const NOTHING = { sides: [], kinds: [], grade: '', place: '' };

/** `<embed-choice>` shows what the address of an embed asks for: sides, kinds, a first view; it says so, and gives a way out. */
export class EmbedChoiceElement extends HTMLElement {
  connectedCallback() {
    const [sides, kinds] = ['side', 'kind'].map((name) => readAddress(name)?.split(' ') ?? []);
    if (sides!.length + kinds!.length > 0) void this.#filter(sides!, kinds!);
    const view = readAddress('view');
    const map = document.querySelector<ContactMapElement>('contact-map');
    if (view && map) layWhenNear(map, view);
    document.querySelector('time-line')?.addEventListener('click', openList);
  }

  async #filter(sides: readonly string[], kinds: readonly string[]) {
    if (document.querySelector<AsKnownElement>('as-known'))
      await customElements.whenDefined('as-known');
    const { filterBoard } = await import('../filter/board-filter.ts');
    const { shown, all } = filterBoard({ ...NOTHING, sides, kinds });
    const line = this.querySelector('p')!;
    line.hidden = false;
    line.querySelector('span')!.textContent = this.dataset['chosen']!.replace(
      '{shown}',
      String(shown),
    ).replace('{all}', String(all));
    line.querySelector('button')!.addEventListener('click', () => {
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
  document.querySelector<HTMLElement>(`.log a[href$="/${ids[0]}/"]`)!.focus();
}

customElements.define('embed-choice', EmbedChoiceElement);
