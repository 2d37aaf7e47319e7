import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { lookup } from 'mrmime';
import { headersFor, parseHeadersFile, type Rule } from './headers-file.ts';

/** What is text goes out as UTF-8. */
const TEXT = /^text\/|javascript$|json$|\bxml$/;

/** Files of these types are compressed already. */
const PACKED = new Set(['image/png', 'font/woff2', 'application/zip']);

/** Good enough: the best quality takes seconds for the code of the live map. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** Each file is compressed once, as a host does it, until it changes. */
const packed = new Map<string, { changed: number; body: Buffer }>();

function pack(file: string): Buffer {
  const changed = statSync(file).mtimeMs;
  const known = packed.get(file);
  if (known?.changed === changed) return known.body;
  const body = brotliCompressSync(readFileSync(file), QUICK);
  packed.set(file, { changed, body });
  return body;
}

/** Serves a built folder as a static host would: index files, 404.html, brotli, and the headers of its `_headers`. */
export function serve(folder: string, port: number): Promise<Server> {
  const root = resolve(folder);
  const rules = readRules(join(root, '_headers'));
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    const file = path === undefined ? undefined : findFile(root, path);
    if (path !== undefined && file === undefined && existsSync(join(root, path, 'index.html'))) {
      response.writeHead(308, { location: `${path}/` }).end();
      return;
    }
    const served = file ?? join(root, '404.html');
    const type = typeOf(served);
    const compressed = !PACKED.has(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      ...headersFor(rules, path ?? '/'),
      ...(compressed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    });
    response.end(compressed ? pack(served) : readFileSync(served));
  });
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)));
}

function readRules(file: string): Rule[] {
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

function decodePath(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}

function findFile(root: string, path: string): string | undefined {
  const full = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return full.startsWith(root + sep) && existsSync(full) && statSync(full).isFile()
    ? full
    : undefined;
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.env['PORT'] ?? 4321);
  await serve('dist', port);
  console.info(`The site is at http://localhost:${port}/`);
}

/** The media type of a file, as it is sent. */
function typeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}
