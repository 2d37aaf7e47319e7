import type { Correction } from '../../../domain/record/correction.ts';
import type { Dataset } from '../../../domain/record/dataset.ts';
import { tell } from '../attribution.ts';
import { dataSayings } from '../data/sayings.ts';
import { recordWords } from '../record.ts';
import { timeWords } from '../time.ts';
import { nameKind } from './figure.ts';

/** A correction in words alone: of whose claim, what stood there, what stands there, why, and who denied the claim. */
export function sayCorrection(
  { claim: id, what, old, new: now, reason }: Correction,
  dataset: Dataset,
): string {
  const claim = dataset.byId.get(id)!;
  const named = tell(claim, timeWords(dataset.story));
  const changed = `${nameKind(what)}, ${old}, ${recordWords.correctedTo} ${now}`;
  return `${named}: ${changed}. ${reason} ${dataSayings(dataset).denial(claim)}`;
}
