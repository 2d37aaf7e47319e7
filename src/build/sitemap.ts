import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Lists the built pages for search engines: every page that names itself as the one to find, with the day of its last change where it says one. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('index.html'))
          .toSorted()
          .map((file) => readFileSync(join(folder, file), 'utf8'));
        writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(pages));
      },
    },
  };
}

/** The pages as the sitemap protocol lists them. */
export function sitemapOf(pages: readonly string[]): string {
  const listed = pages.flatMap((html) => {
    const head = html.slice(0, html.indexOf('</head>'));
    const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(head) ?? [];
    if (address === undefined || head.includes('<meta name="robots" content="noindex"')) return [];
    const [, day] = /<meta property="article:modified_time" content="([^"]+)"/.exec(head) ?? [];
    return [`<url><loc>${address}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`];
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${listed.join('')}</urlset>
`;
}
