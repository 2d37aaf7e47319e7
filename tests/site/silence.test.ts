import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assembleDataset } from '../../src/domain/record/dataset.ts';
import { disputesOf, stateAt } from '../../src/domain/record/disputes.ts';
import { isIn } from '../../src/domain/record/phases.ts';
import { instantSlug, latest } from '../../src/domain/values/when.ts';
import { boardWords } from '../../src/words/en/board.ts';
import { DIST, readBuilt } from '../built-site.ts';
import { coded } from '../reading/edition.ts';

const dataset = assembleDataset(coded);
const moments = new Map(
  dataset.story.instants.map((when) => [instantSlug(latest(when)), latest(when)]),
);
const SILENT = new RegExp(
  boardWords.disputes.silent.replace('{side}', '(\\w+)').replaceAll('.', '\\.'),
  'g',
);

/** A question of a page, as text. */
function questionOf(html: string, id: string): string | undefined {
  const from = html.indexOf(`<li id="q-${id}"`);
  if (from < 0) return undefined;
  const next = html.indexOf('<li id="q-', from + 1);
  const end = next < 0 ? html.indexOf('</ol></section>', from) : next;
  return html
    .slice(from, end < 0 ? undefined : end)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('every page of a moment says of every question how it stood, and of which side nothing was found by then', () => {
  const pages = readdirSync(join(DIST, 'at'));
  expect(pages.toSorted()).toEqual([...moments.keys()].toSorted());
  let silences = 0;
  for (const [slug, at] of moments) {
    const html = readBuilt(`at/${slug}/index.html`);
    for (const dispute of disputesOf(dataset)) {
      const text = questionOf(html, dispute.question.id);
      const state = stateAt(dispute, at);
      if (state === undefined) {
        expect([slug, dispute.question.id, text]).toEqual([slug, dispute.question.id, undefined]);
        continue;
      }
      const said = Object.entries(boardWords.disputes.states).filter(([, words]) =>
        text!.includes(words),
      );
      expect([slug, dispute.question.id, said.map(([name]) => name)]).toEqual([
        slug,
        dispute.question.id,
        [state],
      ]);
      const silent = dispute.columns.filter((column) => column.silent && isIn(column.silent, at));
      silences += silent.length;
      expect([...text!.matchAll(SILENT)].length).toBe(silent.length);
    }
  }
  expect(silences).toBeGreaterThan(100);
});
