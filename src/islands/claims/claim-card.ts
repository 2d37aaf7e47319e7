import cssUrl from '../../styles/board/card.css?url';
import { addSheet } from '../page/add-sheet.ts';

/** The card in which a chosen claim is read without leaving the page. */
export interface ClaimCard {
  /** Opens the claim of a page, if there is one; the claims of several pages as a list. */
  open(pages: readonly string[]): Promise<void>;
  close(): void;
}

type Words = Record<'close' | 'page' | 'several', string>;

/** Lays the card into its host; what it shows is the claim’s own page, fetched when it is chosen. */
export async function layCard(host: HTMLElement, dismiss: () => void): Promise<ClaimCard> {
  await addSheet(cssUrl);
  const words = JSON.parse(host.dataset['words']!) as Words;
  const card = document.createElement('aside');
  card.className = 'card';
  card.tabIndex = -1;
  card.hidden = true;
  host.append(card);
  let wanted = '';
  return {
    async open(pages) {
      const [page, ...others] = pages as [string];
      wanted = pages.join();
      const record = others.length > 0 ? listOf(pages, words) : await fetchRecord(page);
      if (!record || wanted !== pages.join()) return;
      card.replaceChildren(barOf(others.length > 0 ? undefined : page, dismiss, words), record);
      card.setAttribute('aria-label', record.querySelector('h2')?.textContent ?? '');
      card.hidden = false;
      card.scrollTop = 0;
      card.focus({ preventScroll: true });
    },
    close() {
      wanted = '';
      card.hidden = true;
    },
  };
}

/** The record in a claim’s page, its headline one level down; none, where there is no such claim. */
async function fetchRecord(page: string): Promise<Element | undefined> {
  const response = await fetch(page);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  const text = await response.text();
  // Only the record is parsed: the styles of the other page are none of this page’s policy.
  const from = text.indexOf('<article class="record');
  const html = text.slice(from, text.indexOf('</article>', from) + 10);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const record = document.importNode(body.firstElementChild!, true);
  const head = record.querySelector('h1')!;
  const lower = document.createElement('h2');
  lower.append(...head.childNodes);
  head.replaceWith(lower);
  return record;
}

/** Claims that stand as one mark, as the page’s own list has them; none, where it has none of them. */
function listOf(pages: readonly string[], words: Words): Element | undefined {
  const list = document.createElement('div');
  const head = Object.assign(document.createElement('h2'), { textContent: words.several });
  const entries = document.createElement('ul');
  entries.className = 'claim-list';
  for (const page of pages) {
    const entry = document.querySelector(`.log li:has(a[href="${page}"])`);
    if (!entry) continue;
    const item = document.createElement('li');
    item.className = entry.classList[0]!;
    item.append(
      ...['.mark', 'p'].flatMap((part) => entry.querySelector(part)?.cloneNode(true) ?? []),
    );
    entries.append(item);
  }
  list.append(head, entries);
  return entries.firstChild ? list : undefined;
}

/** The way out of the card: to the claim’s own page, or back. */
function barOf(page: string | undefined, dismiss: () => void, words: Words): HTMLElement {
  const bar = document.createElement('p');
  bar.className = 'card-bar ui';
  const link = Object.assign(document.createElement('a'), {
    href: page ?? '',
    textContent: words.page,
  });
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: words.close,
  });
  close.addEventListener('click', dismiss);
  bar.append(page ? link : '', close);
  return bar;
}
