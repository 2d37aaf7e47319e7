import sans from '../../styles/faces/sans/sans-400.woff2?url';
import sansBold from '../../styles/faces/sans/sans-600.woff2?url';
import sansAz from '../../styles/faces/sans/sans-az-400.woff2?url&no-inline';
import sansBoldAz from '../../styles/faces/sans/sans-az-600.woff2?url&no-inline';
import sansCyr from '../../styles/faces/sans/sans-cyr-400.woff2?url';
import sansHy from '../../styles/faces/sans/sans-hy-400.woff2?url';
import sansMore from '../../styles/faces/sans/sans-more-400.woff2?url&no-inline';
import sansBoldMore from '../../styles/faces/sans/sans-more-600.woff2?url&no-inline';
import italic from '../../styles/faces/serif/text-italic-400.woff2?url';
import italicMore from '../../styles/faces/serif/text-italic-more-400.woff2?url&no-inline';
import { RANGES } from './face-ranges.ts';

const { latin, more, az, cyr, hy } = RANGES;

/** The faces for names, times and tables: family, address, characters, weight, style. */
const FACES: readonly [string, string, string, string?, string?][] = [
  ['Contact Sans', sans, latin],
  ['Contact Sans', sansBold, latin, '600 700'],
  ['Contact Sans', sansMore, more],
  ['Contact Sans', sansBoldMore, more, '600 700'],
  ['Contact Sans', sansAz, az],
  ['Contact Sans', sansBoldAz, az, '600 700'],
  ['Contact Sans', sansCyr, cyr],
  ['Contact Sans', sansHy, hy],
  // No bold was cut for these: better regular than faked. One face over both weights would hide the Latin ones.
  ['Contact Sans', sansCyr, cyr, '600 700'],
  ['Contact Sans', sansHy, hy, '600 700'],
  ['Contact Text', italicMore, more, '400', 'italic'],
  ['Contact Text', italic, latin, '400', 'italic'],
];

// They come after the first paint, so that they do not hold it up; their stand-ins keep the same measure.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    // A few names of waters are not worth a file: without emphasis in its text a page slants the upright.
    const faces = document.querySelector('em') ? FACES : FACES.slice(0, -2);
    for (const [family, address, unicodeRange, weight = '400', style = 'normal'] of faces) {
      document.fonts.add(
        new FontFace(family, `url(${address})`, { unicodeRange, weight, style, display: 'swap' }),
      );
    }
  }),
);
