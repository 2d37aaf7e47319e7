import type { BrowserContextOptions } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { openPageOf, startReading, type Opened, type Reading } from './browser.ts';
import { Tabs } from './tabs.ts';

/** One process for all pages of the site: a process of its own costs a page more than all its work. */
const SHARED = '--process-per-site';

/** Draws no frame by itself: half the work of a page is its painting. */
export const UNPAINTED = [
  '--enable-begin-frame-control',
  '--run-all-compositor-stages-before-draw',
];

const painted = keptUp([SHARED], true);
const unpainted = keptUp([SHARED, ...UNPAINTED], false);

/** The built site and a Chromium for all files of tests in this process; both end with it. */
export const reading: Reading = await painted();

/**
 * A page for one test, in a tab that other tests have had, which is a third of the work of a new
 * one. All may be done to it but what stays with a tab for good: a script at the start of each
 * document, a false clock.
 */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  return (await painted()).tabs.open(path, options);
}

/** A page in a tab of its own, for a test that changes it for good or counts what a first visit fetches. */
export async function openFresh(
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const opened = await openPageOf(await painted(), path, options);
  onTestFinished(() => opened.page.context().close());
  return opened;
}

/**
 * A page for a test that only reads it: its document, styles, layout, accessibility tree. It is not
 * painted, so what waits for a frame waits for ever: nothing can be clicked, scrolled or pictured.
 * Keys are heard, and a value of a list can be chosen.
 */
export async function readPage(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  return (await unpainted()).tabs.open(path, options);
}

/** A tab for such a page with nothing asked for yet, for a test that decides how its page arrives. */
export async function readingTab(options: BrowserContextOptions = {}): Promise<Opened> {
  return (await unpainted()).tabs.lend(options);
}

/** The Chromium of such pages, for a test that sets a profile of its own. */
export function readingOnly(): Promise<Reading> {
  return unpainted();
}

/** A Chromium with its tabs that is started when it is asked for, and anew when a file of tests has brought it down. */
function keptUp(args: readonly string[], paints: boolean): () => Promise<Waiting> {
  const own = {} as Waiting;
  own.tabs = new Tabs(own, paints);
  const runs = () => 'browser' in own && own.browser.isConnected();
  return async () => (runs() ? own : Object.assign(own, await startReading({ args })));
}

interface Waiting extends Reading {
  tabs: Tabs;
}
