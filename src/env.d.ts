declare namespace App {
  interface Locals {
    /** Whether the page has the control of the second clock. */
    live?: boolean;
    /** The claims that have had their note on this page. */
    noted?: Set<string>;
    /** The facts that a mark of this page leads to already. */
    marked?: Set<string>;
    /** The facts that have their note on this page, in the order of their numbers. */
    facts?: readonly { id: string }[];
    /** The places that have been named with their other names on this page. */
    placed?: Set<string>;
  }
}
