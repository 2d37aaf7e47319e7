import type { CodedFact } from '../../../domain/entries/background.ts';
import type { Story } from '../../../domain/entries/story.ts';
import type { Claim, Dataset } from '../../../domain/record/dataset.ts';
import { tellWithdrawal, whoWhen } from '../attribution.ts';
import { claimWords } from '../claim.ts';
import { capital } from '../say/capital.ts';
import { sayDate } from '../say/days.ts';
import { sayFact } from '../say/fact.ts';
import { timeWords } from '../time.ts';
import { dataWords } from './page.ts';

/** What the data say in words of claims and facts. */
export function dataSayings({ story, sides }: Dataset) {
  const time = timeWords(story);
  const say = (claim: Claim) =>
    claim.withdrawn
      ? `${whoWhen(claim, time)} (${tellWithdrawal(claim.withdrawn, time)})`
      : whoWhen(claim, time);
  const against = (how: string, claims: readonly Claim[]) =>
    claims.length === 0 ? [] : [`${how} ${claims.map(say).join('; ')}.`];
  const figured = ({ figures }: CodedFact, text: string) =>
    sayFact({ figures: new Map(Object.entries(figures ?? {})) }, text);
  return {
    unread: dataWords.unread,
    denial: ({ deniedBy, contradicts, withdrawn }: Claim): string => {
      const others = contradicts.filter((one) => !deniedBy.includes(one));
      const all = [
        ...against(claimWords.deniedBy, deniedBy),
        ...against(claimWords.contradictedBy, others),
      ];
      if (withdrawn) all.push(`${capital(tellWithdrawal(withdrawn, time, true))}.`);
      return all.length === 0 ? dataWords.noDenial : all.join(' ');
    },
    sentence: (fact: CodedFact): string => figured(fact, fact.fact),
    views: (fact: CodedFact): string =>
      fact.views
        ?.map(({ side, view }) => `${sides.get(side)!.name}: ${figured(fact, view)}`)
        .join(' ') ?? dataWords.noView,
  };
}

/** “Northern army, by 09:48 Mon 28 Sep: what it said. Denied by …”: a claim with its summary, and who denied it or that no denial was found. */
export function tellWhole(claim: Claim, dataset: Dataset): string {
  const { denial } = dataSayings(dataset);
  return `${whoWhen(claim, timeWords(dataset.story))}: ${claim.summary} ${denial(claim)}`;
}

/** “Publisher, Title: subject. Data, edition of 23 November 2026. Address”. */
export function citeEdition(story: Story, day: string, address: string): string {
  const { publisher, title, subject } = story;
  return dataWords.use.citation
    .replace('{publisher}', publisher)
    .replace('{title}', title)
    .replace('{subject}', subject)
    .replace('{date}', sayDate(day))
    .replace('{address}', address);
}

/** “Edition of 23 November 2026.”: which state of a page is cited, by the day of the last change. */
export function sayEdition(day: string): string {
  return dataWords.use.edition.replace('{date}', sayDate(day));
}

/** Who gave what a published entry says and when, as it stands before a colon, and who denied it. */
export function giverOf(entry: Readonly<Record<string, unknown>>, dataset: Dataset) {
  const claim = dataset.byId.get(String(entry.claim ?? entry.id));
  if (claim && entry.claimant_name !== undefined)
    return { who: whoWhen(claim, timeWords(dataset.story)), denial: String(entry.denial) };
  if (entry.said_by === undefined) return undefined;
  const day = sayDate(String(entry.public_from).slice(0, 10));
  return { who: `${String(entry.said_by)}, ${day}`, denial: String(entry.denial) };
}
