import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Leaves in each page’s policy only the hashes of what stands in that page; Astro writes those of all pages into each. */
export function tightPolicy(): AstroIntegration {
  return {
    name: 'tight-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, tighten(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/** A page whose policy allows nothing inline but its own styles and scripts. */
export function tighten(html: string): string {
  const inline = html.matchAll(/<(?:style|script)(?:\s[^>]*)?>([\s\S]*?)<\/(?:style|script)>/g);
  const own = new Set([...inline].map(([, code]) => `'sha256-${sha256(code!)}'`));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/ '(sha256-[^']+)'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
  );
}

function sha256(code: string): string {
  return createHash('sha256').update(code).digest('base64');
}
