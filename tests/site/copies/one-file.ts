import { builtFiles, readBuilt } from '../../built-site.ts';

/** The edition of one file, as it is built. */
export const FILE = builtFiles('.html').find((file) =>
  /^offline\/(?!index)[^/]+\.html$/.test(file),
)!;

export const oneFile = readBuilt(FILE);
