import { ask } from '../page/ask.ts';
import type { Filter } from './filter.ts';

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
  missingRest: string;
}

/** What a filter picks of the ledger: the claims’ places in it, none where it asks for nothing, and how many in words. */
export interface Picked {
  found?: number[];
  count: string;
}

/** So many entries are shown at once; more come at the reader’s wish. */
const BATCH = 50;

/** Filters the whole ledger from one of its pages: the entries that match are taken from the pages that have them. */
export function layLedger(
  host: HTMLElement,
  address: string,
  words: Words,
  pick: (filter: Filter, claims: readonly string[]) => Picked,
) {
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
  const facetsAt = remembered(fetchFacets);
  const rowsAt = remembered(fetchPage);
  let turn = 0;
  return (filter: Filter) => {
    const mine = ++turn;
    const current = () => mine === turn;
    clear(pick(filter, []).found !== undefined);
    show(filter, current).catch(() => {
      if (!current()) return;
      clear(false);
      status.textContent = words.missing;
    });
  };

  /** Makes room for what was found, or shows the page as it was. */
  function clear(asked: boolean) {
    for (const element of own) element.hidden = asked;
    results.replaceChildren();
    more.hidden = true;
  }

  async function show(filter: Filter, current: () => boolean) {
    const { claims, perPage } = await facetsAt(address);
    if (!current()) return;
    const { found, count } = pick(filter, claims);
    if (found) await append(found, perPage, count, current);
    else status.textContent = count;
  }

  /** Appends the next entries under the headings of their days, once all of them have come. */
  async function append(
    found: readonly number[],
    perPage: number,
    count: string,
    current: () => boolean,
  ) {
    const [next, rest] = [found.slice(0, BATCH), found.slice(BATCH)];
    const pages = await Promise.all(next.map((index) => rowsAt(pageOf(index, perPage))));
    for (const [i, index] of next.entries()) {
      // A dozen a frame, so that the first are painted at once.
      if (i > 0 && i % 12 === 0) await new Promise(requestAnimationFrame);
      if (!current()) return;
      const entry = pages[i]![index % perPage]!;
      const day = entry.parentElement!.previousElementSibling!;
      if (results.lastElementChild?.previousElementSibling?.textContent !== day.textContent)
        results.append(day.cloneNode(true), entry.parentElement!.cloneNode(false));
      results.lastElementChild!.append(entry.cloneNode(true));
    }
    status.textContent = count;
    more.hidden = rest.length === 0;
    more.onclick = () =>
      append(rest, perPage, count, current).catch(() => (status.textContent = words.missingRest));
  }

  function pageOf(index: number, perPage: number): string {
    const number = Math.floor(index / perPage);
    return number === 0 ? host.dataset['claims']! : `${host.dataset['claims']!}${number + 1}/`;
  }
}

/** What was fetched once is not fetched again, unless it could not be had. */
function remembered<Fetched>(fetchAt: (address: string) => Promise<Fetched>) {
  const known = new Map<string, Promise<Fetched>>();
  return (address: string): Promise<Fetched> => {
    const fetched = known.get(address) ?? fetchAt(address);
    known.set(address, fetched);
    fetched.catch(() => known.delete(address));
    return fetched;
  };
}

async function fetchFacets(address: string): Promise<LedgerFacets> {
  return (await ask(address)).json();
}

/** The entries of a page of the ledger. */
async function fetchPage(address: string): Promise<Element[]> {
  const text = await (await ask(address)).text();
  const from = text.search(/<h2 class="log-day/);
  const html = text.slice(from, text.indexOf('<nav class="pager', from));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('.log > li')];
}
