declare namespace App {
  interface Locals {
    /** The moment that the page’s text stands for. */
    lens?: import('./domain/record/lens.ts').Lens;
    /** The places that have been named with their other names on this page. */
    placed?: Set<string>;
  }
}
