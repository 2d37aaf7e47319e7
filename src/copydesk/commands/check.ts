import { checkContent, USAGE } from './check-command.ts';
import { contentFolder } from '../desk/folder.ts';
import { refusalOf } from './refusal.ts';
import { onSave } from './watch.ts';

guard(() => {
  if (check()) onSave(contentFolder(), () => guard(check));
});

/** Checks and prints; says whether to check again. */
function check(): boolean {
  const { text, code, notes, forPeople, again } = checkContent(
    process.argv.slice(2),
    contentFolder(),
  );
  if (again) console.info('checking');
  if (forPeople) for (const note of notes) console.info(note);
  if (code === 0 || !forPeople || again) console.info(text);
  else console.error(text);
  process.exitCode = code;
  return again;
}

function guard(act: () => void): void {
  try {
    act();
  } catch (error) {
    console.error(`${refusalOf(error)}\n${USAGE}`);
    process.exitCode = 2;
  }
}
