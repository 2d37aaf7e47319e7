import { contentFolder } from '../desk/folder.ts';
import { makeNew, USAGE } from './new-command.ts';
import { refusalOf } from './refusal.ts';

try {
  console.info(makeNew(process.argv.slice(2), contentFolder(), new Date()));
} catch (error) {
  console.error(`${refusalOf(error)}\n${USAGE}`);
  process.exitCode = 2;
}
