import type { TypeStyle } from './text-width.ts';

/** The width of the wide plate, in whose units the ground is drawn for all. */
export const WIDE_UNITS = 1120;

/** The two plates of every map, of which the style sheet shows the one that fits. */
export type Size = 'wide' | 'narrow';

/** How marks are set, in units. */
export interface MarkStyle {
  mark: number;
  /** Marks stand so far apart that each can be touched: WCAG 2.2, 2.5.8 asks for 24 px. */
  touch: number;
  number: number;
  /** The size of the claimant’s name beside a claimed advance; without one it stands in the list only. */
  by?: number;
  /** The room rather kept free on both sides of a lettered mark, for its leader. */
  leader: number;
}

/** How towns are lettered: a size for each rank; ranks without one are not lettered. */
export interface NameStyle {
  sizes: readonly number[];
  dot: number;
}

/** How the margins are lettered, in units. */
export interface CalloutStyle {
  label: number;
  claimant: number;
  /** The widest a line may be. */
  width: number;
  /** The distance of the lettering from the edge. */
  inset: number;
}

/** What is named along lines: waters, ranges, the line of contact. */
export type LineKind = 'water' | 'range' | 'line';

/** What is lettered as on an engraved plate. */
export type LetteringKind = 'country' | 'region' | 'front' | LineKind;

/** The types of the engraved names; a kind without one is not lettered. */
export type LetteringStyle = Partial<Record<LetteringKind, TypeStyle>>;

/** How a plate is set; all sizes are in its units. */
export interface PlateStyle {
  width: number;
  mark: MarkStyle;
  names: NameStyle;
  lettering: LetteringStyle;
  /** Without it no margin is lettered, and every mark has its number. */
  callouts?: CalloutStyle;
  /** The size of the degrees; without one there is no engraved frame. */
  degrees?: number;
  scale: number;
}

const SPACED = { spacing: 0.26, serif: true, caps: true };

/** Lettered margins around an engraved frame. */
export const WIDE: PlateStyle = {
  width: WIDE_UNITS,
  mark: { mark: 18, touch: 24, number: 14, by: 13.5, leader: 16 },
  names: { sizes: [15.5, 14.5, 13.5, 13.5], dot: 2.6 },
  lettering: {
    country: { size: 17, ...SPACED },
    region: { size: 12.5, spacing: 0.12, serif: true, caps: true },
    range: { size: 13.5, spacing: 0.1, serif: true },
    water: { size: 13.5, serif: true },
    line: { size: 13.5, serif: true },
    front: { size: 13.5, serif: true },
  },
  callouts: { label: 15, claimant: 13.5, width: 200, inset: 22 },
  degrees: 13.5,
  scale: 13.5,
};

/** Every mark with its number, and few names, for a hand’s width. */
export const NARROW: PlateStyle = {
  width: 358,
  mark: { mark: 18, touch: 24, number: 12.5, leader: 0 },
  names: { sizes: [12.5, 12, 12], dot: 2.2 },
  lettering: { country: { size: 12, ...SPACED }, line: { size: 12, serif: true } },
  scale: 12,
};
