import type { Figure } from '../../../domain/record/figures.ts';
import { drawnValue, type Count } from '../../../domain/values/count.ts';
import { claimWords } from '../claim.ts';
import { noteCount } from './count.ts';

/** What a figure counts: in its editor’s words where it has some, else by its kind. */
export function nameFigure({ what, count, words, whose, sides }: Named): string {
  const name = words ?? nameKind(what, count);
  return whose === undefined
    ? name
    : `${name} ${claimWords.whose[sides?.length === 2 ? 'two' : whose]}`;
}

type Named = Pick<Figure, 'what' | 'count' | 'words' | 'whose' | 'sides'>;

/** What a correction corrects: a kind of figure, or a field of the claim. */
export function nameKind(what: string, count?: Count): string {
  const { countedOnce, counted, equipment, fields } = claimWords;
  return (
    (isOfOne(count) ? countedOnce[what as keyof typeof countedOnce] : undefined) ??
    counted[what as keyof typeof counted] ??
    equipment[what as keyof typeof equipment]?.[isOfOne(count) ? 0 : 1] ??
    fields[what as keyof typeof fields] ??
    what.replaceAll(/[-_]/g, ' ')
  );
}

/** The number of a figure with what it counts behind it: “31” and “killed”, or that no number was released or given. */
export function noteFigure(figure: Named): [string, string] {
  const name = nameFigure(figure);
  const { kind } = figure.count;
  if (kind === 'not-released') return [claimWords.notReleased, name];
  return [kind === 'unnumbered' ? claimWords.unnumbered : noteCount(figure.count), name];
}

/** “1”, “at least 1” and “more than 1” take the singular; “1 to 3” and “several” do not. */
function isOfOne(count: Count | undefined): boolean {
  return (
    count !== undefined &&
    count.kind !== 'range' &&
    count.kind !== 'estimate' &&
    drawnValue(count) === 1
  );
}
