import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { reading, readPage } from '../reading.ts';

/** A page of each kind of drawing and list; what is of the same parts is not copied twice. */
export const KINDS = [
  '/',
  '/hours/',
  '/claims/ka-28-15-more/',
  '/updates/monday-night/',
  '/text/',
  '/text/story/',
  '/offline/',
  '/embed/map/',
];

/** What is left of a page for a reader: its heading, its drawings, the numbers of its figures, its colours. */
export interface Left {
  heading: string;
  drawings: string[];
  figures: string[];
  styled: boolean;
}

/** A profile of its own for one test, in the Chromium that paints, which fetches all that a reader’s does. */
export async function contextOf(options: BrowserContextOptions = {}) {
  const context = await reading.browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  onTestFinished(() => context.close());
  return context;
}

/** Reads what is left of a page. */
export function leftOf(page: Page): Promise<Left> {
  return page.evaluate(() => {
    // What is folded can be unfolded without a style; what lies below is laid out as the reader comes near.
    for (const one of document.querySelectorAll<HTMLDetailsElement>('details:not(.filter)'))
      one.open = true;
    for (const one of document.querySelectorAll('.chapter, .part')) one.classList.add('laid');
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(visible);
    const drawings = shown('svg.plate, svg.timeline, svg.ladder, .years svg, .where svg').map(
      (svg) => {
        const { width, height } = svg.getBoundingClientRect();
        return `${svg.getAttribute('class')} ${width > 90 && height > 50}`;
      },
    );
    return {
      heading: words(shown('h1')[0]!),
      drawings,
      figures: shown('.voice .figure, .log li p, .claim-list li').map(words),
      styled:
        getComputedStyle(document.body).maxWidth !== 'none' ||
        !!document.querySelector('.wrap, .bare'),
    };
  });
}

/** The same of a page of the site as it is, before any script has run. */
export function wholeOf(path: string): Promise<Left> {
  const known = whole.get(path) ?? read(path);
  whole.set(path, known);
  return known;
}

const whole = new Map<string, Promise<Left>>();

async function read(path: string): Promise<Left> {
  return leftOf((await readPage(path, { javaScriptEnabled: false })).page);
}

/** Whether a request is for the page itself. */
export const isPage = (route: Route) => route.request().isNavigationRequest();
