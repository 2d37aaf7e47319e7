import { asks, type Filter, matches, parseFacets, sayCount } from './filter.ts';

/** The ledger’s facets, a line a claim in the order of the ledger, and how it is parted into pages. */
export interface LedgerFacets {
  perPage: number;
  claims: string[];
}

/** What the filter says. */
export interface Words {
  count: string;
  none: string;
  untimed: string;
  more: string;
  missing: string;
}

/** So many entries are shown at once; more come at the reader’s wish. */
const BATCH = 50;

/** Filters the whole ledger from one of its pages: the entries that match are taken from the pages that have them. */
export function layLedger(host: HTMLElement, address: string, words: Words) {
  const pages = new Map<number, Promise<Element[]>>();
  const own = [...host.parentElement!.querySelectorAll<HTMLElement>('.log, .log-day, .pager')];
  const results = document.createElement('div');
  const status = host.querySelector('[role=status]')!;
  const more = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: words.more,
    className: 'more',
  });
  host.after(results, more);
  more.hidden = true;
  let fetched: Promise<LedgerFacets> | undefined;
  let turn = 0;
  return (filter: Filter) => {
    const mine = ++turn;
    show(filter, () => mine === turn).catch(() => {
      status.textContent = words.missing;
    });
  };

  async function show(filter: Filter, current: () => boolean) {
    const asked = asks(filter);
    for (const element of own) element.hidden = asked;
    results.replaceChildren();
    more.hidden = true;
    const { claims, perPage } = await (fetched ??= fetchFacets(address));
    if (!current()) return;
    const facets = claims.map(parseFacets);
    const found = facets.flatMap((claim, i) => (matches(filter, claim) ? [i] : []));
    const shown = found.map((i) => facets[i]!);
    status.textContent = sayCount(words, filter, shown, claims.length);
    if (asked) await append(found, perPage, current);
  }

  /** Appends the next entries under the headings of their days. */
  async function append(found: readonly number[], perPage: number, current: () => boolean) {
    const next = found.slice(0, BATCH);
    for (const [i, index] of next.entries()) {
      // A dozen a frame, so that the first are painted at once.
      if (i > 0 && i % 12 === 0) await new Promise(requestAnimationFrame);
      const number = Math.floor(index / perPage);
      const rows = await (pages.get(number) ?? keep(number, host.dataset['claims']!));
      if (!current()) return;
      const entry = rows[index % perPage]!;
      const day = entry.parentElement!.previousElementSibling!;
      if (results.lastElementChild?.previousElementSibling?.textContent !== day.textContent)
        results.append(day.cloneNode(true), entry.parentElement!.cloneNode(false));
      results.lastElementChild!.append(entry.cloneNode(true));
    }
    const rest = found.slice(BATCH);
    more.hidden = rest.length === 0;
    more.onclick = () => append(rest, perPage, current);
  }

  function keep(number: number, base: string): Promise<Element[]> {
    const page = fetchPage(number === 0 ? base : `${base}${number + 1}/`);
    pages.set(number, page);
    return page;
  }
}

async function fetchFacets(address: string): Promise<LedgerFacets> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The entries of a page of the ledger. */
async function fetchPage(address: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const text = await response.text();
  const from = text.search(/<h2 class="log-day/);
  const html = text.slice(from, text.indexOf('<nav class="pager', from));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('.log > li')];
}
