import { expect, test } from 'vitest';
import { knownBox } from '../../../src/domain/digest/known.ts';
import { isIn } from '../../../src/domain/record/phases.ts';
import { assemble, minute, type Claims } from '../builders.ts';

const question = 'who-holds-the-ford';
const south = { claimant: 'southern-army' };
const CONFIRMED = { grade: 'confirmed', grade_reason: 'Its own side said so.' } as const;
const NOON = minute('2031-05-01 12:00');
const END = minute('2031-05-02 00:00');

/** The box at a moment, as ids. */
function boxAt(claims: Claims, at = END) {
  const { known, disputed, silences, unanswered } = knownBox(assemble(claims));
  const claimIds = (entries: typeof known) =>
    entries.filter(({ span }) => isIn(span, at)).map(({ claim }) => claim.id);
  const questionIds = (entries: typeof disputed) =>
    entries.filter(({ span }) => isIn(span, at)).map((entry) => entry.question.id);
  return {
    known: claimIds(known),
    disputed: questionIds(disputed),
    silences: claimIds(silences),
    unanswered: questionIds(unanswered),
  };
}

test('own losses are not in dispute, denied questions are, one-sided ones and silences are not known', () => {
  const claims: Claims = {
    taken: { said: '2031-05-01 09:00', kind: 'taken', question },
    denied: { ...south, said: '2031-05-01 11:00', kind: 'denial', question, denies: ['taken'] },
    own: { ...south, ...CONFIRMED, said: '2031-05-01 10:00', kind: 'casualties' },
    mill: { said: '2031-05-01 14:00', question: 'mill' },
    silence: { claimant: 'radio', said: '2031-05-01 20:00', kind: 'silence' },
  };
  expect(boxAt(claims)).toEqual({
    known: ['own'],
    disputed: [question],
    silences: ['silence'],
    unanswered: ['mill'],
  });
});

test('nothing is known before it was said', () => {
  const claims: Claims = {
    own: { ...CONFIRMED, kind: 'casualties', said: 'by 2031-05-01 12:01' },
    silence: { kind: 'silence', said: '2031-05-02' },
  };
  expect(boxAt(claims, NOON)).toEqual({ known: [], disputed: [], silences: [], unanswered: [] });
});

test('a replaced figure is no longer what is known', () => {
  const claims: Claims = {
    four: { ...CONFIRMED, kind: 'casualties', said: '2031-05-01 10:00' },
    seven: {
      ...CONFIRMED,
      kind: 'casualties',
      said: '2031-05-01 12:00',
      supersedes: ['four'],
    },
  };
  expect(boxAt(claims, NOON - 1).known).toEqual(['four']);
  expect(boxAt(claims, NOON).known).toEqual(['seven']);
});

test('a silence ends with the figure that replaces it, and is never what is known', () => {
  const claims: Claims = {
    silence: {
      kind: 'silence',
      said: '2031-05-01 10:00',
      grade: 'corroborated',
      grade_reason: 'Two papers noted it.',
    },
    figure: { said: '2031-05-01 12:00', supersedes: ['silence'] },
  };
  expect(boxAt(claims, NOON - 1)).toMatchObject({ known: [], silences: ['silence'] });
  expect(boxAt(claims, NOON).silences).toEqual([]);
});

test('a confirmed claim that was denied is not undisputed', () => {
  const claims: Claims = {
    own: { ...CONFIRMED, kind: 'casualties', said: '2031-05-01 10:00' },
    denial: { ...south, kind: 'denial', said: '2031-05-01 12:00', denies: ['own'] },
  };
  expect(boxAt(claims, NOON - 1).known).toEqual(['own']);
  expect(boxAt(claims, NOON).known).toEqual([]);
});

test('that a side accepts its casualties does not make its account of the shelling undisputed', () => {
  const claims: Claims = {
    shelled: { ...CONFIRMED, kind: 'shelling', said: '2031-05-01 10:00' },
    seen: {
      grade: 'corroborated',
      grade_reason: 'Two reporters saw it.',
      kind: 'shelling',
      said: '2031-05-01 11:00',
    },
  };
  expect(boxAt(claims).known).toEqual(['seen']);
});

test('what answers an open question is never undisputed and unknown at once', () => {
  const claims: Claims = {
    ours: { ...CONFIRMED, kind: 'casualties', said: '2031-05-01 09:00', question },
    theirs: { ...south, said: '2031-05-01 11:00', question },
  };
  expect(boxAt(claims, NOON - 120)).toMatchObject({ known: [], unanswered: [question] });
  expect(boxAt(claims, NOON)).toMatchObject({ known: ['ours'], unanswered: [] });
});

test('what cost lives goes first, then ground and machines, and the newest of each; talk is left out', () => {
  const known = (kind: 'casualties' | 'lost' | 'equipment' | 'diplomacy', hour: number) => ({
    ...CONFIRMED,
    kind,
    said: `2031-05-01 0${hour}:00`,
  });
  const claims = {
    talk: known('diplomacy', 9),
    dead: known('casualties', 1),
    'more-dead': known('casualties', 2),
    ground: known('lost', 3),
    tanks: known('equipment', 4),
  };
  expect(boxAt(claims).known).toEqual(['more-dead', 'dead', 'ground', 'tanks']);
});
