import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ID, slugOf, wordStranger } from '../../domain/entries/id.ts';
import type { Story } from '../../domain/entries/story.ts';
import { offsetMinutes } from '../../domain/values/offset.ts';
import { DAY, earliest, isoLocal, latest, type Minute } from '../../domain/values/when.ts';
import { readContent } from '../desk/content.ts';
import { readStory } from '../desk/desk.ts';
import { newClaim } from './new-claim.ts';
import { copyStart } from './new-story.ts';
import { newUpdate } from './new-update.ts';
import { Refusal } from './refusal.ts';
import { writeSchemas } from '../desk/schemas.ts';

export const USAGE = [
  'usage: npm run new -- update "Title"',
  '       npm run new -- claim <id> [<folder under claims/>]',
  '       npm run new -- story <folder>',
  '       npm run new -- import <file> [<claimant> <day> <source>]',
].join('\n');

/** Makes a file, or the folder of a story, and says what it made and what comes next. */
export function makeNew(args: readonly string[], folder: string, now: Date): string {
  const [kind, name, where, ...more] = args;
  if (kind === undefined || name === undefined || more.length > 0)
    throw new Refusal('say what to make, and its title, id or folder');
  if (kind === 'story' && where === undefined) return makeStory(name, now);
  if (kind === 'update' && where === undefined) return makeUpdate(name, folder, now);
  if (kind === 'claim') return makeClaim(name, where, folder, now);
  throw new Refusal(
    `“${[kind, ...args.slice(2)].join(' ')}” cannot be made; write update, claim, story or import`,
  );
}

function makeUpdate(title: string, folder: string, now: Date): string {
  const slug = slugOf(title);
  if (!ID.test(slug))
    throw new Refusal(`no address can be made of “${title}”; begin it with a letter of a–z`);
  const story = storyOf(folder);
  return write(join(folder, 'updates', `${slug}.mdx`), newUpdate(title, minuteIn(story, now)));
}

function makeClaim(id: string, where: string | undefined, folder: string, now: Date): string {
  if (!ID.test(id))
    throw new Refusal(`“${id}” is not an id; write a–z, 0–9 and single hyphens${wordStranger(id)}`);
  if (where !== undefined && !/^[a-z0-9-]+$/.test(where))
    throw new Refusal(`“${where}” is no folder under claims/; write a day or a word`);
  const story = storyOf(folder);
  const { known } = readContent(folder);
  if (known.claims.includes(id))
    throw new Refusal(`there is a claim “${id}” already; take another id`);
  writeSchemas(folder, known);
  const at = minuteIn(story, now);
  const later = at > latest(story.window.to);
  const day = where ?? (later ? 'later' : isoLocal(at).slice(0, 10));
  const said = where !== undefined && isDayIn(where, story) ? where : undefined;
  return write(join(folder, 'claims', day, `${id}.yaml`), newClaim(at, said, later));
}

function makeStory(name: string, now: Date): string {
  const folder = resolve(name);
  if (existsSync(folder)) throw new Refusal(`“${name}” is there already; name a new folder`);
  copyStart(folder, now.toISOString().slice(0, 10));
  const shown = relative(process.cwd(), folder);
  return [
    `made ${shown}, a small story that has no fault`,
    `next: CONTENT_DIR=${shown} npm run check, then CONTENT_DIR=${shown} npm run dev`,
  ].join('\n');
}

function write(path: string, text: string): string {
  const shown = relative(process.cwd(), path);
  if (existsSync(path)) throw new Refusal(`${shown} is there already; take another name`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return [
    `made ${shown}`,
    'next: fill in what is empty, then npm run check; the name of the file is its address and never changes',
  ].join('\n');
}

function storyOf(folder: string): Story {
  const story = readStory(folder);
  if (!story) throw new Refusal('story.yaml cannot be read; mend what npm run check says of it');
  return story;
}

function isDayIn(day: string, { window }: Story): boolean {
  const from = Date.parse(`${day}T00:00Z`) / 60_000;
  return from + DAY > earliest(window.from) && from <= latest(window.to);
}

/** The minute of the story’s own zone. */
function minuteIn({ zone }: Story, now: Date): Minute {
  return Math.floor(now.getTime() / 60_000) + offsetMinutes(zone.offset);
}
