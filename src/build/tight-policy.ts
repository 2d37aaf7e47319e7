import { createHash } from 'node:crypto';

/** A page whose policy allows nothing inline but its own styles and scripts; Astro writes the hashes of all pages into each, and none for `is:inline`. */
export function tighten(html: string): string {
  const own = { style: hashesOf(html, 'style'), script: hashesOf(html, 'script') };
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta
      .replaceAll(/ 'sha256-[^']+'/g, '')
      .replace(/(style|script)-src 'self'/g, (source, kind: 'style' | 'script') =>
        [source, ...own[kind]].join(' '),
      ),
  );
}

/** A block of data, which no browser runs and no policy is asked for. */
const DATA = '<script type="application/ld+json"';

function hashesOf(html: string, tag: string): Set<string> {
  return new Set(codesIn(html, tag).map((code) => `'sha256-${sha256(code)}'`));
}

/** What stands between each tag and the next that closes it; a lazy expression takes ten times as long for a style. */
function codesIn(html: string, tag: string): string[] {
  const codes: string[] = [];
  const opening = new RegExp(`<${tag}(?:\\s[^>]*)?>`, 'g');
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const start = opening.lastIndex;
    opening.lastIndex = html.indexOf(`</${tag}>`, start);
    const code = html.slice(start, opening.lastIndex);
    if (code !== '' && !found[0].startsWith(DATA)) codes.push(code);
  }
  return codes;
}

/** Pages share their styles and scripts. */
const known = new Map<string, string>();

function sha256(code: string): string {
  const hash = known.get(code) ?? createHash('sha256').update(code).digest('base64');
  known.set(code, hash);
  return hash;
}
