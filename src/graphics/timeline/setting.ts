import type { Hand } from './blocks.ts';

/** The settings by name: the wide one, and the one for a phone. */
export type Size = (typeof SIZES)[number];

export const SIZES = ['wide', 'narrow'] as const;

/** One way of setting the timeline; “along” is the direction in which time runs, “deep” the other one. */
export interface Setting {
  size: Size;
  width: number;
  /** The units between which the hours run. */
  hours: readonly [number, number];
  /** The margin for claims whose time is not given: from and to, along. */
  margin: readonly [number, number];
  /** The depth that the name of a lane takes from its margin. */
  named: number;
  /** Where the lanes begin, across. */
  top: number;
  /** The least and the greatest depth of a lane, and what parts it from the next. */
  lane: { least: number; most: number; gap: number };
  /** The room of a mark without its note, along and deep. */
  cell: readonly [number, number];
  /** The note beside claims that stand as one: its size, and its words around their {number}. */
  note: { size: number; several: string };
  /** The room under the marks of a time for its tick or bar. */
  band: number;
  /** Tracks at the floor of the lane for all ticks and bars; 0 where marks stand upon their own. */
  tracks: Record<Hand, number>;
  /** So many marks of one moment stand one above another, and so many in all; more of them stand as one. */
  stack: { deep: number; most: number };
  /** The size of labels; 0 for none. */
  letters: number;
  /** Every so many hours has a tick. */
  every: number;
}

/** Hours run to the right; lanes lie one below another, marks stand upon ticks and bars. */
export const WIDE: Setting = {
  size: 'wide',
  width: 1280,
  hours: [116, 1276],
  margin: [0, 104],
  named: 36,
  top: 44,
  lane: { least: 72, most: 108, gap: 14 },
  cell: [17, 17],
  note: { size: 13, several: '{number}' },
  band: 7,
  tracks: { said: 0, happened: 3 },
  stack: { deep: 3, most: 12 },
  letters: 14,
  every: 6,
};

/** Hours run downwards; lanes stand side by side, marks to the right of their ticks and bars. */
export const NARROW: Setting = {
  size: 'narrow',
  width: 358,
  hours: [38, 626],
  margin: [654, 702],
  named: 0,
  top: 25,
  lane: { least: 83, most: 83, gap: 0.25 },
  cell: [24, 24],
  note: { size: 12, several: '{number}' },
  band: 3,
  tracks: { said: 3, happened: 3 },
  stack: { deep: 2, most: 4 },
  letters: 0,
  every: 6,
};

/** The settings with the words of a language for claims that stand as one, such as “{number} claims”. */
export function settingsIn(several: string): Record<Size, Setting> {
  const worded = (setting: Setting) => ({ ...setting, note: { ...setting.note, several } });
  return { wide: worded(WIDE), narrow: worded(NARROW) };
}

/** The text beside a mark: how many claims it stands for; nothing beside a single one. */
export function noteOf(claims: readonly object[], { note }: Setting): string | undefined {
  return claims.length > 1 ? note.several.replace('{number}', String(claims.length)) : undefined;
}

/** Of what shares its place with another, that of the wide setting and of what was said stands where no style sheet chooses. */
export function isDrawn(kind: Size | Hand | undefined): 'none' | undefined {
  return kind === 'narrow' || kind === 'happened' ? 'none' : undefined;
}
