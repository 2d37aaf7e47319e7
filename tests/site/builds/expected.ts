import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/**
 * Holds a text against a file of `expected/`. Whoever changes it on purpose writes the files anew,
 * with the command of the README, and reads what `git diff` shows.
 */
export function expectFile(name: string, text: string): void {
  const path = join(import.meta.dirname, 'expected', name);
  if (process.env['UPDATE']) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

/** The elements whose opening tag begins so, each with all that is in it. */
export function elementsIn(html: string, opening: string): string[] {
  const tag = /^<(\w+)/.exec(opening)![1]!;
  const either = new RegExp(`<(/?)${tag}\\b`, 'g');
  return [...html.matchAll(new RegExp(opening, 'g'))].map(({ index }) => {
    let depth = 0;
    either.lastIndex = index;
    for (let match = either.exec(html); match !== null; match = either.exec(html)) {
      depth += match[1] ? -1 : 1;
      if (depth === 0) return html.slice(index, html.indexOf('>', match.index) + 1);
    }
    throw new Error(`${opening} is never closed`);
  });
}

/** An element of nothing but words, or one tag, or words. */
const PIECE = /<(\w+)[^>]*>[^<]*<\/\1>|<(\/?)[^>]*>|[^<]+/g;

/** Markup with a line for each element, set in by depth; files without their hashes. */
export function laidOut(html: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const [piece, , closing] of html.matchAll(PIECE)) {
    if (piece.trim() === '') continue;
    if (closing) depth--;
    lines.push(`${'  '.repeat(depth)}${piece.trim()}`);
    if (closing === '') depth++;
  }
  return `${lines.join('\n').replaceAll(/(\/_astro\/[\w.-]+?)\.[\w-]{8}(?=\.\w+)/g, '$1')}\n`;
}

const DRAWN = /<(head|svg|style|script)\b.*?<\/\1>/gs;
const BLOCK =
  /<\/?(?:article|aside|blockquote|details|div|dd|dl|dt|figcaption|figure|footer|form|h\d|header|legend|li|main|nav|ol|option|p|section|summary|table|td|th|tr|ul)\b[^>]*>/g;

/** The words of a page: a line for each block, nothing of what is drawn. */
export function wordsOf(html: string): string {
  const lines = html
    .replaceAll(/<svg\b(?:(?!<svg\b).)*?<\/svg>/gs, '')
    .replaceAll(DRAWN, '')
    .replaceAll(BLOCK, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
