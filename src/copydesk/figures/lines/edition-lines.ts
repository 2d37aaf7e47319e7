import type { Question } from '../../../domain/entries/question.ts';
import type { Story } from '../../../domain/entries/story.ts';
import type { Fault } from '../../../domain/faults/fault.ts';
import { isNumeral } from '../figure-carriers.ts';
import { numbersIn } from '../figure-lint.ts';

/** Figures in the lines of story and questions, where no claim stands behind one. */
export function findEditionLineFaults(
  story: Story,
  questions: ReadonlyMap<string, Question>,
): Fault[] {
  const figures = story.key_figures.flatMap(({ label, notes, other }, i) => [
    { path: ['key_figures', i, 'label'], text: label },
    ...notes.map(({ text }, j) => ({ path: ['key_figures', i, 'notes', j, 'text'], text })),
    ...(other?.notes ?? []).map(({ text }, j) => {
      return { path: ['key_figures', i, 'other', 'notes', j, 'text'], text };
    }),
  ]);
  return [
    ...figuresIn('story', [...figures, { path: ['first_figures'], text: story.first_figures }]),
    ...[...questions.values()].flatMap(({ id, title, notes }) =>
      figuresIn(`questions/${id}`, [
        { path: ['title'], text: title },
        ...notes.map(({ text }, i) => ({ path: ['notes', i, 'text'], text })),
      ]),
    ),
  ];
}

/** A title may ask how many there were; it says no number. */
function figuresIn(
  entry: string,
  lines: readonly { path: PropertyKey[]; text: string }[],
): Fault[] {
  return lines.flatMap(({ path, text }) => {
    const first = numbersIn(
      text.replace(/\bhow many\b/gi, (asked) => ' '.repeat(asked.length)),
    ).find(({ number, fated }) => fated || isNumeral(number));
    if (!first) return [];
    const found = `the figure “${first.number}” where no claim can carry it`;
    return [{ entry, path, found, expected: 'words without a figure' }];
  });
}
