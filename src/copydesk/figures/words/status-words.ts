import type { Figure } from '../../../domain/record/figures.ts';
import { LEAD } from './bound-words.ts';

const CIVILIANS = 'civilians?|villagers?';
const SOLDIERS =
  'soldiers?|servicemen|serviceman|servicewomen|troops|conscripts?|reservists?|fighters?';

const behind = (words: string) => new RegExp(`^\\s*${LEAD}(${words})(?![\\p{L}’'-])`, 'u');
const PEOPLE_BEHIND = behind(`${CIVILIANS}|${SOLDIERS}`);
const OTHERS_BEHIND: Readonly<Record<string, RegExp>> = {
  civilian: behind(SOLDIERS),
  combatant: behind(CIVILIANS),
  fighter: behind(CIVILIANS),
};

/** The word right behind a number for people of another status than those that it counts. */
export function otherStatusBehind(after: string, { status }: Figure): string | undefined {
  return OTHERS_BEHIND[status ?? '']?.exec(after)?.[1];
}

/** A word for people right behind a number. */
export function peopleBehind(after: string): string | undefined {
  return PEOPLE_BEHIND.exec(after)?.[1];
}
