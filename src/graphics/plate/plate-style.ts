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
  /** The size of the words beside a mark that stands for several claims; without one there are none. */
  note?: number;
}

/** How towns are lettered: a size for each rank; ranks without one are not lettered. */
export interface NameStyle {
  sizes: readonly number[];
  dot: number;
  /** So many ranks are lettered before any mark or callout is set; the other places where room is left. */
  first: number;
}

/** How claims are lettered beside their marks, in units. */
export interface CalloutStyle {
  size: number;
  /** The widths that their lines may have. */
  widths: readonly number[];
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
  /** What of it is lettered before any mark or callout is set. */
  early?: readonly ('line' | 'region')[];
  /** The distance between the lines that hatch a vague place. */
  hatch: number;
  /** Without it no claim is lettered. */
  callouts?: CalloutStyle;
  /** The size of the degrees; without one there is no engraved frame. */
  degrees?: number;
  scale: number;
}

const SPACED = { spacing: 0.26, serif: true, caps: true };

/** An engraved frame; leading claims are lettered. */
export const WIDE: PlateStyle = {
  width: WIDE_UNITS,
  mark: { mark: 18, touch: 24, note: 14 },
  names: { sizes: [15.5, 14.5, 13.5, 13.5], dot: 2.6, first: 2 },
  lettering: {
    country: { size: 17, ...SPACED },
    region: { size: 12.5, spacing: 0.12, serif: true, caps: true },
    range: { size: 13.5, spacing: 0.1, serif: true },
    water: { size: 13.5, serif: true },
    line: { size: 13.5, serif: true },
    front: { size: 13.5, serif: true },
  },
  hatch: 6,
  callouts: { size: 14, widths: [230, 180, 140] },
  degrees: 13.5,
  scale: 13.5,
};

/** Marks and few names, for a hand’s width. */
export const NARROW: PlateStyle = {
  width: 358,
  mark: { mark: 18, touch: 24, note: 12.5 },
  names: { sizes: [12.5, 12, 12], dot: 2.2, first: 1 },
  lettering: { country: { size: 12, ...SPACED }, line: { size: 12, serif: true } },
  hatch: 4,
  scale: 12,
};

/** A part of the map beside a chapter, with every claim lettered that has room. */
export const CHAPTER: PlateStyle = {
  width: 390,
  mark: { mark: 18, touch: 24, note: 12.5 },
  names: { sizes: [13, 12.5, 12.5], dot: 2.2, first: 1 },
  lettering: {
    country: { size: 12, ...SPACED, spacing: 0.14 },
    region: { size: 12, ...SPACED, spacing: 0.04 },
    line: { size: 12.5, serif: true },
  },
  early: ['line', 'region'],
  hatch: 4.5,
  callouts: { size: 12.5, widths: [170, 135, 110, 88] },
  scale: 12,
};
