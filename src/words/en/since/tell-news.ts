import type { Claim } from '../../../domain/record/dataset.ts';
import type { Claimant } from '../../../domain/entries/claimant.ts';
import type { Denial } from '../../../domain/record/denial.ts';
import type { Figure } from '../../../domain/record/figures.ts';
import { isToll, type ClaimNews, type Told } from '../../../domain/since/told.ts';
import type { When } from '../../../domain/values/when.ts';
import type { Side } from '../../../domain/entries/side.ts';
import { claimWords } from '../claim.ts';
import { capital } from '../say/capital.ts';
import { noteCount } from '../say/count.ts';
import { nameFigure } from '../say/figure.ts';
import { sinceWords } from './page.ts';

/** A piece of a sentence: words, the name of a claimant, or words that lead to the claim that they are about. */
export type Piece = string | { name: string } | { claim: Claim; words: string };

type Of<K extends ClaimNews['kind']> = Extract<ClaimNews, { kind: K }>;

/** The news of a claim, of one kind. */
type NewsOf = <K extends ClaimNews['kind']>(kind: K) => Of<K>[];

/** What a sentence needs to know of its story. */
interface Speech {
  sayWhen: (when: When) => string;
  sides: ReadonlyMap<string, Side>;
}

/**
 * What is new of a claim, in a sentence or two that begin with when and who: “By 15:36 on Monday the northern
 * army had raised …”. A figure that it replaces, or words that it denies, stand with who said them and when.
 */
export function tellNews({ claim, news }: Told, speech: Speech): Piece[] {
  const of = <K extends ClaimNews['kind']>(kind: K) =>
    news.filter((one): one is Of<K> => one.kind === kind);
  return [...ownWords(of, claim, speech), ...takenBack(of('withdrawn'), speech)];
}

function ownWords(of: NewsOf, claim: Claim, speech: Speech): Piece[] {
  const [answered] = of('answers');
  const acts = [
    own(claim, of),
    changed(of('figure'), speech),
    about('denied', of('denies'), speech),
    about('confirmed', of('confirms'), speech),
  ].filter((act) => act.length > 0);
  if (acts.length > 0) return sentence(claim, speech, joined(acts));
  if (answered) return sentence(claim, speech, answer(claim, answered, speech));
  if (of('said').length === 0) return [];
  return sentence(claim, speech, ['said: ', link(claim, claim.label)]);
}

function joined(acts: readonly Piece[][]): Piece[] {
  return acts.flatMap((act, i) => (i === 0 ? act : ['; and ', ...act]));
}

/** What a claim says itself, unless what it changes, denies or confirms tells that: a toll beside other figures, an act of its own. */
function own(claim: Claim, of: NewsOf): Piece[] {
  const told = of('figure').map(({ now }) => now);
  const isTold =
    told.length > 0
      ? claim.figures.filter(isToll).every((one) => told.includes(one))
      : claim.kind === 'denial' || [...of('denies'), ...of('confirms')].length === 0;
  return isTold || of('said').length === 0 ? [] : ['said: ', link(claim, claim.label)];
}

/** “Contradicted by Northern army (said by 07:00 on Monday).”: with the hour, for what contradicts a claim may be the older. */
export function tellAgainst({ by, how }: Denial, { sayWhen }: Pick<Speech, 'sayWhen'>): Piece[] {
  return [`${claimWords[how]} `, { name: by.claimant.short }, ` (said ${sayWhen(by.said)}). `];
}

/** “By 15:36 on Monday the northern army had …”: by an hour it had been done, at an hour it was done. */
function sentence(claim: Claim, { sayWhen }: Speech, rest: Piece[]): Piece[] {
  const had = claim.said.kind === 'by' ? 'had ' : '';
  const when = `${capital(sayWhen(claim.said))}, `;
  return [when, ...named(claim.claimant), had, ...rest, '. '];
}

/** “ raised the count of …, killed, to 58, 27 more than the 31 that the northern army had given by 09:48 on Monday”. */
function changed(figures: Of<'figure'>[], speech: Speech): Piece[] {
  const changes = [...Map.groupBy(figures, ({ now }) => now)];
  return joined(
    changes.map(([now, changes]): Piece[] => [
      `${changes[0]!.way} `,
      link(changes[0]!.claim, `the count of ${whose(now, speech)} to ${noteCount(now.count)}`),
      ...changes.flatMap((one, i) => [i === 0 ? ', ' : ', and ', ...step(one, speech)]),
      ...(now.revision === undefined ? [] : [` (${now.revision.replace(/\.$/, '')})`]),
    ]),
  );
}

/** “27 more than the 31 that the northern army had given by 09:48 on Monday”, of one of the figures that a figure replaces. */
function step({ before, was, way, by }: Of<'figure'>, { sayWhen }: Speech): Piece[] {
  const than = way === 'raised' ? 'more' : 'fewer';
  const had = before.said.kind === 'by' ? 'had given' : 'gave';
  return [
    by === undefined ? 'after ' : `${by} ${than} than the `,
    link(before, noteCount(was.count)),
    by === undefined ? ', which ' : ' that ',
    ...named(before.claimant),
    `${had} ${sayWhen(before.said)}`,
  ];
}

function about(verb: string, news: (Of<'denies'> | Of<'confirms'>)[], speech: Speech): Piece[] {
  return joined(
    news.map(({ claim, other }) => [link(claim, verb), ' what ', ...saying(other, speech)]),
  );
}

function answer(claim: Claim, { other }: Of<'answers'>, speech: Speech): Piece[] {
  return ['said: ', link(claim, claim.label), '. That answers what ', ...saying(other, speech)];
}

/** “the southern army said at 09:00 on Monday: The ford is lost”. */
function saying(claim: Claim, { sayWhen }: Speech): Piece[] {
  return [
    ...named(claim.claimant),
    `${claim.said.kind === 'by' ? 'had said' : 'said'} ${sayWhen(claim.said)}: `,
    link(claim, claim.label),
  ];
}

function takenBack(news: Of<'withdrawn'>[], speech: Speech): Piece[] {
  return news.flatMap(({ claim }): Piece[] => {
    const { by, said, reason } = claim.withdrawn!;
    const when = `${capital(speech.sayWhen(said))}, `;
    const had = said.kind === 'by' ? 'had withdrawn' : 'withdrew';
    const why = `. The reason given: ${reason.replace(/\.$/, '')}. `;
    return [when, ...named(by), `${had} what `, ...saying(claim, speech), why];
  });
}

/** A claimant in a sentence, with the comma that ends a name behind an office. */
function named({ name }: Claimant): Piece[] {
  return [{ name }, name.includes(', ') ? ', ' : ' '];
}

function link(claim: Claim, words: string): Piece {
  return { claim, words };
}

/** “Northern combatants killed”, “Northern tanks lost”: what is counted, and whose it is. */
function whose(figure: Figure, { sides }: Speech): string {
  const status = figure.status as keyof typeof claimWords.statuses | undefined;
  const people = status === undefined || status === 'unknown' ? '' : claimWords.statuses[status];
  const side = figure.of === undefined ? '' : sides.get(figure.of)!.adjective;
  const lost = figure.what in claimWords.equipment ? sinceWords.lost : '';
  return [side, people, nameFigure(figure), lost].filter(Boolean).join(' ');
}
