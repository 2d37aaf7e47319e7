import type { Claim, Dataset } from './dataset.ts';
import { notesFrom, type Note } from './note.ts';
import { isKnown, standingOf } from './ledger.ts';
import { inTurn, isIn, spanUntil, standingsOf, type Span } from './phases.ts';
import type { Question } from '../entries/question.ts';
import type { Minute } from '../values/when.ts';
import { oncePer } from '../values/once.ts';

/** How a question stands: some camp has not spoken, all have and none denies another, one denies another, or it was so until one took back what it had said. */
export type State = 'one-sided' | 'answered' | 'disputed' | 'withdrawn';

/** What one camp said on a question, over time. */
export interface Column {
  camp: string;
  /** First said first. */
  claims: Claim[];
  /** The answers that are spelled out, each while it is. */
  spelled: { claim: Claim; span: Span }[];
  /** While others had spoken and this camp had not. */
  silent: Span | undefined;
  /** From when on it has more answers than are spelled out. */
  moreFrom: Minute | undefined;
}

/** A question with what each camp said on it, and how it stood in which span. */
export interface Dispute {
  question: Question;
  notes: Note[];
  /** One column a camp that takes part in the fighting, in the order of the sides. */
  columns: Column[];
  /** From its first answer on, without a gap. */
  states: { state: State; span: Span }[];
}

/** So many answers of a camp are spelled out beside a question; the others are in the list of all claims. */
const MOST = 2;

/** The camps that take part in the fighting, in the order of the sides. */
export function campsOf({ sides }: Pick<Dataset, 'sides'>): string[] {
  const parties = [...sides.values()].filter((side) => side.party);
  return [...new Set(parties.map((side) => side.camp))];
}

/** Every question on which a camp has spoken, in the order of the questions; later findings answer none. */
export const disputesOf = oncePer((dataset: Dataset): readonly Dispute[] => {
  const answers = answersByQuestion(dataset);
  return [...dataset.questions.values()].flatMap((question) => {
    const claims = answers.get(question) ?? [];
    return claims.length === 0 ? [] : [disputeOf(question, claims, dataset)];
  });
});

/** How a question stood at a moment, or nothing while nobody had spoken. */
export function stateAt({ states }: Dispute, at: Minute): State | undefined {
  return states.find(({ span }) => isIn(span, at))?.state;
}

/** What parties said on each question: claims that bear its id, and those of another camp that stand against one of them. */
function answersByQuestion({ claims }: Dataset): Map<Question, Claim[]> {
  const found = new Map<Question, Set<Claim>>();
  const add = (question: Question, claim: Claim) => {
    if (!claim.side.party || claim.retrospective) return;
    const set = found.get(question) ?? new Set();
    found.set(question, set.add(claim));
  };
  for (const claim of claims) {
    if (claim.question === undefined || claim.retrospective) continue;
    add(claim.question, claim);
    for (const other of against(claim)) add(claim.question, other);
  }
  return new Map([...found].map(([question, set]) => [question, [...set].toSorted(bySaying)]));
}

/**
 * The claims of other camps that deny or answer a claim, or that it denies or answers; those that only
 * contradict it where they answer no question of their own.
 */
function against({ side, denies, deniedBy, respondsTo, answeredBy, contradicts }: Claim): Claim[] {
  const loose = contradicts.filter((other) => other.question === undefined);
  return [...denies, ...deniedBy, ...respondsTo, ...answeredBy, ...loose].filter(
    (other) => other.side.camp !== side.camp,
  );
}

function disputeOf(question: Question, claims: readonly Claim[], dataset: Dataset): Dispute {
  const from = claims[0]!.knownFrom;
  const columns = campsOf(dataset).map((camp) =>
    columnOf(
      camp,
      claims.filter((claim) => claim.side.camp === camp),
      question,
      from,
    ),
  );
  const notes = notesFrom(from, question.notes);
  return { question, notes, columns, states: statesOf(columns, claims) };
}

function columnOf(camp: string, claims: Claim[], question: Question, from: Minute): Column {
  const first = claims[0]?.knownFrom;
  return {
    camp,
    claims,
    spelled: spell(claims, question),
    silent: first === from ? undefined : spanUntil(from, first),
    moreFrom: claims[MOST]?.knownFrom,
  };
}

function statesOf(columns: readonly Column[], claims: readonly Claim[]): Dispute['states'] {
  const moments = claims.flatMap((claim) => standingsOf(claim).map(({ from }) => from));
  let state: State | undefined;
  const turns = inTurn(moments).flatMap((from) => {
    const before = state;
    state = stateFrom(columns, claims, from, before);
    return state === before ? [] : [{ state, from }];
  });
  return turns.map(({ state, from }, i) => ({ state, span: spanUntil(from, turns[i + 1]?.from) }));
}

/** The state at a moment, after another: what was once denied is not undenied, though it may have been taken back. */
function stateFrom(
  columns: readonly Column[],
  claims: readonly Claim[],
  at: Minute,
  before: State | undefined,
): State {
  const said = claims.filter((claim) => isKnown(claim, at));
  if (said.some((claim) => standingOf(claim, at) === 'contested')) return 'disputed';
  if (before === 'disputed' || before === 'withdrawn') return 'withdrawn';
  const all = columns.every((column) => column.claims.some((claim) => isKnown(claim, at)));
  return all ? 'answered' : 'one-sided';
}

/** Which answers are spelled out and when: of those said by then, the ones that tell the most of the quarrel. */
function spell(claims: readonly Claim[], question: Question): Column['spelled'] {
  const weight = (claim: Claim) =>
    (claim.question === question ? 1000 : 0) +
    claim.denies.length +
    claim.deniedBy.length +
    claim.contradicts.length;
  const ranked = claims.toSorted((a, b) => weight(b) - weight(a) || bySaying(a, b));
  let first: Minute[] = [];
  const spelled = ranked.flatMap((claim) => {
    const until = first[MOST - 1] ?? Infinity;
    first = [...first, claim.knownFrom].toSorted((a, b) => a - b).slice(0, MOST);
    if (until <= claim.knownFrom) return [];
    return [{ claim, span: spanUntil(claim.knownFrom, until === Infinity ? undefined : until) }];
  });
  return spelled.toSorted((a, b) => bySaying(a.claim, b.claim));
}

function bySaying(a: Claim, b: Claim): number {
  return a.number - b.number;
}
