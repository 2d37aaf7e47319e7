import { isIn, type Span } from '../../domain/record/phases.ts';
import type { Lens } from '../../domain/record/lens.ts';

/** Attributes for what stands in a span only; nothing when a frozen page has no place for it. */
export function through(lens: Lens, span: Span): Record<string, unknown> | undefined {
  const shown = isIn(span, lens.at);
  if (!lens.live) return shown ? {} : undefined;
  if (span.from > lens.at) return undefined;
  const ends = [span.from, span.until].filter((end) => end !== undefined);
  return { 'data-s': ends.map((end) => Math.max(0, end - lens.origin)).join(' '), hidden: !shown };
}
