import type { NameChanges } from '../../graphics/names/name-changes.ts';
import { speakNames } from './spoken-names.ts';
import { readAddress, writeAddress } from '../page/address.ts';

/** The seat of a name as it was drawn. */
const drawn = new WeakMap<Element, { text: string; seat: string }>();

/** Follows the choice of place names; the address keeps it, and the live map hears of it by `data-names`. */
export function offerNames(host: HTMLElement, signal: AbortSignal) {
  const choice = host.querySelector<HTMLSelectElement>('.names select')!;
  const [first, ...others] = [...choice.options].map(({ value }) => value);
  const asked = others.find((value) => value === readAddress('names'));
  choice.value = asked ?? first!;
  const choose = () => {
    letterTowns(host, choice.value);
    speakNames(host.dataset.spoken!, choice.value);
    host.dataset.names = choice.value;
  };
  if (asked) choose();
  const follow = () => {
    choose();
    writeAddress('names', choice.value === first ? undefined : choice.value);
  };
  choice.addEventListener('change', follow, { signal });
}

/** Letters the towns of every plate in a naming, each in the seat that the build found free for it. */
function letterTowns(host: HTMLElement, naming: string) {
  const texts = changesFor(host.dataset.gazetteer, naming);
  for (const plate of host.querySelectorAll<SVGSVGElement>('.plate')) {
    const seats = changesFor(plate.dataset.seats, naming);
    for (const name of plate.querySelectorAll<SVGTextElement>('[data-place]')) {
      if (!drawn.has(name)) drawn.set(name, { text: name.textContent!.trim(), seat: seatOf(name) });
      const { text, seat } = drawn.get(name)!;
      const place = name.dataset.place!;
      name.textContent = texts[place] ?? text;
      // What is engraved along the line keeps its seat.
      if (name.hasAttribute('x')) sit(name, seats[place] ?? seat);
    }
  }
}

function changesFor(changes: string | undefined, naming: string): Record<string, string> {
  return (JSON.parse(changes ?? '{}') as NameChanges)[naming] ?? {};
}

function seatOf(name: SVGTextElement): string {
  const anchor = name.getAttribute('text-anchor') ?? 'start';
  return `${name.getAttribute('x')} ${name.getAttribute('y')} ${anchor}`;
}

function sit(name: SVGTextElement, seat: string) {
  const [x, y, anchor] = seat.split(' ');
  name.toggleAttribute('hidden', seat === '');
  if (seat === '') return;
  name.setAttribute('x', x!);
  name.setAttribute('y', y!);
  name.setAttribute('text-anchor', anchor!);
}
