import { ask } from '../page/ask.ts';
import { importAgain } from '../page/import-again.ts';
import { readAddress, writeAddress } from '../page/address.ts';
import type { AsKnownElement } from '../claims/as-known.ts';
import { readBody } from '../../graphics/mark/body.ts';
import { idsOf } from '../claims/claim-elements.ts';
import {
  asks,
  type Facets,
  type Filter,
  hourOf,
  matches,
  parseFacets,
  sayCount,
  slugOf,
} from './filter.ts';
import type { Picked, Words } from './ledger-filter.ts';
import { applyFilter, heldBack } from '../claims/shown-claims.ts';

const importLedger = importAgain(() => import('./ledger-filter.ts'));

/** Brings the filter to life: its form, the address, the claims of the page, and the count of those shown. */
export async function layFilter(host: HTMLElement) {
  const status = host.querySelector('[role=status]')!;
  if (host.dataset['form']) await borrowForm(host, host.dataset['form']);
  const form = host.querySelector('form')!;
  const origin = Date.parse(`${host.dataset['origin']}Z`);
  const words = JSON.parse(host.dataset['words']!) as Words;
  const ledger = host.dataset['ledger'];
  const show = ledger
    ? (await importLedger()).layLedger(host, ledger, words, pick)
    : (filter: Filter) => say(filterBoard(filter), filter);
  readForm(form, origin);
  form.closest('details')!.open ||= asks(filterOf(form));
  const change = () => {
    const filter = filterOf(form);
    writeForm(form, origin);
    show(filter);
  };
  form.addEventListener('input', change);
  // The form’s one button is the way out; the rest takes effect at once.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.reset();
    change();
  });
  // What is said by an hour, and how it stands then, is another count at another hour.
  const recount = () => show(filterOf(form));
  if (!ledger) document.querySelector('as-known')?.addEventListener('moment', recount);
  change();
  form.hidden = false;

  function say({ shown, all }: { shown: Facets[]; all: number }, filter: Filter) {
    const none = asks(filter) ? words.none : words.count;
    status.textContent = sayCount({ ...words, none }, filter, shown, all);
  }

  function pick(filter: Filter, lines: readonly string[]): Picked {
    const facets = lines.map(parseFacets);
    const found = facets.flatMap((claim, i) => (matches(filter, claim) ? [i] : []));
    const shown = found.map((i) => facets[i]!);
    return { ...(asks(filter) && { found }), count: sayCount(words, filter, shown, lines.length) };
  }
}

/** Fetches the form of the ledger, with its words and its hours. */
async function borrowForm(host: HTMLElement, address: string) {
  const text = await (await ask(address)).text();
  // Only the filter is parsed: the styles of the other page are none of this page’s policy.
  const html = text.slice(text.indexOf('<claim-filter'), text.indexOf('</claim-filter>'));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const filter = body.querySelector('claim-filter') as HTMLElement;
  for (const name of ['origin', 'words']) host.dataset[name] = filter.dataset[name]!;
  host.querySelector('details')!.append(document.importNode(filter.querySelector('form')!, true));
}

/** Holds back the claims of the page that do not match, on the map, the timeline and the lists alike; returns those shown at the moment that is shown, of how many. */
export function filterBoard(filter: Filter): { shown: Facets[]; all: number } {
  const entries = [...document.querySelectorAll<HTMLElement>('.log li[data-f]')];
  const before = heldBack.size;
  heldBack.clear();
  for (const entry of entries) {
    const facets = facetsIn(entry);
    if (!matches(filter, facets)) heldBack.add(facets.id);
  }
  if (before + heldBack.size > 0) applyFilterAt();
  const shown = entries.filter(({ hidden }) => !hidden).map(facetsIn);
  return { shown, all: entries.length };
}

/** Applies it at the moment that is shown, where a control moves that. */
function applyFilterAt() {
  const control = document.querySelector<AsKnownElement>('as-known:defined');
  if (control) control.refresh();
  else applyFilter();
}

/** The facets of an entry; its grading is that of its mark, as it stands at the moment shown. */
function facetsIn(entry: HTMLElement): Facets & { id: string } {
  const body = readBody(entry.querySelector('.mark')!.classList);
  return { id: idsOf(entry)[0]!, ...parseFacets(`${entry.dataset['f']!} ${body}`) };
}

function filterOf(form: HTMLFormElement): Filter {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  const [from, to] = [Number(text('from')), Number(text('to'))];
  return {
    sides: data.getAll('side').map(String),
    kinds: text('kind').split(' ').filter(Boolean),
    grade: text('grade'),
    place: text('place'),
    ...(from > 0 ? { from: from * 60 } : {}),
    ...(to < lastHour(form) ? { to: to * 60 } : {}),
  };
}

/** Puts what the address asks for into the form, and nothing else: what the form does not know asks for nothing. */
function readForm(form: HTMLFormElement, origin: number) {
  form.reset();
  const sides = readAddress('side')?.split(' ') ?? [];
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=side]'))
    box.checked = sides.includes(box.value);
  for (const select of form.querySelectorAll('select')) {
    const asked = readAddress(select.name);
    if ([...select.options].some(({ value }) => value === asked)) select.value = asked!;
  }
  for (const [name, day] of [
    ['from', 'begin'],
    ['to', 'end'],
  ] as const) {
    const asked = hourOf(readAddress(name), origin, day);
    if (asked === undefined) continue;
    const hour = Math.max(0, Math.min(asked, lastHour(form)));
    hoursOf(form, name).value = String(hour);
  }
}

function writeForm(form: HTMLFormElement, origin: number) {
  const { sides, kinds, grade, place, from, to } = filterOf(form);
  const values = { side: sides.join(' '), kind: kinds.join(' '), grade, place };
  for (const [name, value] of Object.entries(values)) writeAddress(name, value);
  writeAddress('from', from === undefined ? undefined : slugOf(from, origin));
  writeAddress('to', to === undefined ? undefined : slugOf(to, origin));
}

/** The choice of the hour from which, or until which, something was said. */
function hoursOf(form: HTMLFormElement, name: 'from' | 'to'): HTMLSelectElement {
  return form.querySelector<HTMLSelectElement>(`[name=${name}]`)!;
}

function lastHour(form: HTMLFormElement): number {
  return hoursOf(form, 'to').options.length - 1;
}
