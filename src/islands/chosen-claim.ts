import { claimElements, idsOf } from './claim-elements.ts';
import type { ClaimCard } from './claim-card.ts';

/** `<chosen-claim>` shows the claim that was chosen anywhere in the page everywhere in it, and opens its card. */
export class ChosenClaimElement extends HTMLElement {
  #elements: Map<string, Element[]> | undefined;
  #card: Promise<ClaimCard> | undefined;
  #opener: HTMLElement | SVGElement | undefined;
  #listening = new AbortController();

  connectedCallback() {
    const { signal } = (this.#listening = new AbortController());
    const on = (type: string, act: (event: Event) => void) =>
      document.addEventListener(type, act, { signal });
    on('click', (event) => this.#click(event as MouseEvent));
    on('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.dismiss());
    for (const type of ['pointerover', 'focusin'])
      on(type, ({ target }) => this.#mark('previewed', claimAt(target)));
    addEventListener('popstate', () => this.#follow(), { signal });
    this.#follow();
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  /** Closes the card: as the reader’s “back” does where choosing made an entry of the history. */
  dismiss() {
    if (!this.#chosen) return;
    if (history.state?.chosen) history.back();
    else {
      history.replaceState(null, '', location.pathname + location.search);
      this.#follow();
    }
  }

  get #chosen() {
    return /^#c-([a-z][a-z0-9-]*)$/.exec(location.hash)?.[1];
  }

  /** A plain click on what stands for one claim chooses it; with a modifier, a link is a link. */
  #click(event: MouseEvent) {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const id = claimAt(event.target);
    if (!id) return;
    event.preventDefault();
    this.#opener = focusable(event.target as Element);
    const address = `${location.pathname}${location.search}#c-${id}`;
    if (this.#chosen) history.replaceState(history.state, '', address);
    else history.pushState({ chosen: true }, '', address);
    this.#follow();
  }

  /** Brings the page into the state that the address names. */
  #follow() {
    const id = this.#chosen;
    this.#mark('chosen', id);
    if (id) this.#open(id);
    else this.#card?.then((card) => card.close());
    if (!id) this.#opener?.focus({ preventScroll: true });
    if (!id) this.#opener = undefined;
  }

  #open(id: string) {
    const page = `${this.dataset.claims}${id}/`;
    this.#card ??= import('./claim-card.ts').then(({ layCard }) => layCard(this));
    this.#card
      .then((card) => (this.#chosen === id ? card.open(page) : undefined))
      .catch(() => location.assign(page));
  }

  #mark(how: string, id: string | undefined) {
    for (const element of document.querySelectorAll(`.${how}`)) element.classList.remove(how);
    if (!id) return;
    this.#elements ??= index();
    for (const element of this.#elements.get(id) ?? []) element.classList.add(how);
  }
}

/** The claim that an element stands for alone, or whose page it leads to. */
function claimAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element) || target.closest('.card-bar')) return undefined;
  const link = target.closest('a');
  const ids = link ? idsOf(link) : target.closest('.claim') ? idsOf(target.closest('.claim')!) : [];
  return ids.length === 1 ? ids[0] : undefined;
}

function focusable(target: Element): HTMLElement | SVGElement | undefined {
  const link = target.closest('a') ?? target.closest('.claim')?.nextElementSibling;
  return link as HTMLElement | SVGElement | undefined;
}

function index(): Map<string, Element[]> {
  const elements = new Map<string, Element[]>();
  for (const [element, ids] of claimElements())
    for (const id of ids) elements.set(id, [...(elements.get(id) ?? []), element]);
  return elements;
}

customElements.define('chosen-claim', ChosenClaimElement);
