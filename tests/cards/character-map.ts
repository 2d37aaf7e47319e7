import { brotliDecompressSync } from 'node:zlib';

/** Table tags that WOFF 2 writes as a number; the only one that is read here is the first. */
const CMAP = 0;
const OWN_TAG = 63;
const GLYF = 10;
const LOCA = 11;

/** The characters that a WOFF 2 file has glyphs for, as its own character map says. */
export function charactersOf(woff2: Buffer): Set<number> {
  const cmap = cmapTable(woff2);
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * i)),
  );
  return new Set(tables.filter((table) => table.readUInt16BE(0) === 4).flatMap(segments));
}

/** The character map is never transformed, so it lies in the unpacked stream at the sum of those before it. */
function cmapTable(woff2: Buffer): Buffer {
  let at = 48;
  let start = 0;
  let found: [number, number] | undefined;
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = woff2[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = woff2.readUInt16BE(12); left > 0; left--) {
    const flags = woff2[at++]!;
    const [tag, version] = [flags & 63, flags >> 6];
    if (tag === OWN_TAG) at += 4;
    const plain = number();
    const transformed = tag === GLYF || tag === LOCA ? version === 0 : version !== 0;
    const length = transformed ? number() : plain;
    if (tag === CMAP) found = [start, start + length];
    start += length;
  }
  const packed = woff2.subarray(at, at + woff2.readUInt32BE(20));
  return brotliDecompressSync(packed).subarray(...found!);
}

/** The characters of a table of format 4: segments whose glyph is not the missing one. */
function segments(table: Buffer): number[] {
  const size = table.readUInt16BE(6);
  const word = (at: number) => table.readUInt16BE(at);
  const found: number[] = [];
  for (let i = 0; i < size; i += 2) {
    const [end, start] = [word(14 + i), word(16 + size + i)];
    const delta = word(16 + 2 * size + i);
    const offsets = 16 + 3 * size + i;
    for (let code = start; code <= end && code < 0xffff; code++) {
      const offset = word(offsets);
      const glyph = offset === 0 ? code : word(offsets + offset + 2 * (code - start));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.push(code);
    }
  }
  return found;
}
