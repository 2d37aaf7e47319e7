import { sayClock, sayDay } from '../../domain/record/attribution.ts';
import type { Dataset } from '../../domain/record/dataset.ts';
import type { Minute } from '../../domain/values/when.ts';
import { words } from '../../words/en.ts';

/** What a graphic or a claim is called in another site’s page, where its name must say whose words it carries, and as of when. */
export function embedTitle(
  { story, byId }: Dataset,
  {
    graphic,
    id,
    at,
  }: {
    graphic: keyof typeof words.embeds.graphics;
    id?: string | undefined;
    at?: Minute | undefined;
  },
): string {
  const claim = id === undefined ? undefined : byId.get(id);
  const what = claim ? `${claim.label}, ${claim.claimant.short}` : story.subject;
  const frozen =
    at === undefined ? '' : `, ${words.embeds.asKnown} ${sayClock(at)}, ${sayDay(at, true)}`;
  return `${words.embeds.graphics[graphic]}: ${what}${frozen}`;
}
