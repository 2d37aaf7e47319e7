import { palette } from '../palette.ts';
import DisputedShort from './DisputedShort.astro';
import Picture from './Picture.astro';

/** The tags that MDX may use, in the edition of one file: pictures in words, and questions that have their address below. */
export const oneFilePalette = { ...palette, Disputed: DisputedShort, Picture };
