import cssUrl from '../styles/card.css?url';
import type { ChosenClaimElement } from './chosen-claim.ts';
import { addSheet } from './add-sheet.ts';

/** The card in which a chosen claim is read without leaving the page. */
export interface ClaimCard {
  open(page: string): Promise<void>;
  close(): void;
}

/** Lays the card into its host; what it shows is the claim’s own page, fetched when it is chosen. */
export async function layCard(host: ChosenClaimElement): Promise<ClaimCard> {
  await addSheet(cssUrl);
  const card = document.createElement('aside');
  card.className = 'card';
  card.tabIndex = -1;
  card.hidden = true;
  host.append(card);
  let wanted = '';
  return {
    async open(page) {
      wanted = page;
      const record = await fetchRecord(page);
      if (wanted !== page) return;
      card.replaceChildren(barOf(page, host), record);
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

/** The record in a claim’s page, its headline one level down. */
async function fetchRecord(page: string): Promise<Element> {
  const response = await fetch(page);
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

/** The way out of the card: to the claim’s own page, or back. */
function barOf(page: string, host: ChosenClaimElement): HTMLElement {
  const words = JSON.parse(host.dataset['words']!) as Record<'close' | 'page', string>;
  const bar = document.createElement('p');
  bar.className = 'card-bar ui';
  const link = Object.assign(document.createElement('a'), { href: page, textContent: words.page });
  const close = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: words.close,
  });
  close.addEventListener('click', () => host.dismiss());
  bar.append(link, close);
  return bar;
}
