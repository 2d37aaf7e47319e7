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
  const hash = known.get(code) ?? createHash('sha256').update(code, 'latin1').digest('base64');
  known.set(code, hash);
  return hash;
}
