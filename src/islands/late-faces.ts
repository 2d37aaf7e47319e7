import sans from '../styles/faces/sans-400.woff2?url';
import sansBold from '../styles/faces/sans-600.woff2?url';
import sansAz from '../styles/faces/sans-az-400.woff2?url&no-inline';
import sansBoldAz from '../styles/faces/sans-az-600.woff2?url&no-inline';
import sansCyr from '../styles/faces/sans-cyr-400.woff2?url';
import sansHy from '../styles/faces/sans-hy-400.woff2?url';
import italic from '../styles/faces/text-italic-400.woff2?url';

const LATIN = 'U+20-7E, U+A0-FF, U+2000-22FF';
const AZ = 'U+11E-11F, U+130-131, U+15E-15F, U+18F, U+259';
const CYR = 'U+400-45F';
const HY = 'U+531-58A';

/** The faces for names, times and tables: family, address, characters, weight, style. */
const FACES: readonly [string, string, string, string?, string?][] = [
  ['Contact Sans', sans, LATIN],
  ['Contact Sans', sansBold, LATIN, '600 700'],
  ['Contact Sans', sansAz, AZ],
  ['Contact Sans', sansBoldAz, AZ, '600 700'],
  ['Contact Sans', sansCyr, CYR],
  ['Contact Sans', sansHy, HY],
  // No bold was cut for these: better regular than faked. One face over both weights would hide the Latin ones.
  ['Contact Sans', sansCyr, CYR, '600 700'],
  ['Contact Sans', sansHy, HY, '600 700'],
  ['Contact Text', italic, LATIN, '400', 'italic'],
];

// They come after the first paint, so that they do not hold it up; their stand-ins keep the same measure.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    // A few names of waters are not worth a file: on pages with a map they are slanted from the upright.
    const faces = document.querySelector('.locator') ? FACES.slice(0, -1) : FACES;
    for (const [family, address, unicodeRange, weight = '400', style = 'normal'] of faces) {
      document.fonts.add(
        new FontFace(family, `url(${address})`, { unicodeRange, weight, style, display: 'swap' }),
      );
    }
  }),
);
