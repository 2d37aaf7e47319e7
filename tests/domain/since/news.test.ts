import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { assembleDataset, type Dataset } from '../../../src/domain/record/dataset.ts';
import { disputesOf, stateAt } from '../../../src/domain/record/disputes.ts';
import { isKnown, isWithdrawn, standingOf } from '../../../src/domain/record/ledger.ts';
import { frozenLens, saidBy } from '../../../src/domain/record/lens.ts';
import { changesOf } from '../../../src/domain/record/phases.ts';
import { latest, type Minute } from '../../../src/domain/values/when.ts';
import { between, newsOf, type News } from '../../../src/domain/since/news.ts';
import { assemble, minute, type Claims } from '../builders.ts';

const read = (folder: string) => assembleDataset(readContent(folder).coded!);
const STORIES = { real: read('content'), invented: read('tests/stories/river-war') };
const at = (hour: string) => minute(`2031-05-01 ${hour}`);
const south = { claimant: 'southern-army' };

/** A story in which everything happens that can: raised, lowered, denied, confirmed, answered, taken back. */
const EVENTFUL: Claims = {
  ten: { ...south, ...toll(10), said: '2031-05-01 09:00' },
  twenty: { ...south, ...toll(20, 10), said: '2031-05-01 11:00', supersedes: ['ten'] },
  fifteen: {
    ...south,
    ...toll(15, undefined, 'Five had been counted twice.'),
    said: '2031-05-01 14:00',
    supersedes: ['twenty'],
  },
  taken: { said: '2031-05-01 09:30', question: 'who-holds-the-ford' },
  denial: {
    ...south,
    said: '2031-05-01 10:00',
    question: 'who-holds-the-ford',
    denies: ['taken'],
    withdrawn: { said: '2031-05-01 13:00', reason: 'It was another ford.', sources: ['wire'] },
  },
  seen: { claimant: 'radio', said: '2031-05-01 12:00', confirms: ['ten'], responds_to: ['taken'] },
};

function toll(total: number, increment?: number, revision?: string) {
  const killed = { total, ...(increment && { increment }), ...(revision && { revision }) };
  const losses = [{ of: 'south', status: 'combatant' as const, killed }];
  return { kind: 'casualties' as const, losses };
}

/** News in short. */
function short(news: News): string {
  if (news.kind === 'question') return `${news.question.id}: ${news.from} > ${news.to}`;
  const id = news.claim.id;
  switch (news.kind) {
    case 'said':
    case 'withdrawn':
      return `${id} ${news.kind}`;
    case 'figure':
      return `${id} ${news.way} by ${news.by} from ${news.before.id}`;
    case 'stands':
      return `${id}: ${news.from} > ${news.to}`;
    default:
      return `${id} ${news.kind} ${news.other.id}`;
  }
}

test('between two moments a story tells what was said, raised, lowered, denied, confirmed, answered and taken back', () => {
  const news = newsOf(assemble(EVENTFUL));
  const told = (a: string, b: string) => between(news, at(a), at(b)).map(short);
  expect(told('08:00', '09:30')).toEqual([
    'ten said',
    'taken said',
    'who-holds-the-ford: undefined > one-sided',
  ]);
  expect(told('09:30', '11:00')).toEqual([
    'taken: single-source > contested',
    'denial said',
    'denial denies taken',
    'who-holds-the-ford: one-sided > disputed',
    'twenty said',
    'twenty raised by 10 from ten',
  ]);
  expect(told('11:00', '13:00')).toEqual([
    'seen said',
    'seen confirms ten',
    'seen answers taken',
    'taken: contested > single-source',
    'denial: single-source > withdrawn',
    'denial withdrawn',
    'who-holds-the-ford: disputed > withdrawn',
  ]);
  expect(told('13:00', '23:00')).toEqual(['fifteen said', 'fifteen lowered by 5 from twenty']);
  expect(told('14:00', '23:00')).toEqual([]);
});

test('a figure without a number is neither raised nor lowered, and an inexact one by no number', () => {
  const figures = (older: string | number, newer: string | number) => {
    const loss = (killed: string | number) => [
      { of: 'south', status: 'combatant' as const, killed },
    ];
    const claims: Claims = {
      one: { ...south, kind: 'casualties', losses: loss(older) },
      two: { ...south, said: '2031-05-01 09:00', losses: loss(newer), supersedes: ['one'] },
    };
    const changed = newsOf(assemble(claims)).filter(({ kind }) => kind === 'figure');
    return changed.map(short);
  };
  expect(figures('several dozen', 40)).toEqual([]);
  expect(figures(4, 4)).toEqual([]);
  expect(figures('more than 100', 120)).toEqual(['two raised by undefined from one']);
  expect(figures(200, 120)).toEqual(['two lowered by 80 from one']);
});

test('the Karabakh count rose by fifteen, by 27 and by 26 on the second day, each once', () => {
  const news = newsOf(STORIES.real);
  const raised = news.flatMap((one) =>
    one.kind === 'figure' && one.now.what === 'killed' && one.claim.id.startsWith('ka-28')
      ? [short(one)]
      : [],
  );
  expect(raised.slice(0, 3)).toEqual([
    'ka-28-15-more raised by 15 from ka-27-16-killed',
    'ka-28-27-more raised by 27 from ka-28-15-more',
    'ka-28-26-more raised by 26 from ka-28-27-more',
  ]);
});

/** The state of a story at a moment, by the functions of its pages, as facts and as how things stand. */
function stateOf(dataset: Dataset, at: Minute) {
  const said = saidBy(dataset.claims, frozenLens(dataset, at));
  const pairs = (what: 'denies' | 'confirms' | 'respondsTo', verb: string) =>
    said.flatMap((claim) =>
      claim[what].filter((one) => isKnown(one, at)).map((one) => `${claim.id} ${verb} ${one.id}`),
    );
  return {
    facts: new Set([
      ...said.map(({ id }) => `${id} said`),
      ...said.filter((claim) => isWithdrawn(claim, at)).map(({ id }) => `${id} withdrawn`),
      ...pairs('denies', 'denies'),
      ...pairs('confirms', 'confirms'),
      ...pairs('respondsTo', 'answers'),
    ]),
    standings: new Map<string, string>(said.map((claim) => [claim.id, standingOf(claim, at)])),
    questions: new Map<string, string | undefined>(
      disputesOf(dataset).map((dispute) => [dispute.question.id, stateAt(dispute, at)]),
    ),
  };
}

type StoryState = ReturnType<typeof stateOf>;

/** Holds what is new between two moments against what their two states differ by. */
function hold(news: readonly News[], a: StoryState, b: StoryState): void {
  const facts = news.filter(({ kind }) => !['figure', 'stands', 'question'].includes(kind));
  expect(facts.map(short).toSorted()).toEqual([...b.facts.difference(a.facts)].toSorted());
  const turned = new Map(a.standings);
  const asked = new Map(a.questions);
  for (const one of news) {
    if (one.kind === 'said') turned.set(one.claim.id, b.standings.get(one.claim.id)!);
    if (one.kind === 'stands') turned.set(one.claim.id, one.to);
    if (one.kind === 'question') {
      expect(asked.get(one.question.id)).toBe(one.from);
      asked.set(one.question.id, one.to);
    }
  }
  expect(turned).toEqual(b.standings);
  expect(asked).toEqual(b.questions);
}

const datasets = { ...STORIES, eventful: assemble(EVENTFUL) };

test.each(Object.entries(datasets))(
  'for all pairs of moments of the %s story, what is new is what the two states differ by',
  (_name, dataset) => {
    const news = newsOf(dataset);
    const changes = changesOf(dataset.claims);
    const moments = [changes[0]! - 1, ...changes, ...dataset.story.instants.map(latest)];
    const states = [...new Set(moments)].toSorted((a, b) => a - b);
    const all = states.map((at) => ({ at, state: stateOf(dataset, at) }));
    let pairs = 0;
    for (const [i, a] of all.entries())
      for (const b of all.slice(i)) {
        hold(between(news, a.at, b.at), a.state, b.state);
        pairs += 1;
      }
    expect(pairs).toBe((all.length * (all.length + 1)) / 2);
  },
  120_000,
);

test.each(Object.entries(datasets))(
  'in the %s story, first to third is first to second with second to third, and nothing is new twice',
  (_name, dataset) => {
    const news = newsOf(dataset);
    const [first, last] = [news[0]!.at - 60, news.at(-1)!.at + 60];
    const moment = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(moment, moment, moment, (...moments) => {
        const [a, b, c] = moments.toSorted((x, y) => x - y) as [Minute, Minute, Minute];
        const parts = [...between(news, a, b), ...between(news, b, c)];
        expect(between(news, a, c)).toEqual(parts);
        hold(between(news, a, b), stateOf(dataset, a), stateOf(dataset, b));
      }),
      { numRuns: 60 },
    );
    expect(between(news, -Infinity, Infinity)).toEqual(news);
    const once = news.map(
      (one) =>
        `${short(one)} ${one.at} ${one.kind === 'figure' ? one.now.what + one.now.of + one.now.status + one.now.words : ''}`,
    );
    expect(new Set(once).size).toBe(once.length);
  },
);
