import { termSchema, type Term } from '../../domain/entries/term.ts';
import { Desk } from './desk.ts';
import { readList } from './list-file.ts';

/** The glossary alone, for whoever marks its words in a text. */
export function readTerms(folder: string): Term[] {
  return [...readList(new Desk(folder), 'glossary.yaml', 'glossary', termSchema).values()];
}
