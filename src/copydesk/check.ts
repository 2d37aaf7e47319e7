import { checkContent, USAGE } from './check-command.ts';
import { contentFolder } from './folder.ts';
import { refusalOf } from './refusal.ts';

try {
  const { text, code, forPeople } = checkContent(process.argv.slice(2), contentFolder());
  if (code === 0 || !forPeople) console.info(text);
  else console.error(text);
  process.exitCode = code;
} catch (error) {
  console.error(`${refusalOf(error)}\n${USAGE}`);
  process.exitCode = 2;
}
