import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { leadInside } from './inside-links.ts';
import { tighten } from './tight-policy.ts';

/** What runs in the file. */
const ENTRY = fileURLToPath(new URL('../islands/offline/one-file.ts', import.meta.url));

/** Makes of the page `/offline/<name>/` the file `/offline/<name>.html`, which needs no other, and lays its SHA-256 beside it. */
export function oneFile(): AstroIntegration {
  let site = '';
  return {
    name: 'one-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = `${config.site ?? ''}${config.base}`.replace(/\/+$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'offline');
        const script = await bundle();
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
          if (!entry.isDirectory()) continue;
          const page = join(folder, entry.name);
          const html = inline(readFileSync(join(page, 'index.html'), 'utf8'), script, site);
          rmSync(page, { recursive: true });
          writeFileSync(`${page}.html`, html, 'latin1');
          writeFileSync(`${page}.html.sha256.txt`, `${sumOf(html)}  ${basename(page)}.html\n`);
        }
      },
    },
  };
}

/** A page, a character a byte of it, that asks for nothing: its scripts are written into it, and its faces are those of the machine. */
export function inline(html: string, script: string, site: string): string {
  const bare = html
    .replace(/<script type="module" src="[^"]*"><\/script>/g, '')
    .replace(/<link rel="(?:modulepreload|preload|icon)"[^>]*>/g, '')
    .replace(/@font-face\s*\{[^}]*\burl\([^}]*\}/g, '')
    // Nothing is filtered here.
    .replace(/ data-f="[^"]*"/g, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, POLICY)
    .replace('</body>', () => `<script>${script}</script></body>`);
  // It stands for itself: no file beside it may be asked for either.
  const bytes = Buffer.from(leadInside(bare, site)).toString('latin1');
  return tighten(bytes).replace(/(style|script)-src 'self'/g, '$1-src');
}

/** No request at all: not even to the folder in which the file lies. */
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">`;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'edition' },
    },
  });
  const [bundled] = [built].flat();
  if (!bundled || !('output' in bundled))
    throw new Error('the scripts of the one file were not built');
  return bundled.output[0].code.trim();
}

function sumOf(html: string): string {
  return createHash('sha256').update(html, 'latin1').digest('hex');
}
