declare namespace App {
  interface Locals {
    /** Whether the page has the control of the second clock. */
    live?: boolean;
    /** The claims that have had their note on this page. */
    noted?: Set<string>;
    /** The places that have been named with their other names on this page. */
    placed?: Set<string>;
  }
}
