import { expect, test } from 'vitest';
import { keyFiguresOf } from '../../../src/domain/digest/key-figures.ts';
import { disputesOf } from '../../../src/domain/record/disputes.ts';
import { notesFrom } from '../../../src/domain/record/note.ts';
import { parseWhen } from '../../../src/domain/values/when.ts';
import { assemble, minute } from '../builders.ts';

const at = (clock: string) => minute(`2031-05-01 ${clock}`);

test('a note stands from its moment on, by the latest that its words allow; one without, from the beginning', () => {
  const notes = [
    { text: 'Always.' },
    { text: 'From noon.', from: parseWhen('2031-05-01 morning') },
  ];
  expect(notesFrom(at('00:00'), notes)).toEqual([
    { text: 'Always.', span: { from: at('00:00') } },
    { text: 'From noon.', span: { from: at('12:00') } },
  ]);
});

test('what to mind with a question stands with its answers, each note in its time', () => {
  const dataset = assemble(
    { a: { said: '2031-05-01 09:00', question: 'ford' } },
    {
      questions: [
        {
          id: 'ford',
          title: 'Who holds the ford?',
          notes: [{ text: 'One.' }, { text: 'Two.', from: '2031-05-01 10:00' }],
        },
      ],
    },
  );
  expect(disputesOf(dataset)[0]!.notes).toEqual([
    { text: 'One.', span: { from: at('09:00') } },
    { text: 'Two.', span: { from: at('10:00') } },
  ]);
});

test('what to mind with a key figure stands with the claim that the story file flags, and with none before it', () => {
  const killed = (count: string, said: string) => ({
    said,
    losses: [{ of: 'north', status: 'combatant' as const, killed: count }],
  });
  const dataset = assemble(
    {
      a: killed('5', '2031-05-01 09:00'),
      b: { ...killed('7', '2031-05-01 11:00'), supersedes: ['a'] },
    },
    {
      story: {
        key_figures: [
          {
            label: 'Northern soldiers',
            claim: 'b',
            figure: 'killed',
            notes: [{ text: 'Later.', from: '2031-05-01 12:00' }],
          },
        ],
      },
    },
  );
  const [figure] = keyFiguresOf(dataset);
  expect(figure!.own.speakers.map(({ claim, notes }) => [claim.id, notes])).toEqual([
    ['a', []],
    ['b', [{ text: 'Later.', span: { from: at('12:00') } }]],
  ]);
});
