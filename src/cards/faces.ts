import { create, type Font } from 'fontkitten';

/** A file of letters. */
interface Face {
  /** The file’s name without its ending, and the family that holds it alone. */
  name: string;
  data: Buffer;
}

const files = import.meta.glob<string>('../styles/faces/**/*.woff2', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** Every face of the site. */
export const FACES: readonly Face[] = Object.entries(files)
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

const fonts = new Map(FACES.map(({ name, data }) => [name, create(data) as Font]));

/** The letters of a text that none of the named faces has, each once. */
export function lettersLacking(text: string, names: string): string[] {
  const held = names.split(', ').map((name) => fonts.get(name)!);
  return [...new Set(text)].filter(
    (letter) => !held.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)),
  );
}
