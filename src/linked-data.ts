import type { CollectionEntry } from 'astro:content';
import { cardPath, claimCardPath } from './cards/card-address.ts';
import { dataFiles, versionOf } from './data-files.ts';
import { slugOf } from './domain/entries/id.ts';
import { changedDay, type Correction, type Days } from './domain/record/correction.ts';
import type { Claim } from './domain/record/dataset.ts';
import { windowOf } from './domain/record/lens.ts';
import { isoLocal, latest, type Minute, type When } from './domain/values/when.ts';
import { correctionsOf, updatesOf, type Edition } from './edition.ts';
import { claimUrl, ORIGIN, SITE, updateUrl, url } from './site.ts';
import { linkedArticle } from './syndication/linked/linked-article.ts';
import { linkedClaim } from './syndication/linked/linked-claim.ts';
import { linkedDataset } from './syndication/linked/linked-dataset.ts';
import type { Imprint, Linked, Mended } from './syndication/linked/linked.ts';
import { tell } from './words/en/attribution.ts';
import { dataWords } from './words/en/data/page.ts';
import { citeEdition, tellWhole } from './words/en/data/sayings.ts';
import { sayCorrection } from './words/en/say/correction.ts';
import { timeWords } from './words/en/time.ts';

/** What a text of the edition says of itself: the article at its own address, an update at that of its page. */
export function linkText(
  { data }: CollectionEntry<'article'> | CollectionEntry<'updates'>,
  edition: Edition,
  { path, days, at, corrections }: TextPlace,
): Linked {
  const { story } = edition.dataset;
  return linkedArticle(
    {
      address: `${ORIGIN}${path}`,
      headline: data.title,
      description: data.standfirst,
      image: `${ORIGIN}${url(cardPath(at))}`,
      ...days,
      moment: momentOf(data.as_of, edition),
      compiled: story.edition,
      corrections: mended(corrections, edition),
    },
    imprintOf(edition),
  );
}

/** The days of a text, and the corrections of the claims that it tells. */
export function pastOf(
  { published, updated = published }: { published: string; updated?: string },
  claims: Iterable<string>,
  { corrections: all }: Edition,
): { days: Days; corrections: Correction[] } {
  const told = new Set(claims);
  const corrections = all.filter(({ claim }) => told.has(claim));
  return { days: { published, updated: changedDay(updated, told, corrections) }, corrections };
}

/** Where a text stands, its days, the moment of its card, and what of it was corrected. */
interface TextPlace {
  path: string;
  days: Days;
  at?: Minute;
  corrections: readonly Correction[];
}

/** What a claim’s page says of the claim. */
export function linkClaim(claim: Claim, edition: Edition): Linked {
  const { dataset } = edition;
  const time = timeWords(dataset.story);
  return linkedClaim(
    claim,
    {
      address: `${ORIGIN}${claimUrl(claim.id)}`,
      name: tell(claim, time),
      description: tellWhole(claim, dataset),
      image: `${ORIGIN}${url(edition.carded.has(claim.id) ? claimCardPath(claim.id) : cardPath())}`,
      offset: dataset.story.zone.offset,
      corrections: mended(correctionsOf(claim, edition), edition),
    },
    imprintOf(edition),
  );
}

/** What the page of the data says of them. */
export async function linkData(edition: Edition): Promise<Linked> {
  const { story } = edition.dataset;
  const { from, to } = windowOf(story);
  const version = versionOf(edition);
  const address = `${SITE}/data/`;
  const { tables } = await dataFiles();
  const files = [
    `${slugOf(story.title)}.zip`,
    ...Object.keys(dataWords.files),
    ...tables.map(({ name }) => `${name}.csv`),
  ];
  return linkedDataset(
    {
      address,
      name: `${story.title}: ${story.subject}`,
      description: `${story.description} ${story.edition}`,
      citation: citeEdition(story, version, address),
      version,
      published: edition.article.data.published,
      hours: { from: zoned(from, edition), to: zoned(to, edition) },
      ...story.map.wide,
      files: files.map((file) => `${address}${file}`),
      corrections: mended(edition.corrections, edition),
    },
    imprintOf(edition),
  );
}

/** The days of a claim’s page, as far as they are known: of the updates that report it, and of its corrections. */
export function daysOfClaim(claim: Claim, edition: Edition): Days | undefined {
  const days = updatesOf(claim, edition).map(({ data }) => data.published);
  if (edition.board.told.includes(claim)) days.push(edition.article.data.published);
  const [published] = days.toSorted();
  if (published === undefined) return undefined;
  const last = days.toSorted().at(-1)!;
  return { published, updated: changedDay(last, [claim.id], edition.corrections) };
}

function mended(corrections: readonly Correction[], { dataset }: Edition): Mended[] {
  return corrections.map((one) => ({
    text: sayCorrection(one, dataset),
    published: one.published,
    address: `${ORIGIN}${updateUrl(one.update)}`,
  }));
}

function imprintOf({ dataset: { story } }: Edition): Imprint {
  const { publisher, language, title } = story;
  return { publisher, language, title, site: SITE };
}

/** A moment of a text; of a day alone no hour is made up. */
function momentOf(asOf: When, edition: Edition): string {
  return asOf.kind === 'day' ? isoLocal(asOf.day).slice(0, 10) : zoned(latest(asOf), edition);
}

function zoned(at: Minute, { dataset }: Edition): string {
  return `${isoLocal(at)}:00${dataset.story.zone.offset}`;
}
