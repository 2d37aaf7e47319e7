import type { Lettering } from './lettering.ts';
import type { PlacedName } from './towns.ts';
import { type Renaming, sameSeat } from './renaming.ts';

/** What changes on a plate when another naming is chosen, keyed by naming, then by place. */
export type NameChanges = Record<string, Record<string, string>>;

/** Of a plate, what the changes are worked out from. */
interface Named {
  names: readonly PlacedName[];
  renamings: readonly Renaming[];
  lettering: readonly Lettering[];
}

/** The names that differ from those drawn, on any of the plates. */
export function textChanges(plates: readonly Named[]): NameChanges {
  const drawn = new Map(
    plates.flatMap(({ names, lettering }) => [
      ...names.map(({ place, text }) => [place, text] as const),
      ...lettering.map(({ place, lines }) => [place ?? '', lines.join(' ')] as const),
    ]),
  );
  const changes = plates[0]!.renamings.map(({ naming }) => {
    const names = plates
      .flatMap(({ renamings }) => {
        const { names, others } = renamings.find((one) => one.naming === naming)!;
        return [...names, ...others];
      })
      .filter(({ place, text }) => drawn.get(place) !== text);
    return [naming, Object.fromEntries(names.map(({ place, text }) => [place, text]))] as const;
  });
  return Object.fromEntries(changes);
}

/** The seats that differ on a plate: x, y and anchor, or nothing where a name has no room. */
export function seatChanges({ names, renamings }: Omit<Named, 'lettering'>): NameChanges {
  const changes = renamings.map(({ naming, names: renamed }) => {
    const moved = names.flatMap((name): [string, string][] => {
      const now = renamed.find(({ place }) => place === name.place);
      if (!now) return [[name.place, '']];
      const [x, y] = now.at.map(Math.round) as [number, number];
      return sameSeat(now, name) ? [] : [[name.place, `${x} ${y} ${now.anchor}`]];
    });
    return [naming, Object.fromEntries(moved)] as const;
  });
  return Object.fromEntries(changes);
}
