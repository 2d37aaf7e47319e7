import { tell, tellAgainst } from '../../words/en/attribution.ts';
import { timeWords } from '../../words/en/time.ts';
import type { Evidence } from '../../domain/digest/evidence.ts';
import type { Dataset } from '../../domain/record/dataset.ts';
import type { Minute } from '../../domain/values/when.ts';
import { pairSlug, pairsOf } from '../../domain/since/pairs.ts';
import { embedWords } from '../../words/en/embed.ts';
import { sayBetween } from '../../words/en/since/moments.ts';
import { sinceWords } from '../../words/en/since/page.ts';
import { storyWords } from '../../words/en/story.ts';

/** What of an edition is named: its claims, and the evidence of its article. */
interface Named {
  dataset: Dataset;
  evidence: readonly Evidence[];
}

/** What a graphic, a claim, a piece of evidence or what was new is called in another site’s page, where its name must say whose words it carries, and as of when. */
export function embedTitle(
  { dataset, evidence }: Named,
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
  const time = timeWords(dataset.story);
  const frozen = at === undefined ? '' : `, ${embedWords.asKnown} ${time.sayMoment(at)}`;
  const pair = pairsOf(dataset.story).find((one) => graphic === 'since' && pairSlug(one) === id);
  if (pair)
    return `${sayBetween(sinceWords.title, pair.a, pair.b, time)}: ${dataset.story.subject}`;
  const piece = graphic === 'evidence' ? evidence.find((one) => one.id === id)! : undefined;
  if (piece) return `${embedWords.pieces[piece.kind]}: ${evidenceSubject(dataset, piece)}${frozen}`;
  const claim = id === undefined ? undefined : dataset.byId.get(id);
  if (claim === undefined)
    return `${embedWords.graphics[graphic]}: ${dataset.story.subject}${frozen}`;
  const against = tellAgainst(claim, time, at);
  const denied = against === undefined ? '' : ` (${against})`;
  return `${embedWords.graphics[graphic]}: ${tell(claim, time)}${denied}${frozen}`;
}

/** What a piece of evidence is about, in the words that stand over it. */
export function evidenceSubject(
  { questions, sides, story }: Dataset,
  { kind, head, asked }: Evidence,
): string {
  if (kind === 'disputed') return questions.get(asked['question']!)!.title;
  if (kind !== 'tolls') return head ?? story.subject;
  const by = asked['by'] === 'others' ? 'others' : 'own';
  return storyWords.tolls[by].replace('{side}', sides.get(asked['of']!)!.adjective).slice(0, -1);
}
