import { existsSync } from 'node:fs';
import { checkContent, readOptions, USAGE } from './check-command.ts';
import { contentFolder } from '../desk/folder.ts';
import { Kept } from '../yaml/kept.ts';
import { refusalOf } from './refusal.ts';
import { onSave } from './watch.ts';

const args = process.argv.slice(2);
const kept = new Kept();

guard(() => {
  const folder = contentFolder();
  const { watch } = readOptions(args);
  // Watched before it is read, so that nothing saved during the first check is missed.
  if (watch && existsSync(folder)) onSave(folder, () => guard(() => check(folder, watch)));
  check(folder, watch);
});

function check(folder: string, isWatched: boolean): void {
  const { text, code, notes, forPeople } = checkContent(args, folder, kept);
  if (isWatched) console.info('checking');
  if (forPeople) for (const note of notes) console.info(note);
  if (code === 0 || !forPeople || isWatched) console.info(text);
  else console.error(text);
  process.exitCode = code;
}

function guard(act: () => void): void {
  try {
    act();
  } catch (error) {
    console.error(`${refusalOf(error)}\n${USAGE}`);
    process.exitCode = 2;
  }
}
