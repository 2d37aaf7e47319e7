import { whoWhen } from '../../src/words/en/attribution.ts';
import { dataset, time } from './edition.ts';

/** “Northern army, by 09:48 Mon 28 Sep:”, of every claim, each once. */
export const HEADS = [...new Set(dataset.claims.map((claim) => `${whoWhen(claim, time)}:`))];

const PLATES = /<svg class="plate[\s\S]*?(?=<nav class="crowd|<svg class="plate|<\/div>)/g;
const LEGEND = /<details class="fold legend">[\s\S]*?<\/details>/g;

/** A page without the drawings of its maps and their legend; the lists of the maps stay. */
export function withoutMaps(html: string): string {
  return html.replaceAll(PLATES, '').replaceAll(LEGEND, '');
}
