import type { ClaimKind } from '../../domain/entries/claim.ts';

/** What a mark says of its claim; several kinds share a sign, and a word always stands near. */
export const SIGNS = [
  'casualties',
  'position',
  'shelling',
  'equipment',
  'responsibility',
  'denial',
  'legal',
  'diplomacy',
  'silence',
] as const;

export type Sign = (typeof SIGNS)[number];

/** A drawing on the 18-unit grid of the marks: strokes, and a solid part where lines would run together. */
export interface SignDrawing {
  strokes?: string;
  solid?: string;
}

const SIGN_OF: Record<ClaimKind, Sign> = {
  casualties: 'casualties',
  taken: 'position',
  retaken: 'position',
  lost: 'position',
  clash: 'position',
  shelling: 'shelling',
  'air-strike': 'shelling',
  equipment: 'equipment',
  responsibility: 'responsibility',
  assessment: 'responsibility',
  denial: 'denial',
  legal: 'legal',
  diplomacy: 'diplomacy',
  silence: 'silence',
};

/** The nine signs: tally, chevron, burst, vehicle, arrow from a line, ≠, page, two rings, three dashes. */
export const SIGN_DRAWINGS: Record<Sign, SignDrawing> = {
  casualties: { strokes: 'M-3-4v8M0-4v8M3-4v8M-5.2 2.4 5.2-2.4' },
  position: { strokes: 'M-4.6 2.7 0-3 4.6 2.7' },
  shelling: {
    strokes: 'M0-5v3.2M0 1.8v3.2M-4.4-2.5l2.8 1.6M1.6.9l2.8 1.6M-4.4 2.5l2.8-1.6M1.6-.9l2.8-1.6',
  },
  equipment: {
    strokes: 'M0-1.4 5.4-3.8',
    solid:
      'M-5.4 2.4a1.6 1.6 0 0 1 1.6-1.6h.6a3.2 3.2 0 1 1 6 0h.6a1.6 1.6 0 0 1 0 3.2h-7.2a1.6 1.6 0 0 1-1.6-1.6z',
  },
  responsibility: { strokes: 'M-4.6-4v8M-4.6 0H4.4M1-3.4 4.4 0 1 3.4' },
  denial: { strokes: 'M-4.4-1.8H4.4M-4.4 1.8H4.4M2.4-5-2.4 5' },
  legal: { strokes: 'M-3.5-4.8h7v9.6h-7zM-1.2-1.5h2.4M-1.2 1.5h2.4' },
  diplomacy: {
    strokes:
      'M1 0A2.7 2.7 0 1 1-4.4 0 2.7 2.7 0 1 1 1 0M4.4 0A2.7 2.7 0 1 1-1 0 2.7 2.7 0 1 1 4.4 0',
  },
  silence: { strokes: 'M-5 0h1.8M-.9 0h1.8M3.2 0H5' },
};

/** The sign that stands for a kind of claim. */
export function signOf(kind: ClaimKind): Sign {
  return SIGN_OF[kind];
}
