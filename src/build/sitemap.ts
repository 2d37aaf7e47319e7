/** The pages as the sitemap protocol lists them: every page that names itself as the one to find, with the day of its last change where it says one. */
export const sitemap = {
  file: 'sitemap.xml',
  /** The line of a page; a file to keep, whose address is no folder, is none. */
  entry(html: string): string {
    const head = html.slice(0, html.indexOf('</head>'));
    const [, address] = /<link rel="canonical" href="([^"]+\/)"/.exec(head) ?? [];
    if (address === undefined || head.includes('<meta name="robots" content="noindex"')) return '';
    const [, day] = /<meta property="article:modified_time" content="([^"]+)"/.exec(head) ?? [];
    return `<url><loc>${address}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`;
  },
  whole(entries: readonly string[]): string {
    return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
  },
};
