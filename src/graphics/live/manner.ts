import type { FeatureCollection } from 'geojson';

/** The colours of the live map, read from the style sheet by whoever draws it. */
export type Palette = Record<'paper' | 'ink' | 'ink-2', string>;

/** The font files of a face with the characters that each of them has. */
export type FontFaces = Record<
  'sans' | 'bold' | 'text' | 'italic',
  { url: string; 'unicode-range': string[] }[]
>;

/** The images that whoever draws the map must add: hatching for held ground, ripples for water. */
export const PATTERNS = ['hatch', 'ripple'] as const;

/** What the live map takes from the page: colours, faces, sizes, lettering and the names asked for. */
export interface Manner {
  palette: Palette;
  faces: FontFaces;
  /** The strength of the relief. */
  relief: number;
  /** Pixels by the class of the lettering in the static map. */
  sizes: Record<'t1' | 't2' | 't3' | 'country' | 'dot', number>;
  /** The engraved names as they stand in the static map. */
  lettering: FeatureCollection;
  /** The whole zoom from which names are lettered for which the static map had no room. */
  closer: number;
  /** The naming that was chosen. */
  naming: string;
  /** Whether it letters names: the drawing’s own stand over it until its are ready, for lettering is what takes longest. */
  lettered: boolean;
  /** What the reader has switched off: classes of the ground, `front` or `town`. */
  off: readonly string[];
}

/** Letters keep clear of what they stand on. */
export function haloed({ paper }: Palette) {
  return { 'text-halo-color': paper, 'text-halo-width': 1.5 };
}
