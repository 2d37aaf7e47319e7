import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, parseHeadersFile, type Rule } from '../../src/hosting/headers-file.ts';
import { serve } from '../../src/hosting/serve.ts';
import { builtFiles, DIST, ROOT } from '../built-site.ts';
import { readCaddy } from '../hosting/caddy.ts';
import { readNginx } from '../hosting/nginx.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const rules = parseHeadersFile(read('public/_headers'));
const nginx = readNginx(read('src/hosting/nginx.conf'));
const caddy = readCaddy(read('src/hosting/Caddyfile'));

const COMMON = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
};
const PAGE = {
  ...COMMON,
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};
const OPEN = {
  ...COMMON,
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-cache',
};
const EMBED = {
  ...OPEN,
  'content-security-policy': 'frame-ancestors *',
  'cross-origin-embedder-policy': 'require-corp',
};
const ASSET = {
  ...OPEN,
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'public, max-age=31536000, immutable',
};

const assets = builtFiles('').filter((file) => file.startsWith('_astro/'));
const face = `/${assets.find((file) => file.endsWith('.woff2'))!}`;
const script = `/${assets.find((file) => file.endsWith('.js'))!}`;

/** What a host sends with each kind of address, to the letter; some of them are not built yet. */
const EXPECTED: Record<string, Record<string, string>> = {
  '/': PAGE,
  '/404.html': PAGE,
  '/at/2020-09-28T0900/': PAGE,
  '/background/': PAGE,
  '/claims/': PAGE,
  '/claims/2/': PAGE,
  '/claims/ka-28-15-more/': PAGE,
  '/data/': PAGE,
  '/embed/': PAGE,
  '/hours/': PAGE,
  '/map/': PAGE,
  '/method/': PAGE,
  '/offline/': PAGE,
  '/offline/line-of-contact.html': PAGE,
  '/offline/line-of-contact.html.sha256.txt': PAGE,
  '/text/': PAGE,
  '/text/claims/2/': PAGE,
  '/updates/': PAGE,
  '/updates/sunday-midday/': PAGE,
  '/embed/map/': EMBED,
  '/embed/map/at/2020-09-28T0900/': EMBED,
  '/embed/timeline/': EMBED,
  '/embed/casualties/': EMBED,
  '/embed/claim/ka-28-15-more/': EMBED,
  '/embed/claim/ka-28-15-more/oembed.json': EMBED,
  '/data/map.json': OPEN,
  '/data/claims.csv': OPEN,
  '/data/line-of-contact.zip': OPEN,
  '/data/schemas/claims.schema.json': OPEN,
  '/data/spreadsheets/claims.csv': OPEN,
  '/cards/latest.png': OPEN,
  '/feed.json': OPEN,
  '/feed.xml': OPEN,
  '/embed/v1.js': ASSET,
  [face]: ASSET,
  [script]: ASSET,
  '/icon.svg': COMMON,
  '/robots.txt': COMMON,
  '/sitemap.xml': COMMON,
  '/faces/OFL.txt': COMMON,
};

const built = builtFiles('')
  .filter((file) => /\.\w+$/.test(file))
  .map(addressOf);
const addresses = [...new Set([...Object.keys(EXPECTED), ...built])];

let server: Server;
beforeAll(async () => (server = await serve(DIST, 0)));
afterAll(() => void server.close());

test('each kind of address is sent with exactly these headers', async () => {
  for (const [address, headers] of Object.entries(EXPECTED)) {
    expect(headersFor(rules, address), address).toEqual(headers);
    if (built.includes(address)) expect(await sent(address), address).toEqual(headers);
  }
});

test('what is not there is a page that nobody may frame, and that no cache keeps', async () => {
  expect(nginx('/404.html')).toEqual(PAGE);
  for (const address of ['/nowhere/', '/_astro/gone.js', '/embed/map/gone/', '/data/gone.json']) {
    expect(await sent(address), address).toEqual(PAGE);
    expect(caddy.missing(address), `Caddy ${address}`).toEqual(PAGE);
  }
});

test('every built page but the embeds may be framed by nobody, every embed by anybody', () => {
  const pages = builtFiles('.html').map(addressOf);
  expect(pages.length).toBeGreaterThan(150);
  for (const page of pages) {
    const wanted = /^\/embed\/./.test(page) ? EMBED : PAGE;
    expect(headersFor(rules, page), page).toEqual(wanted);
  }
});

test('no address has a header from two rules, by the matching of Cloudflare or of Netlify', () => {
  for (const address of addresses) {
    for (const matches of [matchesAtCloudflare, matchesAtNetlify]) {
      const names = rules
        .filter(({ path }) => matches(path, address))
        .flatMap(({ headers }) => headers.map(([name]) => name));
      expect(names.toSorted(), address).toEqual(Object.keys(headersFor(rules, address)).toSorted());
    }
  }
});

test('the samples for nginx and Caddy say the same of every address as _headers', () => {
  expect(addresses.length).toBeGreaterThan(200);
  for (const address of addresses) {
    const wanted = headersFor(rules, address);
    expect(nginx(address), `nginx ${address}`).toEqual(wanted);
    // Each host has its own list of types; Caddy’s is told of one that it does not know.
    const { 'content-type': _, ...rest } = caddy.found(address);
    expect(rest, `Caddy ${address}`).toEqual(wanted);
  }
});

test('a directive that the readers of the samples do not know is not passed over', () => {
  expect(() => readNginx(`${read('src/hosting/nginx.conf')}\nlimit_req zone=one;`)).toThrow(
    'limit_req',
  );
  const changed = read('src/hosting/Caddyfile').replace('encode zstd gzip', 'templates');
  expect(() => readCaddy(changed)).toThrow('templates');
});

/** Where a file of the site is found: of an index file, its folder. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The headers of an answer but those that every server adds for itself. */
async function sent(address: string): Promise<Record<string, string>> {
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' });
  const own =
    /^(?:date|connection|keep-alive|transfer-encoding|content-(?:type|length|encoding)|vary)$/;
  return Object.fromEntries([...headers].filter(([name]) => !own.test(name)));
}

/** A star is anything, a placeholder one part; the whole address must fit, its last slash too. */
function matchesAtCloudflare(path: Rule['path'], address: string): boolean {
  return new RegExp(`^${patternOf(path)}$`).test(address);
}

/** The same, but a last slash may be there or not, a star alone may be missing with the slash before it, and case does not count. */
function matchesAtNetlify(path: Rule['path'], address: string): boolean {
  const pattern = patternOf(path)
    .replace(/\/\.\*$/, '(?:/.*)?')
    .replace(/\/$/, '');
  return new RegExp(`^${pattern}/?$`, 'i').test(address);
}

function patternOf(path: string): string {
  return path.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
}
