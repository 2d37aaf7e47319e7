import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { MOST_PIXELS, type Size } from './picture-sizes.ts';

/** Reads each of the pictures whole whose paths come in, and tells its size; nothing of what is no picture. */
const paths = JSON.parse(readFileSync(0, 'utf8')) as string[];
const sizes: (Size | null)[] = [];
for (const path of paths) sizes.push(await measure(path).catch(() => null));
process.stdout.write(JSON.stringify(sizes));

async function measure(path: string): Promise<Size> {
  const { width, height, autoOrient } = await sharp(path).metadata();
  // What is too large is not unpacked.
  if (Math.max(width, height) <= MOST_PIXELS) await sharp(path).resize(8).toBuffer();
  return { width: autoOrient.width, height: autoOrient.height };
}
