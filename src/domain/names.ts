import type { Place } from './place.ts';
import type { Story } from './story.ts';

/** A place’s name in a usage or a script; the first usage stands in where that one has none. */
export function nameOf(place: Place, story: Story, naming: string = story.usages[0]!.id): string {
  return place.names[naming] ?? place.scripts[naming] ?? place.names[story.usages[0]!.id]!;
}

/** The other names of a place in Latin letters, each once, in the order of the usages. */
export function otherNames(place: Place, story: Story): string[] {
  const first = nameOf(place, story);
  const names = story.usages
    .map((usage) => place.names[usage.id])
    .filter((name) => name !== undefined);
  return [...new Set(names)].filter((name) => name !== first);
}
