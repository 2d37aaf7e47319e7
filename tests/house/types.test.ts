import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../built-site.ts';
import { run } from '../run/build.ts';

test('astro check finds neither error, warning nor hint', { timeout: 300_000 }, async () => {
  const { code, output } = await run(join(ROOT, 'node_modules/.bin/astro'), [
    'check',
    '--minimumFailingSeverity',
    'hint',
  ]);
  expect(output).toContain('- 0 errors\n- 0 warnings\n- 0 hints');
  expect(code).toBe(0);
});
