import type { ClaimKind, Grade } from '../../domain/entries/claim.ts';
import type { Shape } from '../../domain/entries/side.ts';
import { type Sign, signOf } from './kind-signs.ts';

/** How well a claim is supported, as its mark shows it. */
export const BODIES = ['solid', 'outline', 'contested', 'withdrawn', 'silence'] as const;

export type Body = (typeof BODIES)[number];

/** Below this size in pixels a mark shows its shape only; no sign can be read there. */
export const SMALLEST_SIGN = 16;

/** The four shapes of equal weight on an 18-unit grid, centred on 0, 0. */
export const SHAPE_PATHS: Record<Shape, string> = {
  circle: 'M-8 0a8 8 0 1 0 16 0 8 8 0 1 0-16 0z',
  'flat-circle': 'M-6.7 6.6A8.3 8.3 0 1 1 6.7 6.6z',
  square: 'M-7.2-7.2H7.2V7.2H-7.2z',
  diamond: 'M0-9.2 9.2 0 0 9.2-9.2 0z',
};

/** Laid over every sign and shown by the body alone: the gap that parts a mark, the line that strikes it. */
export const CUT_PATH = 'M-9-9 9 9';
export const STRIKE_PATH = 'M-10.5 0h21';

/** The two symbols of a mark; “none” is the sign of marks too small for one. */
export interface MarkParts {
  shape: Shape;
  sign: Sign | 'none';
}

/** The symbols that a mark of this size is put together from; its body is left to the style sheet. */
export function markParts(shape: Shape, kind: ClaimKind, size: number): MarkParts {
  return { shape, sign: size < SMALLEST_SIGN ? 'none' : signOf(kind) };
}

/** The body of a claim's mark: silence and withdrawal come before denial, denial before support. */
export function bodyOf(kind: ClaimKind, grade: Grade, contested: boolean): Body {
  if (kind === 'silence') return 'silence';
  if (grade === 'withdrawn') return 'withdrawn';
  if (contested) return 'contested';
  return grade === 'single-source' ? 'outline' : 'solid';
}
