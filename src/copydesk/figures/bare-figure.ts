import type { MdxNode } from '../mdx/mdx-rules.ts';

/** A figure that no claim carries: the text that it stands in, where in it, and what to say. */
export interface BareFigure {
  node: MdxNode;
  offset: number;
  number: string;
  message: string;
  /** Where in its breath it stands. */
  at: number;
}
