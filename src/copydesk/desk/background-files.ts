import { factSchema, type CodedFact } from '../../domain/entries/background.ts';
import { findNumeralInLine } from '../figures/figure-lint.ts';
import type { Desk } from './desk.ts';
import { readList } from './list-file.ts';

/** The facts of the background: every list of the folder, in the order of the files’ names. */
export function readBackground(desk: Desk): Map<string, CodedFact> {
  const facts = new Map<string, CodedFact>();
  const paths = desk.files.paths('background', '.yaml');
  desk.known.facts.unread = paths.length === 0;
  if (paths.length === 0)
    desk.files.refuse('background', 'found nothing; expected at least one list of facts');
  for (const path of paths) readList(desk, path, 'facts', factSchema, facts);
  checkLines(desk, facts);
  return facts;
}

/** Numbers that are typed in a sentence and are no dates; they belong into “figures”. */
function checkLines(desk: Desk, facts: ReadonlyMap<string, CodedFact>): void {
  for (const { id, fact, views = [], line } of facts.values()) {
    const lines = [
      { path: ['fact'], text: fact },
      ...(line === undefined ? [] : [{ path: ['line'], text: line }]),
      ...views.map(({ view }, i) => ({ path: ['views', i, 'view'], text: view })),
    ];
    for (const { path, text } of lines) {
      const figure = findNumeralInLine(text.replaceAll(/\[[a-z0-9-]+\]/g, '…'));
      if (figure === undefined) continue;
      const found = `the figure “${figure}” in a sentence`;
      const expected = 'its name in square brackets, and the number under “figures”';
      desk.report([{ entry: `facts/${id}`, path, found, expected }]);
    }
  }
}
