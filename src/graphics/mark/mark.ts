import type { ClaimKind } from '../../domain/entries/claim.ts';
import type { Shape } from '../../domain/entries/side.ts';
import { type Sign, signOf } from './kind-signs.ts';

/** Below this size in pixels a mark shows its shape only; no sign can be read there. */
export const SMALLEST_SIGN = 16;

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
