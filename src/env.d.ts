declare namespace App {
  interface Locals {
    /** The moment that the page’s text stands for. */
    lens?: import('./domain/record/lens.ts').Lens;
    /** The facts that a mark of this page leads to already. */
    marked?: Set<string>;
    /** The facts that have their note on this page, in the order of their numbers. */
    facts?: readonly { id: string }[];
    /** The words of the glossary that are marked on this page, and those that are explained below a text. */
    explained?: Record<'marked' | 'listed', Set<string>>;
    /** The way from a piece of evidence to where other sites take it along, where this page offers it. */
    wayToEmbed?: (id: string) => string;
    /** The part of a text that a page tells in words alone; absent in a feed, which tells all of it. */
    part?: 'all' | 'opening' | 'chapters';
    /** Whether sources are named without their addresses, for want of room. */
    unlinked?: boolean;
    /** Whether the page has the ground of its maps already. */
    ground?: boolean;
    /** The places that have been named with their other names on this page. */
    placed?: Set<string>;
  }
}
