import type { ClaimKind } from '../../domain/entries/claim.ts';
import { type Sign, signOf } from './kind-signs.ts';

/** Below this size in pixels a mark shows its shape only; no sign can be read there. */
export const SMALLEST_SIGN = 16;

/** Laid over every sign and shown by the body alone: the gap that parts a mark, the line that strikes it. */
export const CUT_PATH = 'M-9-9 9 9';
export const STRIKE_PATH = 'M-10.5 0h21';

/** The sign of a mark of this size; “none” for marks too small for one. */
export function signAt(kind: ClaimKind, size: number): Sign | 'none' {
  return size < SMALLEST_SIGN ? 'none' : signOf(kind);
}
