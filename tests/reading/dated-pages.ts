import { instantSlug, latest, type Minute } from '../../src/domain/values/when.ts';
import { builtFiles } from '../built-site.ts';
import { dataset, updates } from './edition.ts';

/** A page that stands for a moment. */
export interface DatedPage {
  file: string;
  at: Minute;
}

const moments = new Map(
  dataset.story.instants.map(latest).map((at) => [instantSlug(at), at] as const),
);

/** The moment that a built file stands for: a frozen page, a frozen embed and its answer, what was new up to it, an update. */
function momentOf(file: string): Minute | undefined {
  const instant = /(?:^|\/)at\/([^/]+)\//.exec(file)?.[1];
  if (instant !== undefined) return moments.get(instant);
  const until = /^since\/[^/]+\/([^/]+)\//.exec(file)?.[1];
  if (until !== undefined) return moments.get(until);
  const slug = /^updates\/([^/]+)\/index\.html$/.exec(file)?.[1];
  return slug === undefined ? undefined : latest(updates.get(slug)!.as_of);
}

/** Every page of the built site that stands for a moment, in the order of the files. */
export const datedPages: DatedPage[] = [
  ...builtFiles('.html'),
  ...builtFiles('oembed.json'),
].flatMap((file) => {
  const at = momentOf(file);
  return at === undefined ? [] : [{ file, at }];
});
