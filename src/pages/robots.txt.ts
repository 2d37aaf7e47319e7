import { SITE } from '../site.ts';

/** Anybody may read everything; what is no page to find says so itself. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\n`);
