import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from '../reading/text-dump.ts';

/** So many paragraphs, as an agency’s report has them. */
const PARAGRAPHS = 14;

/** Puts a page of nothing but text into a built site, at /bare-text/: paragraphs of the method, without their marking. */
export function addBareText(site: string): void {
  const html = readFileSync(join(site, 'method/index.html'), 'utf8');
  const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/gs)]
    .map(([, inner]) => inner!.replace(/<[^>]*>/g, ''))
    .slice(0, PARAGRAPHS);
  if (paragraphs.length < PARAGRAPHS) throw new Error('The method has too few paragraphs.');
  lay(site, 'bare-text', paragraphs);
}

/** Puts the words of the text edition there, at /bare-words/, each line a paragraph without any marking. */
export function addBareWords(site: string): void {
  lay(site, 'bare-words', dump(readFileSync(join(site, 'text/index.html'), 'utf8')).lines);
}

function lay(site: string, name: string, paragraphs: readonly string[]): void {
  mkdirSync(join(site, name));
  writeFileSync(
    join(site, name, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare text</title><link rel="icon" href="data:,"><main><h1>Bare text</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></html>`,
  );
}
