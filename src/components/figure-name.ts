import { words } from '../words/en.ts';

/** What a figure counts, or which field of a claim is meant, in the words of the interface. */
export function figureName(what: string): string {
  return (
    words.counted[what as keyof typeof words.counted] ??
    words.equipment[what as keyof typeof words.equipment]?.[1] ??
    words.fields[what as keyof typeof words.fields] ??
    what.replaceAll(/[-_]/g, ' ')
  );
}
