import { importAgain } from '../page/import-again.ts';
import { claimElements, idsOf } from './claim-elements.ts';
import type { ClaimCard } from './claim-card.ts';

const importCard = importAgain(() => import('./claim-card.ts'));

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
      on(type, ({ target }) => this.#mark('previewed', claimsAt(target)));
    addEventListener('popstate', () => this.#follow(), { signal });
    this.#follow();
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  /** Closes the card: as the reader’s “back” does where choosing made an entry of the history. */
  dismiss() {
    if (this.#chosen.length === 0) return;
    if (history.state?.chosen) history.back();
    else {
      history.replaceState(null, '', location.pathname + location.search);
      this.#follow();
    }
  }

  /** The ids that the address names: one claim, or several that stand as one mark. */
  get #chosen() {
    return (
      /^#c-([a-z][a-z0-9-]*(?:\+[a-z][a-z0-9-]*)*)$/.exec(location.hash)?.[1]?.split('+') ?? []
    );
  }

  /** A plain click on what stands for claims chooses them; with a modifier, a link is a link. */
  #click(event: MouseEvent) {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const ids = claimsAt(event.target);
    if (ids.length === 0) return;
    event.preventDefault();
    this.#opener = focusable(event.target as Element);
    const address = `${location.pathname}${location.search}#c-${ids.join('+')}`;
    if (this.#chosen.length > 0) history.replaceState(history.state, '', address);
    else history.pushState({ chosen: true }, '', address);
    this.#follow();
  }

  /** Brings the page into the state that the address names. */
  #follow() {
    const ids = this.#chosen;
    this.#mark('chosen', ids);
    if (ids.length > 0) return this.#open(ids);
    this.#card?.then((card) => card.close());
    this.#say('');
    this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
  }

  #open(ids: readonly string[]) {
    const pages = ids.map((id) => `${this.dataset.claims}${id}/`);
    this.#card ??= importCard().then(({ layCard }) => layCard(this, () => this.dismiss()));
    this.#card.catch(() => (this.#card = undefined));
    this.#card
      .then((card) => (this.#chosen.join() === ids.join() ? card.open(pages) : undefined))
      .catch(() => {
        // A link would lead to the claim’s page; without a line it would lead away from this one to nothing.
        if (navigator.onLine) return location.assign(pages[0]!);
        this.#say(this.dataset['missing']!);
      });
  }

  #say(line: string) {
    this.querySelector('[role=status]')!.textContent = line;
  }

  #mark(how: string, ids: readonly string[]) {
    for (const element of document.querySelectorAll(`.${how}`)) element.classList.remove(how);
    if (ids.length === 0) return;
    this.#elements ??= index();
    for (const element of ids.flatMap((id) => this.#elements!.get(id) ?? []))
      element.classList.add(how);
  }
}

/** The claims that an element stands for, or whose page it leads to. */
function claimsAt(target: EventTarget | null): string[] {
  if (!(target instanceof Element) || target.closest('.card-bar')) return [];
  const place = target.closest('a');
  return place ? idsOf(place) : [];
}

function focusable(target: Element): HTMLElement | SVGElement | undefined {
  return target.closest<HTMLElement | SVGElement>('a') ?? undefined;
}

function index(): Map<string, Element[]> {
  const elements = new Map<string, Element[]>();
  for (const [element, ids] of claimElements())
    for (const id of ids) elements.set(id, [...(elements.get(id) ?? []), element]);
  return elements;
}

customElements.define('chosen-claim', ChosenClaimElement);
