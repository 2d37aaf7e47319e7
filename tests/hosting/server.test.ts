import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/hosting/serve.ts';

/** A host’s folder with a site in it; what lies beside the site is nobody’s business. */
const folder = mkdtempSync(join(tmpdir(), 'line-of-contact-'));
const FILES = {
  'site/_headers': [
    ...['/*', '  X-Content-Type-Options: nosniff', ''],
    ...['/404.html', "  Content-Security-Policy: frame-ancestors 'none'", ''],
    ...['/embed/map/*', '  Content-Security-Policy: frame-ancestors *', ''],
    ...['/_astro/*', '  Cache-Control: public, max-age=31536000, immutable', ''],
  ].join('\n'),
  'site/404.html': 'not found',
  'site/index.html': 'home',
  'site/claims/index.html': 'claims',
  'site/embed/map/index.html': 'embed',
  'site/_astro/a.js': 'code',
  'beside/index.html': 'beside',
  'beside/secret.txt': 'secret',
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

let server: Server;
beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  server = await serve(join(folder, 'site'), 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for an address as it stands: nothing of it is put right on the way, as `fetch` would. */
function ask(path: string, method = 'GET', from = server): Promise<Answer> {
  const { port } = from.address() as AddressInfo;
  return new Promise((done, fail) => {
    request({ port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, body }),
      );
    })
      .on('error', fail)
      .end();
  });
}

test.each([
  '/%E2%80%AE/..%2fclaims',
  '//elsewhere/..%2fclaims',
  '//elsewhere/../claims',
  '/\\elsewhere/..%5cclaims',
  '/..%2fbeside',
  '/../beside',
  '/../beside/secret.txt',
  '/%2e%2e/beside/',
  '/claims/..%2f..%2fbeside/secret.txt',
  '/claims%2findex.html',
  '/claims/./',
  '/claims//',
  '/claims/%00',
  '/%',
  '/claims/%E0%A4',
  `/${'a'.repeat(300)}`,
  'http://elsewhere/claims',
])('%s is not found', async (path) => {
  const { status, headers, body } = await ask(path);
  expect([status, headers.location, body]).toEqual([404, undefined, 'not found']);
});

test('a folder without its last slash leads to itself with one, with its query, and stays on the site', async () => {
  const { status, headers } = await ask('/claims?side=azerbaijan&at=2020-09-28T0900');
  expect(status).toBe(308);
  expect(headers.location).toBe('/claims/?side=azerbaijan&at=2020-09-28T0900');
  expect((await ask('/cl%61ims')).headers.location).toBe('/claims/');
});

test('what is not found is kept by no cache and framed by nobody, whatever its address calls for', async () => {
  for (const path of ['/nowhere/', '/_astro/gone.js', '/embed/map/gone/']) {
    const { status, headers } = await ask(path);
    expect(status, path).toBe(404);
    expect(headers['cache-control'], path).toBeUndefined();
    expect(headers['content-security-policy'], path).toBe("frame-ancestors 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
  expect((await ask('/_astro/a.js')).headers['cache-control']).toContain('immutable');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  '%s is not allowed, and the answer says what is',
  async (method) => {
    for (const path of ['/', '/nowhere/', '/claims', '/_astro/a.js']) {
      const { status, headers, body } = await ask(path, method);
      expect([status, headers.allow, body]).toEqual([405, 'GET, HEAD', '']);
      expect(headers['cache-control']).toBeUndefined();
    }
  },
);

test('HEAD has the headers of GET and no body', async () => {
  const [head, get] = [await ask('/claims/', 'HEAD'), await ask('/claims/')];
  expect([head.status, head.body, get.body]).toEqual([200, '', 'claims']);
  expect(head.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(head.headers['content-length']).toBe('6');
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
});

test('a site without a page for what is not found answers 404 all the same', async () => {
  mkdirSync(join(folder, 'empty'));
  const bare = await serve(join(folder, 'empty'), 0);
  for (const path of ['/', '/nowhere/', '/404.html'])
    expect(await ask(path, 'GET', bare), path).toMatchObject({ status: 404, body: '' });
  bare.close();
});

test('no address of 2,000 ends the server, leads off the site, or tells of what lies beside it', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '//',
      '\\',
      '.',
      '..',
      '%2e%2e',
      '%2F',
      '%5c',
      '%00',
      '%',
      '?',
      '?a=/',
      ';',
    ),
    fc.constantFrom('claims', 'beside', 'secret.txt', 'elsewhere', 'embed', 'map', '404.html', ':'),
    fc.constantFrom(
      '%E2%80%AE',
      '%0d%0aSet-Cookie:a',
      '%C0%AE',
      '%FF',
      '%C3%A9',
      '%3F',
      '%23',
      '@',
    ),
    fc.string({ maxLength: 4 }).map(encodeURIComponent),
  );
  const address = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
  const told = new Set<number>();
  await fc.assert(
    fc.asyncProperty(address, async (path) => {
      const { status, headers, body } = await ask(path);
      told.add(status);
      expect([200, 308, 404]).toContain(status);
      expect(['home', 'claims', 'embed', 'code', 'not found', '']).toContain(body);
      expect(headers['set-cookie']).toBeUndefined();
      if (status === 308) expect(headers.location).toMatch(/^\/(?:claims|embed\/map)\/(?:\?|$)/);
      else expect(headers.location).toBeUndefined();
    }),
    { numRuns: 2_000, seed: 20_200_927 },
  );
  expect([...told].toSorted()).toEqual([200, 308, 404]);
});
