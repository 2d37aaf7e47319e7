import { openCrowds } from '../claims/map-crowds.ts';
import { offerNames } from '../live-map/naming.ts';

/** `<contact-map>` where no live map can be had: the drawing, its lists, and its names in all usages and scripts. */
export class StillMapElement extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    const { signal } = (this.#listening = new AbortController());
    openCrowds(this, signal);
    offerNames(this, signal);
  }

  disconnectedCallback() {
    this.#listening.abort();
  }
}

customElements.define('contact-map', StillMapElement);
