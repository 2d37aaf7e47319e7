import { slugOf } from '../domain/entries/id.ts';
import type { Story } from '../domain/entries/story.ts';
import type { Claim } from '../domain/record/dataset.ts';

/** The address of the edition of one file without its ending, after the title of the story. */
export function oneFileName({ title }: Pick<Story, 'title'>): string {
  return slugOf(title) || 'edition';
}

/** Where the file stands. */
export function oneFilePath(story: Pick<Story, 'title'>): string {
  return `/offline/${oneFileName(story)}.html`;
}

/** So many claims have room in the file, each with its summary and its sources. */
export const ROOM = 200;

/** The claims that the file lists, and how many it leaves out: of more than have room it has those that the story tells. */
export function claimsInFile(
  claims: readonly Claim[],
  told: readonly Claim[],
): { listed: readonly Claim[]; left: number } {
  const listed = claims.length > ROOM ? told : claims;
  return { listed, left: claims.length - listed.length };
}
