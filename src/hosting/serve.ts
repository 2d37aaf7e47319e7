import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
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
    const missing = headersFor(rules, MISSING);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...missing, allow: 'GET, HEAD' }).end();
      return;
    }
    const [address = '', query = ''] = request.url!.split(/(?=\?)/);
    const path = readPath(address);
    const file = path && findFile(root, path);
    if (path && !file && findFile(root, `${path}/`)) {
      const location = `${path.split('/').map(encodeURIComponent).join('/')}/${query}`;
      response.writeHead(308, { ...headersFor(rules, path), location }).end();
      return;
    }
    send(request, response, file ?? findFile(root, MISSING), {
      status: file ? 200 : 404,
      headers: file ? headersFor(rules, path!) : missing,
    });
  });
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)));
}

/** The page for what is not found, and for its headers: whatever an address calls for is for what stands there. */
const MISSING = '/404.html';

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string | undefined,
  { status, headers }: { status: number; headers: Record<string, string> },
): void {
  const type = typeOf(file ?? '.txt');
  const accepts = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const compressed = file !== undefined && !PACKED.has(type) && accepts;
  const body = !file ? '' : compressed ? pack(file) : readFileSync(file);
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    ...headers,
    ...(compressed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
  });
  response.end(body);
}

function readRules(file: string): Rule[] {
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

/** The path of an address, if it can be that of a file here: no part but the last is empty, and none steps aside. */
function readPath(address: string): string | undefined {
  try {
    const parts = address.split('/').map(decodeURIComponent);
    const [first, ...inner] = parts.slice(0, -1);
    const fits = first === '' && !inner.includes('') && !parts.some((part) => ASIDE.test(part));
    return fits ? parts.join('/') : undefined;
  } catch {
    return undefined;
  }
}

/** Steps up and on the spot, and signs that divide a path or end it. */
const ASIDE = /^\.\.?$|[/\\\0]/;

function findFile(root: string, path: string): string | undefined {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
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
