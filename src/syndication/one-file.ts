import type { Story } from '../domain/entries/story.ts';

/** The address of the edition of one file without its ending, after the title of the story. */
export function oneFileName({ title }: Pick<Story, 'title'>): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['edition'];
  return words.join('-');
}

/** Where the file stands. */
export function oneFilePath(story: Pick<Story, 'title'>): string {
  return `/offline/${oneFileName(story)}.html`;
}
