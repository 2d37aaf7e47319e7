import type { Claim } from '../../../domain/record/dataset.ts';
import type { Claimant } from '../../../domain/entries/claimant.ts';
import type { Figure } from '../../../domain/record/figures.ts';
import type { ClaimNews, Told } from '../../../domain/since/told.ts';
import type { When } from '../../../domain/values/when.ts';
import type { Side } from '../../../domain/entries/side.ts';
import { claimWords } from '../claim.ts';
import { capital } from '../say/capital.ts';
import { noteCount } from '../say/count.ts';
import { nameFigure } from '../say/figure.ts';

/** A piece of a sentence: words, the name of a claimant, or words that lead to the claim that they are about. */
export type Piece = string | { name: string } | { claim: Claim; words: string };

type Of<K extends ClaimNews['kind']> = Extract<ClaimNews, { kind: K }>;

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

function ownWords(
  of: <K extends ClaimNews['kind']>(kind: K) => Of<K>[],
  claim: Claim,
  speech: Speech,
): Piece[] {
  const [figures, denied, confirmed, answered] = [
    of('figure'),
    of('denies'),
    of('confirms'),
    of('answers'),
  ];
  if (figures.length > 0) return sentence(claim, speech, changed(figures, speech));
  if (denied.length > 0) return sentence(claim, speech, about('denied', denied, speech));
  if (confirmed.length > 0) return sentence(claim, speech, about('confirmed', confirmed, speech));
  if (answered.length > 0) return sentence(claim, speech, answer(claim, answered[0]!, speech));
  if (of('said').length === 0) return [];
  return sentence(claim, speech, ['said: ', link(claim, claim.label)]);
}

/** “By 15:36 on Monday the northern army had …”: by an hour it had been done, at an hour it was done. */
function sentence(claim: Claim, { sayWhen }: Speech, rest: Piece[]): Piece[] {
  const had = claim.said.kind === 'by' ? 'had ' : '';
  const when = `${capital(sayWhen(claim.said))}, `;
  return [when, ...named(claim.claimant), had, ...rest, '. '];
}

/** “ raised the count of …, killed, to 58, 27 more than the 31 that the northern army had given by 09:48 on Monday”. */
function changed(figures: Of<'figure'>[], speech: Speech): Piece[] {
  return figures.flatMap((one, i): Piece[] => {
    const { claim, before, was, now, way, by } = one;
    const joined = i === 0 ? '' : '; and ';
    const than = way === 'raised' ? 'more' : 'fewer';
    const step = by === undefined ? 'after ' : `${by} ${than} than the `;
    const gave = by === undefined ? ', which ' : ' that ';
    const had = before.said.kind === 'by' ? 'had given' : 'gave';
    return [
      `${joined}${way} `,
      link(claim, `the count of ${whose(now, speech)} to ${noteCount(now.count)}`),
      `, ${step}`,
      link(before, noteCount(was.count)),
      gave,
      ...named(before.claimant),
      `${had} ${speech.sayWhen(before.said)}`,
      ...(now.revision === undefined ? [] : [` (${now.revision.replace(/\.$/, '')})`]),
    ];
  });
}

function about(verb: string, news: (Of<'denies'> | Of<'confirms'>)[], speech: Speech): Piece[] {
  return news.flatMap(({ claim, other }, i): Piece[] => [
    i === 0 ? '' : '; and ',
    link(claim, verb),
    ' what ',
    ...saying(other, speech),
  ]);
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

/** “Northern combatants killed”, “Northern tanks”: what is counted, and whose it is. */
function whose(figure: Figure, { sides }: Speech): string {
  const status = figure.status as keyof typeof claimWords.statuses | undefined;
  const people = status === undefined || status === 'unknown' ? '' : claimWords.statuses[status];
  const side = figure.of === undefined ? '' : sides.get(figure.of)!.adjective;
  return [side, people, nameFigure(figure)].filter(Boolean).join(' ');
}
