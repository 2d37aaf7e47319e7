import type { Font } from 'satori';

const files = import.meta.glob<string>('../styles/faces/**/*.woff2', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** Every face of the site under its file’s name: a family of satori’s holds one file only. */
export const FACES: Font[] = Object.entries(files)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, address]) => ({
    name: path.replace(/^.*\/|\.woff2$/g, ''),
    data: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
  }));

/** The cuts in which cards are set: for each character the first file that holds it. */
export const CUTS = {
  display: 'display-560, display-more-560, text-cyr-400, text-hy-400',
  text: 'text-400, text-more-400, text-az-400, text-cyr-400, text-hy-400',
  sans: 'sans-400, sans-more-400, sans-az-400, sans-cyr-400, sans-hy-400',
  bold: 'sans-600, sans-more-600, sans-az-600, sans-cyr-400, sans-hy-400',
} as const;

export type Cut = keyof typeof CUTS;
