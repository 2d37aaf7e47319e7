import { readAddress } from '../page/address.ts';
import { FIELDS } from './fields.ts';

/** `<claim-filter>` shows the claims of a side, kind, grading, place and time; its works come when it is opened. */
export class ClaimFilterElement extends HTMLElement {
  connectedCallback() {
    if (FIELDS.some((field) => readAddress(field))) void this.#lay();
    else this.#await();
  }

  /** Lays the filter when it is opened; once more, where it could not be had. */
  #await() {
    const lay = () => void this.#lay();
    this.querySelector('details')!.addEventListener('toggle', lay, { once: true });
  }

  async #lay() {
    const status = this.querySelector('[role=status]')!;
    try {
      const { layFilter } = await import('./board-filter.ts');
      await layFilter(this);
    } catch {
      status.textContent = this.dataset['missing']!;
      this.#await();
    }
  }
}

customElements.define('claim-filter', ClaimFilterElement);
