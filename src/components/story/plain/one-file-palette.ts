import { palette } from '../palette.ts';
import DisputedShort from './DisputedShort.astro';
import Nothing from './Nothing.astro';
import Picture from './Picture.astro';

/** The tags that MDX may use, in the edition of one file: pictures in words, no way to the embeds, and questions that have their address below. */
export const oneFilePalette = { ...palette, Carry: Nothing, Disputed: DisputedShort, Picture };
