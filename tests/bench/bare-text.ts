import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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

/** Puts the bare text there once more, at /bare-weight/, followed by as many bytes that say nothing as the home page has more: how soon anything of that weight can be read. */
export function addBareWeight(site: string): void {
  const weight = (html: string) => brotliCompressSync(html).length;
  const home = weight(readFileSync(join(site, 'index.html'), 'utf8'));
  const bare = readFileSync(join(site, 'bare-text/index.html'), 'utf8');
  let filling = '';
  const whole = () => `${bare}<!-- ${filling} -->`;
  for (let i = 0; weight(whole()) < home; i++)
    for (let j = 0; j < 16; j++)
      filling += createHash('sha256').update(`${i} ${j}`).digest('base64');
  mkdirSync(join(site, 'bare-weight'));
  writeFileSync(join(site, 'bare-weight/index.html'), whole());
}

function lay(site: string, name: string, paragraphs: readonly string[]): void {
  mkdirSync(join(site, name));
  writeFileSync(
    join(site, name, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare text</title><link rel="icon" href="data:,"><main><h1>Bare text</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></html>`,
  );
}
