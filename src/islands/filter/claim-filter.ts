import { readAddress } from '../page/address.ts';
import { FIELDS } from './fields.ts';

/** `<claim-filter>` shows the claims of a side, kind, grading, place and time; its works come when it is opened. */
export class ClaimFilterElement extends HTMLElement {
  connectedCallback() {
    const asked = FIELDS.some((field) => readAddress(field) !== null);
    const lay = () =>
      import('./board-filter.ts').then(({ layFilter }) => layFilter(this)).catch(() => undefined);
    if (asked) lay();
    else this.querySelector('details')!.addEventListener('toggle', lay, { once: true });
  }
}

customElements.define('claim-filter', ClaimFilterElement);
