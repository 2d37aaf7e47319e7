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
  const inline = html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'));
  const codes = [...inline]
    .filter(([block]) => !block.startsWith(DATA))
    .map(([, code]) => code!)
    .filter(Boolean);
  return new Set(codes.map((code) => `'sha256-${sha256(code)}'`));
}

/** Pages share their styles and scripts. */
const known = new Map<string, string>();

function sha256(code: string): string {
  const hash = known.get(code) ?? createHash('sha256').update(code).digest('base64');
  known.set(code, hash);
  return hash;
}
