import { readAddress } from '../page/address.ts';
import { importAgain } from '../page/import-again.ts';
import { FIELDS } from './fields.ts';

const importWorks = importAgain(() => import('./board-filter.ts'));

/** `<claim-filter>` shows the claims of a side, kind, grading, place and time; its works come when it is opened, and again when it is opened again where they could not be had. */
export class ClaimFilterElement extends HTMLElement {
  #laying = false;

  connectedCallback() {
    this.#details.addEventListener('toggle', () => this.#details.open && void this.#lay());
    if (FIELDS.some((field) => readAddress(field))) void this.#lay();
  }

  async #lay() {
    if (this.#laying) return;
    this.#laying = true;
    this.#say(this.dataset['loading']!);
    try {
      const { layFilter } = await importWorks();
      await layFilter(this);
    } catch {
      this.#laying = false;
      this.#details.open = false;
      this.#say(this.dataset['missing']!);
    }
  }

  get #details() {
    return this.querySelector('details')!;
  }

  #say(line: string) {
    this.querySelector('[role=status]')!.textContent = line;
  }
}

customElements.define('claim-filter', ClaimFilterElement);
