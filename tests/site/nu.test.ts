import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, DIST, readBuilt } from '../built-site.ts';
import { run } from '../run/build.ts';
import { pagesOfEveryForm } from './page-forms.ts';

const java = spawnSync('java', ['-version']).status === 0;

/** Properties of SVG 2, and containers, that Nu’s style checker does not know yet; in ASCII, which Java reads in every locale. */
const UNKNOWN_TO_NU =
  '.*CSS: (?:.(?:vector-effect|paint-order|container|container-type).: Property .* doesn.t exist|Unrecognized at-rule .@container.).*';

/** It is over before Java’s second compiler would pay. */
const BRIEF = ['-Xss8m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

test.runIf(java)('the W3C’s Nu checker finds no error, where Java is at hand', async () => {
  const { code, output } = await run('java', [
    ...BRIEF,
    '-jar',
    'node_modules/vnu-jar/build/dist/vnu.jar',
    '--errors-only',
    '--filterpattern',
    UNKNOWN_TO_NU,
    ...pagesOfEveryForm(builtFiles('.html'), readBuilt).chosen.map((file) => join(DIST, file)),
  ]);
  expect(output).toBe('');
  expect(code).toBe(0);
});
