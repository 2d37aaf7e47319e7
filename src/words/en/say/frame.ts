import type { Story } from '../../../domain/entries/story.ts';
import type { UpdateHead } from '../../../domain/entries/update.ts';
import { updateWords } from '../page.ts';
import { timeWords } from '../time.ts';
import { sayDate } from './days.ts';

/** “What was known at 14:00 on Sunday 27 September (local time). Published on 23 November 2026 by …”: under the title of an update. */
export function sayFrame({ as_of: moment, published }: UpdateHead, story: Story): string {
  return updateWords.frame
    .replace('{moment}', timeWords(story).sayWhen(moment))
    .replace('{zone}', story.zone.name)
    .replace('{date}', sayDate(published))
    .replace('{publisher}', story.publisher);
}
