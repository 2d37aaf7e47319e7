import { FIGURE, type Fact } from '../../../domain/record/background.ts';
import { sayCount } from './count.ts';

/** A fact’s sentence, or a view’s, with its figures as running prose says them. */
export function sayFact({ figures }: Pick<Fact, 'figures'>, text: string): string {
  return text.replace(FIGURE, (_, name: string) => sayCount(figures.get(name)!));
}
