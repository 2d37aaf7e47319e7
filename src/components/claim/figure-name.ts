import { drawnValue, type Count } from '../../domain/values/count.ts';
import { words } from '../../words/en.ts';

/** What a figure counts, or which field of a claim is meant, in the words of the interface. */
export function figureName(what: string, count?: Count): string {
  return (
    (isOfOne(count) ? words.countedOnce[what as keyof typeof words.countedOnce] : undefined) ??
    words.counted[what as keyof typeof words.counted] ??
    words.equipment[what as keyof typeof words.equipment]?.[isOfOne(count) ? 0 : 1] ??
    words.fields[what as keyof typeof words.fields] ??
    what.replaceAll(/[-_]/g, ' ')
  );
}

/** “1”, “at least 1” and “more than 1” take the singular; “1 to 3” and “several” do not. */
function isOfOne(count: Count | undefined): boolean {
  return count !== undefined && count.kind !== 'range' && drawnValue(count) === 1;
}
