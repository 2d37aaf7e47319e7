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

/** So many claims have room in the file, each with its summary and the addresses of its sources. */
export const ROOM = 200;

/** So many of them the story can tell: these stand in the drawings and lists too, and take four times the room. */
export const ROOM_TOLD = 100;

/** The claims that the file lists. */
export interface ClaimsInFile {
  listed: readonly Claim[];
  /** So many are left out. */
  left: number;
  /** Whether summaries and the addresses of sources are left out too. */
  brief: boolean;
}

/** All claims with all that is said of them, while there is room; then those that the story tells, in one line each. */
export function claimsInFile(claims: readonly Claim[], told: readonly Claim[]): ClaimsInFile {
  const brief = claims.length > ROOM || told.length > ROOM_TOLD;
  const listed = brief ? told : claims;
  return { listed, left: claims.length - listed.length, brief };
}
