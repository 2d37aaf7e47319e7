import type { Dataset } from '../../domain/record/dataset.ts';
import { against, type Told } from '../../domain/since/told.ts';
import type { Minute } from '../../domain/values/when.ts';
import { tellAgainst, tellNews, type Piece } from '../../words/en/since/tell-news.ts';
import { timeWords } from '../../words/en/time.ts';

/** What is new of a claim by a moment, and who stood against it then, in the pieces of a sentence or two. */
export function piecesOf(told: Told, { story, sides }: Dataset, at: Minute): Piece[] {
  const speech = { sayWhen: timeWords(story).sayBriefly, sides };
  const denial = against(told, at);
  return [...tellNews(told, speech), ...(denial ? tellAgainst(denial, speech) : [])];
}
