import { expect, test } from 'vitest';
import { between, newsOf } from '../../src/domain/since/news.ts';
import { against, sentencesOf, toldOf } from '../../src/domain/since/told.ts';
import { tellAgainst, tellNews, type Piece } from '../../src/words/en/since/tell-news.ts';
import { timeWords } from '../../src/words/en/time.ts';
import { assemble, minute, type Claims } from '../domain/builders.ts';

const south = { claimant: 'southern-army' };
const toll = (killed: number | string, revision?: string) => ({
  kind: 'casualties' as const,
  losses: [
    {
      of: 'south',
      status: 'combatant' as const,
      killed: { total: killed, ...(revision !== undefined && { revision }) },
    },
  ],
});

/** The sentences of what is new in the first two days of May. */
function sentences(
  claims: Claims,
  since = '2031-05-01 00:00',
  until = '2031-05-02 23:00',
): string[] {
  const dataset = assemble(claims);
  const { sayBriefly } = timeWords(dataset.story);
  const told = toldOf(between(newsOf(dataset), minute(since), minute(until)));
  return told.map((one) => sentence(tellNews(one, { sayWhen: sayBriefly, sides: dataset.sides })));
}

const sentence = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : 'name' in piece ? piece.name : piece.words,
    )
    .join('')
    .trim();

test('what was said is told with when and who before it', () => {
  expect(
    sentences({ one: { said: 'by 2031-05-01 08:00' }, two: { said: '2031-05-02 morning' } }),
  ).toEqual([
    'By 08:00 on Thursday, the northern army had said: Fighting at the ford.',
    'On the morning of Friday, the northern army said: Fighting at the ford.',
  ]);
});

test('a figure that was raised or lowered stands with the one before it, who gave that and when', () => {
  const claims: Claims = {
    ten: { ...south, ...toll(10), said: 'by 2031-05-01 09:00' },
    twelve: { ...south, ...toll(12), said: 'by 2031-05-01 12:00', supersedes: ['ten'] },
    nine: {
      ...south,
      ...toll(9, 'Three had been counted twice.'),
      said: '2031-05-01 15:00',
      supersedes: ['twelve'],
    },
    many: { ...south, ...toll('about 20'), said: '2031-05-01 18:00', supersedes: ['nine'] },
  };
  expect(sentences(claims, '2031-05-01 10:00')).toEqual([
    'By 12:00 on Thursday, the southern army had raised the count of Southern combatants killed to 12, 2 more than the 10 that the southern army had given by 09:00 on Thursday.',
    'At 15:00 on Thursday, the southern army lowered the count of Southern combatants killed to 9, 3 fewer than the 12 that the southern army had given by 12:00 on Thursday (Three had been counted twice).',
    'At 18:00 on Thursday, the southern army raised the count of Southern combatants killed to about 20, after 9, which the southern army gave at 15:00 on Thursday.',
  ]);
});

test('a figure that replaces two is told once, machines are said to be lost, and a toll beside them is told too', () => {
  const machines = (lost: number) => [
    { item: 'tank' as const, of: 'north', lost: { total: lost } },
  ];
  const claims: Claims = {
    ten: { ...south, ...toll(10), said: 'by 2031-05-01 09:00' },
    eleven: { ...south, ...toll(11), said: '2031-05-01 10:00' },
    tanks: { ...south, kind: 'equipment', equipment: machines(3), said: '2031-05-01 11:00' },
    both: { ...south, ...toll(12), said: '2031-05-01 12:00', supersedes: ['ten', 'eleven'] },
    more: {
      ...south,
      ...toll(40),
      equipment: machines(4),
      label: 'Tanks burn',
      said: '2031-05-01 13:00',
      supersedes: ['tanks'],
    },
  };
  expect(sentences(claims, '2031-05-01 11:30')).toEqual([
    'At 12:00 on Thursday, the southern army raised the count of Southern combatants killed to 12, 2 more than the 10 that the southern army had given by 09:00 on Thursday, and 1 more than the 11 that the southern army gave at 10:00 on Thursday.',
    'At 13:00 on Thursday, the southern army said: Tanks burn; and raised the count of Northern tanks lost to 4, 1 more than the 3 that the southern army gave at 11:00 on Thursday.',
  ]);
});

test('who stood against a claim is told with the hour, and nobody twice', () => {
  const dataset = assemble({
    taken: { said: '2031-05-01 09:00', contradicts: ['before'] },
    before: { ...south, said: 'by 2031-05-01 08:00', contradicts: ['taken'] },
    denial: { ...south, said: '2031-05-01 10:00', kind: 'denial', denies: ['taken'] },
  });
  const told = toldOf(newsOf(dataset));
  const { sayBriefly: sayWhen } = timeWords(dataset.story);
  const stood = (id: string, at: string) => {
    const denial = against(
      told.find(({ claim }) => claim.id === id)!,
      minute(at),
    );
    return denial && sentence(tellAgainst(denial, { sayWhen }));
  };
  expect(stood('taken', '2031-05-01 09:30')).toBe(
    'Contradicted by Southern army (said by 08:00 on Thursday).',
  );
  expect(stood('taken', '2031-05-01 10:00')).toBe(
    'Denied by Southern army (said at 10:00 on Thursday).',
  );
  expect(stood('before', '2031-05-01 09:30')).toBe(
    'Contradicted by Northern army (said at 09:00 on Thursday).',
  );
  expect(stood('denial', '2031-05-01 10:00')).toBe(undefined);
});

test('a denial, a confirmation, an answer and a withdrawal name whose words they are about, and when those were said', () => {
  const claims: Claims = {
    taken: {
      said: '2031-05-01 09:00',
      label: 'The ford is taken',
      withdrawn: { said: 'by 2031-05-01 20:00', reason: 'It was another ford.', sources: ['wire'] },
    },
    denial: { ...south, said: '2031-05-01 10:00', kind: 'denial', denies: ['taken'] },
    seen: { claimant: 'radio', said: '2031-05-01 11:00', confirms: ['taken'] },
    answer: { ...south, said: '2031-05-01 12:00', label: 'A word', responds_to: ['taken'] },
  };
  const taken = 'what the northern army said at 09:00 on Thursday: The ford is taken';
  expect(sentences(claims, '2031-05-01 09:30')).toEqual([
    `By 20:00 on Thursday, the northern army had withdrawn ${taken}. The reason given: It was another ford.`,
    `At 10:00 on Thursday, the southern army denied ${taken}.`,
    `At 11:00 on Thursday, the radio said: Fighting at the ford; and confirmed ${taken}.`,
    `At 12:00 on Thursday, the southern army said: A word. That answers ${taken}.`,
  ]);
});

test('of a side what counts its dead goes before other claims, in the order of saying, and the rest is counted', () => {
  const dataset = assemble({
    a: { ...south, said: '2031-05-01 07:00' },
    ten: { ...south, ...toll(10), said: '2031-05-01 09:00' },
    twelve: { ...south, ...toll(12), said: '2031-05-01 12:00', supersedes: ['ten'] },
    last: { ...south, said: '2031-05-01 13:00' },
  });
  const told = toldOf(newsOf(dataset));
  const side = dataset.sides.get('south')!;
  const chosen = (most: number, leading: string[]) => {
    const { told: some, rest } = sentencesOf(told, side, new Set(leading), most);
    return [...some.map(({ claim }) => claim.id), rest];
  };
  expect(chosen(1, [])).toEqual(['twelve', 3]);
  expect(chosen(2, ['last'])).toEqual(['ten', 'twelve', 2]);
  expect(chosen(3, ['last'])).toEqual(['ten', 'twelve', 'last', 1]);
  expect(chosen(9, [])).toEqual(['a', 'ten', 'twelve', 'last', 0]);
});
