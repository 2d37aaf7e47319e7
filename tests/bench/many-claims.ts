import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../built-site.ts';

/** How many claims a large story has. */
export const CLAIMS = 10_000;

/** The story with copies of its claims, without their relations and what they say of related claims, until there are ten thousand. */
export function multiply(folder: string): string {
  cpSync(join(ROOT, 'content'), folder, { recursive: true });
  const claims = readdirSync(join(folder, 'claims'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml'),
  );
  for (let i = claims.length; i < CLAIMS; i++) {
    const original = claims[i % claims.length]!;
    const text = readFileSync(join(folder, 'claims', original), 'utf8')
      .replace(
        /^(?:denies|confirms|responds_to|supersedes|contradicts|differs):.*\n(?: .*\n)*/gm,
        '',
      )
      .replace(/^(?:note| {2}words): .*\n/gm, '')
      .replace(/revision: .*/g, 'revision: No reason was found.');
    writeFileSync(
      join(
        folder,
        'claims',
        original.replace(basename(original), `copy-${i}-of-${basename(original)}`),
      ),
      text,
    );
  }
  return folder;
}
