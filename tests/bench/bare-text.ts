import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many paragraphs, as an agency’s report has them. */
const PARAGRAPHS = 14;

/** Puts a page of nothing but text into a built site, at /bare-text/: paragraphs of the method, without their marking. */
export function addBareText(site: string): void {
  const html = readFileSync(join(site, 'method/index.html'), 'utf8');
  const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/gs)]
    .map(([, inner]) => inner!.replace(/<[^>]*>/g, ''))
    .slice(0, PARAGRAPHS);
  if (paragraphs.length < PARAGRAPHS) throw new Error('The method has too few paragraphs.');
  mkdirSync(join(site, 'bare-text'));
  writeFileSync(
    join(site, 'bare-text/index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare text</title><link rel="icon" href="data:,"><main><h1>Bare text</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></html>`,
  );
}
