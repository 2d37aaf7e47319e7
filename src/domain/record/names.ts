import type { Place } from '../entries/place.ts';
import type { Story } from '../entries/story.ts';

/** A way of naming places that readers can choose. */
export interface Naming {
  /** The id of a usage or script, or several usages joined by spaces: each name then stands beside the other. */
  id: string;
  /** The usages or the script that it stands for. */
  labels: string[];
  kind: 'usage' | 'usages' | 'script';
}

/** The namings that readers can choose: each usage, the sides’ own usages side by side, each script. */
export function namingsOf({ usages, scripts }: Pick<Story, 'usages' | 'scripts'>): Naming[] {
  const own = usages.slice(1);
  return [
    ...usages.map(({ id, label }): Naming => ({ id, labels: [label], kind: 'usage' })),
    ...(own.length > 1
      ? [
          {
            id: own.map(({ id }) => id).join(' '),
            labels: own.map(({ label }) => label),
            kind: 'usages' as const,
          },
        ]
      : []),
    ...scripts.map(({ id, label }): Naming => ({ id, labels: [label], kind: 'script' })),
  ];
}

/** A place’s name in a naming; the first usage stands in where there is none, and equal names are said once. */
export function nameOf(place: Place, story: Pick<Story, 'usages'>, naming?: string): string {
  const first = story.usages[0]!.id;
  const names = (naming ?? first)
    .split(' ')
    .map((id) => place.names[id] ?? place.scripts[id] ?? place.names[first]!);
  return [...new Set(names)].join(' / ');
}

/** The other names of a place in Latin letters, each once, in the order of the usages. */
export function otherNames(place: Place, story: Pick<Story, 'usages'>): string[] {
  const first = nameOf(place, story);
  const names = story.usages
    .map((usage) => place.names[usage.id])
    .filter((name) => name !== undefined);
  return [...new Set(names)].filter((name) => name !== first);
}
