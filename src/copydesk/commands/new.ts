import { contentFolder } from '../desk/folder.ts';
import { importFile } from '../import/import-file.ts';
import { makeNew, USAGE } from './new-command.ts';
import { refusalOf } from './refusal.ts';

const [kind, ...rest] = process.argv.slice(2);
try {
  if (kind === 'import') {
    const { text, code } = importFile(rest, contentFolder());
    console.info(text);
    process.exitCode = code;
  } else console.info(makeNew(process.argv.slice(2), contentFolder(), new Date()));
} catch (error) {
  console.error(`${refusalOf(error)}\n${USAGE}`);
  process.exitCode = 2;
}
