import { drawnValue, type Count } from '../../domain/values/count.ts';
import { claimWords } from '../../words/en/claim.ts';

/** What a figure counts, or which field of a claim is meant, in the words of the interface. */
export function figureName(what: string, count?: Count): string {
  return (
    (isOfOne(count)
      ? claimWords.countedOnce[what as keyof typeof claimWords.countedOnce]
      : undefined) ??
    claimWords.counted[what as keyof typeof claimWords.counted] ??
    claimWords.equipment[what as keyof typeof claimWords.equipment]?.[isOfOne(count) ? 0 : 1] ??
    claimWords.fields[what as keyof typeof claimWords.fields] ??
    what.replaceAll(/[-_]/g, ' ')
  );
}

/** “1”, “at least 1” and “more than 1” take the singular; “1 to 3” and “several” do not. */
function isOfOne(count: Count | undefined): boolean {
  return count !== undefined && count.kind !== 'range' && drawnValue(count) === 1;
}
