import type { NameChanges } from '../graphics/name-changes.ts';

/** The seat of a name as it was drawn. */
const drawn = new WeakMap<Element, { text: string; seat: string }>();

/** Letters the towns of every plate in a naming, each in the seat that the build found free for it. */
export function letterTowns(host: HTMLElement, naming: string) {
  const texts = changesFor(host.dataset.gazetteer, naming);
  for (const plate of host.querySelectorAll<SVGSVGElement>('.plate')) {
    const seats = changesFor(plate.dataset.seats, naming);
    for (const name of plate.querySelectorAll<SVGTextElement>('[data-place]')) {
      if (!drawn.has(name)) drawn.set(name, { text: name.textContent!.trim(), seat: seatOf(name) });
      const { text, seat } = drawn.get(name)!;
      const place = name.dataset.place!;
      name.textContent = texts[place] ?? text;
      sit(name, seats[place] ?? seat);
    }
  }
}

function changesFor(changes: string | undefined, naming: string): Record<string, string> {
  return (JSON.parse(changes ?? '{}') as NameChanges)[naming] ?? {};
}

function seatOf(name: SVGTextElement): string {
  const anchor = name.classList.contains('end')
    ? 'end'
    : name.classList.contains('mid')
      ? 'middle'
      : 'start';
  return `${name.getAttribute('x')} ${name.getAttribute('y')} ${anchor}`;
}

function sit(name: SVGTextElement, seat: string) {
  const [x, y, anchor] = seat.split(' ');
  name.toggleAttribute('hidden', seat === '');
  if (seat === '') return;
  name.setAttribute('x', x!);
  name.setAttribute('y', y!);
  name.classList.toggle('mid', anchor === 'middle');
  name.classList.toggle('end', anchor === 'end');
}
