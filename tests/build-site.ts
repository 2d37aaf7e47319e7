import { build } from './built-site.ts';

/** Builds the site once for all tests that read it. */
export default async function setup(): Promise<void> {
  const { code, output } = await build();
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
}
