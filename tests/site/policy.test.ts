import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../built-site.ts';

/** What stands between the tags of one name, without those that are empty. */
function inlineCodes(html: string, tag: string): string[] {
  return (
    html
      .split(`<${tag}`)
      .slice(1)
      // Data are not run, and need no leave.
      .filter((piece) => !piece.startsWith(' type="application/ld+json"'))
      .map((piece) => piece.slice(piece.indexOf('>') + 1, piece.indexOf(`</${tag}>`)))
      .filter((code) => code !== '')
  );
}

test('each page’s policy allows the scripts and styles that stand in it, and no other', () => {
  for (const file of builtFiles('.html')) {
    const html = readBuilt(file);
    const allowed = html.match(/(?<=')sha256-[^']+(?=')/g) ?? [];
    const codes = ['script', 'style'].flatMap((tag) => inlineCodes(html, tag));
    const hashes = codes.map(
      (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`,
    );
    expect(allowed.toSorted(), file).toEqual([...new Set(hashes)].toSorted());
  }
});
