import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterCheck, deskLoader } from '../../../src/copydesk/astro/loader.ts';
import { QUIET } from '../../../src/copydesk/astro/reading.ts';
import { deskOverlay } from '../../../src/copydesk/astro/overlay.ts';
import { COUNT, STORY, UPDATE } from '../desk.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync(STORY, folder, { recursive: true });
  process.env['CONTENT_DIR'] = folder;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  delete process.env['CONTENT_DIR'];
  rmSync(folder, { recursive: true });
});

const edit = (path: string, from: string, to: string) =>
  writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8').replace(from, to));
const breakCount = () => edit(COUNT, 'total: 4', 'total: 4+');
const mendCount = () => edit(COUNT, 'total: 4+', 'total: 4');
const TOLD = `${COUNT}:10:15: losses.0.killed.total: found “4+”; `;

test('dev leads from every page to its phone’s view and its card; a build does not', () => {
  const injected = (command: string) => {
    const scripts: string[] = [];
    const setUp = deskOverlay().hooks['astro:config:setup'] as unknown as (all: object) => void;
    const injectScript = (_stage: string, code: string) => scripts.push(code);
    setUp({ command, config: { base: '/x' }, injectScript });
    return scripts;
  };
  expect(injected('dev').join('')).toContain('"/x/dev/?page="');
  expect(injected('build')).toEqual([]);
  const { ask } = serve();
  expect(ask('text/html', '/dev/?page=/updates/first-day/').body).toContain(
    '<title>Phone and card</title>',
  );
  expect(ask('text/html', '/updates/first-day/').body).toBe('the site');
});

/** What the watcher tells of a file that was saved, and the quiet after it. */
function change(watcher: EventEmitter, path: string): void {
  watcher.emit('all', 'change', join(folder, path));
  vi.advanceTimersByTime(QUIET);
}

type Next = (request: object, response: object, next: () => void) => void;

/** As much of a dev server as the overlay speaks to: what it sends, and what it answers. */
function serve() {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const sent: { type: string; err?: { message: string; loc: object; stack: string } }[] = [];
  const hot = Object.assign(new EventEmitter(), { send: (one: never) => sent.push(one) });
  const handlers: Next[] = [];
  const middlewares = { use: (handler: Next) => handlers.push(handler) };
  const server = { watcher, hot, middlewares, config: { base: '/' } };
  const setUp = deskOverlay().hooks['astro:server:setup'] as unknown as (all: object) => void;
  setUp({ server });
  const save = (path: string) => change(watcher, path);
  const ask = (accept: string, url = '/') => {
    const answer = { status: 200, body: 'the site' };
    const writeHead = (status: number) => (answer.status = status);
    const end = (body: string) => (answer.body = body);
    handlers[0]!({ url, headers: { accept } }, { writeHead, end }, () => undefined);
    return answer;
  };
  return { sent, save, ask, connect: () => hot.emit('vite:client:connect') };
}

test('dev starts on content with a fault, and the fault is the page and lies over it', () => {
  breakCount();
  const { sent, ask, connect } = serve();
  expect(ask('text/css')).toEqual({ status: 200, body: 'the site' });
  const { status, body } = ask('text/html');
  expect([status, body.includes(TOLD), body.includes('src="/@vite/client"')]).toEqual([
    500,
    true,
    true,
  ]);
  connect();
  const [{ type, err }] = sent as [(typeof sent)[0]];
  expect([type, err?.message.includes(TOLD)]).toEqual(['error', true]);
  expect(err?.loc).toMatchObject({ line: 10, column: 15 });
  expect(err?.stack).not.toMatch(/^\s+at /m);
});

test('once it is mended the page is loaded anew, and later faults lie over the last good state', () => {
  breakCount();
  const { sent, save, ask } = serve();
  mendCount();
  save(COUNT);
  expect(sent.map(({ type }) => type)).toEqual(['full-reload']);
  expect(ask('text/html').body).toBe('the site');
  breakCount();
  save(COUNT);
  expect(sent.map(({ type }) => type)).toEqual(['full-reload', 'error']);
  expect(ask('text/html').body).toBe('the site');
});

test('a text with a fault is not compiled: its page is the fault', () => {
  const { save, ask } = serve();
  edit(UPDATE, 'The Kessenish staff', '<Hill> The Kessenish staff');
  save(UPDATE);
  expect(ask('text/html').body).toContain(`${UPDATE}:12:1: found the tag &lt;Hill>; expected one`);
});

/** What a loader is given, in a build or in dev. */
function context(watcher?: EventEmitter) {
  const [stored, logged] = [new Map<string, unknown>(), [] as string[]];
  const store = {
    clear: () => stored.clear(),
    set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data),
  };
  const logger = { error: (text: string) => logged.push(text) };
  return { given: { store, logger, watcher } as never, stored, logged };
}

const watching = () => Object.assign(new EventEmitter(), { add: () => undefined });

test('a build stops at a fault, and dev says it and takes the content in once it is mended', async () => {
  breakCount();
  await expect(deskLoader().load(context().given)).rejects.toThrow(TOLD);
  const watcher = watching();
  const { given, stored, logged } = context(watcher);
  await deskLoader().load(given);
  expect([stored.size, logged.length, logged[0]?.includes(TOLD)]).toEqual([0, 1, true]);
  mendCount();
  change(watcher, COUNT);
  expect([...stored.keys()]).toEqual(['desk']);
});

test('a file that is emptied and then written is read once, when it is whole', async () => {
  const watcher = watching();
  const { given, stored, logged } = context(watcher);
  await deskLoader().load(given);
  const before = stored.get('desk');
  const whole = readFileSync(join(folder, COUNT), 'utf8').replace('about 20', 'about 30');
  writeFileSync(join(folder, COUNT), '');
  watcher.emit('all', 'change', join(folder, COUNT));
  vi.advanceTimersByTime(QUIET - 1);
  writeFileSync(join(folder, COUNT), whole);
  watcher.emit('all', 'change', join(folder, COUNT));
  vi.advanceTimersByTime(QUIET - 1);
  expect(stored.get('desk')).toBe(before);
  vi.advanceTimersByTime(1);
  expect(stored.get('desk')).not.toBe(before);
  expect(logged).toEqual([]);
});

test('texts are not loaded before the content is in order, and then once', async () => {
  breakCount();
  let loads = 0;
  const loader: Loader = { name: 'texts', load: async () => void loads++ };
  const watcher = watching();
  await afterCheck(loader).load(context(watcher).given);
  expect(loads).toBe(0);
  mendCount();
  for (let i = 0; i < 2; i++) change(watcher, COUNT);
  expect(loads).toBe(1);
  await afterCheck(loader).load(context().given);
  expect(loads).toBe(2);
});
