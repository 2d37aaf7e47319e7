import { createHash } from 'node:crypto';

/** A page, a character a byte of it, whose policy allows, of what stands in it, its styles and its scripts by their hashes. */
export function tighten(html: string): string {
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/(style|script)-src 'self'/g, (source, kind: 'style' | 'script') =>
      [source, ...hashesOf(html, kind)].join(' '),
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
  const hash = known.get(code) ?? createHash('sha256').update(code, 'latin1').digest('base64');
  known.set(code, hash);
  return hash;
}
