import { termSchema, type Term } from '../../domain/entries/term.ts';
import { Desk } from './desk.ts';
import type { Kept } from '../yaml/kept.ts';
import { readList } from './list-file.ts';

/** The glossary alone, for whoever marks its words in a text: the same list until its file changes. */
export function readTerms(folder: string, kept: Kept): readonly Term[] {
  const desk = new Desk(folder);
  return kept.once('glossary', [folder, desk.files.read('glossary.yaml')], () => [
    ...readList(desk, 'glossary.yaml', 'glossary', termSchema).values(),
  ]);
}
