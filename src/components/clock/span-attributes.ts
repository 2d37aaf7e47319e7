import { isIn, type Span } from '../../domain/record/phases.ts';
import type { Lens } from '../../domain/record/lens.ts';

/** What of a list a reader can come to see through the lens, with the attributes of its span. */
export function seenThrough<T extends { span: Span }>(
  lens: Lens,
  entries: readonly T[],
): (T & { attributes: Record<string, unknown> })[] {
  return entries.flatMap((entry) => {
    const attributes = through(lens, entry.span);
    return attributes === undefined ? [] : [{ ...entry, attributes }];
  });
}

/** Attributes for what stands in a span only; nothing when a frozen page has no place for it. */
export function through(lens: Lens, span: Span): Record<string, unknown> | undefined {
  const shown = isIn(span, lens.at);
  if (!lens.live) return shown ? {} : undefined;
  if (span.from > lens.at) return undefined;
  const ends = [span.from, span.until].filter((end) => end !== undefined);
  return { 'data-s': ends.map((end) => Math.max(0, end - lens.origin)).join(' '), hidden: !shown };
}
