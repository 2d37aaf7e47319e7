import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/record/dataset.ts';
import { tell } from '../../src/words/en/attribution.ts';
import { mapWords } from '../../src/words/en/map.ts';
import { attributesIn, builtFiles, readBuilt } from '../built-site.ts';
import { withoutMaps } from './claim-heads.ts';
import { dataset, time } from './edition.ts';
import { decode, dump } from './text-dump.ts';

const { claims } = dataset;
const NAMES = ['title', 'aria-label', 'content', 'alt', 'value'];

/** Labels that stand in a text without their claimant, hour and colon before them. */
function bareLabels(text: string): string[] {
  return claims.filter((claim) => isBare(claim, text)).map(({ label }) => label);
}

function isBare({ label, summary }: Claim, text: string): boolean {
  if (!text.includes(label)) return false;
  // A label may be the beginning of its own summary, or of another label that is told.
  const told = claims
    .filter((one) => one.label.includes(label))
    .flatMap((one) => [tell(one, time), lettered(one, text)]);
  const rest = [...told, summary].reduce((left, words) => left.replaceAll(words, ''), text);
  const bare = claims
    .filter((one) => one.label.includes(label))
    .reduce((left, one) => left.replaceAll(inSentence(one), ''), rest);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escape(label)}`, 'u').test(bare);
}

/** “By 10:02 on Sunday, the northern army had said: …”, or “… what the northern army said on Sunday: …”: who and when in a sentence. */
function inSentence({ claimant, label, said }: Claim): RegExp {
  const [who, when, what] = [claimant.name, time.sayBriefly(said), label].map(escape);
  return new RegExp(
    `${when}, ${who}[^.:]{0,40}: ${what}|${who}[^.:]{0,20} ${when}: ${what}`,
    'giu',
  );
}

/** The name of a mark that is lettered on a map: who and what, as they are seen, and then when. */
function lettered({ claimant, label, said }: Claim, text: string): string {
  const seen = `${claimant.short}: ${label}`;
  const when = `; ${time.noteWhen(said)}; `;
  const names = [`${seen}${when}`, `${seen} (${mapWords.somewhere})${when}`];
  return (
    names.find((name) => text.startsWith(name)) ?? tell({ claimant, label, said } as Claim, time)
  );
}

function escape(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Everything that a page says: its lines, its title, and what is said of it and in it in attributes. */
function textsOf(html: string): string[] {
  const titles = [...html.matchAll(/<title>([^<]*)/g)].map(([, title]) => title!);
  const attributes = NAMES.flatMap((name) => attributesIn(html, name));
  return [
    ...dump(withoutProse(withoutMaps(html))).lines,
    ...[...titles, ...attributes].map(decode),
  ];
}

/** The running text of an editor’s has its claimants in its sentences; the check of the content holds them. */
function withoutProse(html: string): string {
  return html.replaceAll(/<p>(?:(?!<\/p>)[\s\S])*<a class="claim(?:(?!<\/p>)[\s\S])*<\/p>/g, '');
}

test('wherever the label of a claim is printed, said or named, who and when stand before it', () => {
  const found = builtFiles('.html').flatMap((file) =>
    textsOf(readBuilt(file))
      .flatMap(bareLabels)
      .map((label) => `${file}: ${label}`),
  );
  expect(found.slice(0, 20)).toEqual([]);
});

test('so do titles of embeds in the answers that other sites ask for', () => {
  const titles = builtFiles('oembed.json').map(
    (file) => (JSON.parse(readBuilt(file)) as { title: string }).title,
  );
  expect(titles.length).toBeGreaterThan(500);
  expect(titles.flatMap(bareLabels)).toEqual([]);
});

test('a label alone is met as bare, and behind a speaker without a colon as well', () => {
  const { label, claimant } = claims.find(({ id }) => id === 'am-27-3tanks')!;
  expect(bareLabels(label)).toEqual([label]);
  expect(bareLabels(`${claimant.short} ${label}`)).toEqual([label]);
  expect(bareLabels(`Armenia Defence Ministry, by 10:02 Sun 27 Sep: ${label}.`)).toEqual([]);
});
