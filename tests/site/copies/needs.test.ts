import { expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../../built-site.ts';

test('no page, style or script of ours needs a popover', () => {
  const files = ['.html', '.css', '.js'].flatMap((ending) => builtFiles(ending));
  const own = files.filter((file) => !/maplibre/.test(file));
  expect(own.length).toBeGreaterThan(1000);
  expect(own.filter((file) => /popover/i.test(readBuilt(file)))).toEqual([]);
});
