import { FIGURE, type Fact } from '../../../domain/record/background.ts';
import { backgroundWords } from '../background.ts';
import { sayCount } from './count.ts';
import { sayPeriod } from './period.ts';

/** A fact’s sentence, or a view’s, with its figures as running prose says them. */
export function sayFact({ figures }: Pick<Fact, 'figures'>, text: string): string {
  return text.replace(FIGURE, (_, name: string) => sayCount(figures.get(name)!));
}

/** “Note: May 1994; said by both sides”: the way to a fact’s note, named so that none is like the next. */
export function nameNote({ when, standing }: Fact): string {
  const by = backgroundWords.factStandings[standing];
  const said = [...(when ? [sayPeriod(when)] : []), by[0]!.toLowerCase() + by.slice(1)];
  return `${backgroundWords.note}: ${said.join('; ')}`;
}
