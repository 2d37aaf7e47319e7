import { tell } from '../../words/en/attribution.ts';
import { timeWords } from '../../words/en/time.ts';
import type { Dataset } from '../../domain/record/dataset.ts';
import type { Minute } from '../../domain/values/when.ts';
import { embedWords } from '../../words/en/embed.ts';

/** What a graphic or a claim is called in another site’s page, where its name must say whose words it carries, and as of when. */
export function embedTitle(
  { story, byId }: Dataset,
  {
    graphic,
    id,
    at,
  }: {
    graphic: keyof typeof embedWords.graphics;
    id?: string | undefined;
    at?: Minute | undefined;
  },
): string {
  const claim = id === undefined ? undefined : byId.get(id);
  const time = timeWords(story);
  const what = claim ? tell(claim, time) : story.subject;
  const frozen = at === undefined ? '' : `, ${embedWords.asKnown} ${time.sayMoment(at)}`;
  return `${embedWords.graphics[graphic]}: ${what}${frozen}`;
}
