import { sum } from 'd3-array';
import { expect, test } from 'vitest';
import { mapWords } from '../../src/words/en/map.ts';
import { storyWords } from '../../src/words/en/story.ts';
import { brotli, firstFaces, readBuilt, scriptsOf, stretch, weigh } from '../built-site.ts';

const home = readBuilt('index.html');

/** Every script that the page loads by itself, inline ones included. */
function scriptsOnHome(): string[] {
  const inline = [...home.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)];
  return [...scriptsOf(home).map(readBuilt), ...inline.map((match) => match[1]!)];
}

const part = (from: string, to: string) => stretch(home, from, to);
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** The words of the paragraphs, without what is folded, drawn or listed. */
function wordsIn(html: string): number {
  const prose = html.replace(/<(details|figure|ol)\b[\s\S]*?<\/\1>/g, ' ');
  const paragraphs = [...prose.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, text]) => textOf(text!));
  return paragraphs.flatMap((text) => text.split(' ')).filter((word) => /\p{L}/u.test(word)).length;
}

test('the page is the story: it has no control, no filter, no timeline, and no map that can be moved', () => {
  expect(home).not.toMatch(
    /<(?:as-known|claim-filter|time-line|contact-map|button|input|select)\b/,
  );
  expect(home).toContain(
    '<a href="/hours/">Hour by hour: every claim on the full map and timeline',
  );
});

test('the losses stand with their claimants, and silence at the height of a number', () => {
  const losses = textOf(part('<ul class="losses"', '</section>'));
  expect(losses).toMatch(
    /Own side: Karabakh Defence Ministry , by 00:09 Tue 29 Sep: 84 killed .*Own side \(as others report\) : RFE\/RL , morning of Mon 28 Sep: No figure released for Azerbaijan’s military losses/,
  );
});

test('under what is in dispute stand the questions, each with the answers of both sides', () => {
  const box = part('class="known-box"', '</main>');
  const [list] = /<ol class="disputes short">[\s\S]*?<\/ol>/.exec(box)!;
  const questions = list.split('<h3>').slice(1);
  expect(questions.length).toBeGreaterThan(10);
  for (const question of questions)
    expect(question.match(/<ul aria-label="What the [A-Z]\w+ side says"/g), question).toHaveLength(
      2,
    );
});

test('the chapters have 950 to 1,150 words, and the opening before them at most 195 more', () => {
  const article = part('<article class="article" id="article">', '</article>');
  const [opening, ...chapters] = article.split('<section class="chapter">');
  expect(chapters).toHaveLength(7);
  const words = wordsIn(chapters.join(' '));
  expect(words).toBeGreaterThan(950);
  expect(words).toBeLessThan(1150);
  expect(wordsIn(opening!)).toBeGreaterThan(100);
  expect(wordsIn(opening!)).toBeLessThanOrEqual(195);
});

test('under every map stands what the marks on it mean, and the first one names the ground', () => {
  const maps = home.split('<figure class="chapter-map">').slice(1);
  expect(maps.length).toBeGreaterThan(3);
  for (const [i, rest] of maps.entries()) {
    const map = rest.slice(0, rest.indexOf('</figure>'));
    const words = textOf(map.slice(map.indexOf('class="marks"')));
    const marks = map.slice(map.indexOf('class="marks"'));
    for (const [body, meaning] of Object.entries(storyWords.map.key)) {
      expect(words.includes(meaning), `${i} ${body}`).toBe(
        new RegExp(`<a href="[^"]*" class="s-[a-z-]+ b-${body}"`).test(marks),
      );
    }
    expect(words.includes(mapWords.vague), String(i)).toBe(i === 0);
    expect(words.includes(mapWords.somewhere), String(i)).toBe(map.includes('class="soft'));
  }
  expect(textOf(maps[0]!)).toContain(
    'Hatched: territory held by Armenian forces inside Azerbaijan’s recognised borders.',
  );
});

test('the page weighs at most 60 kB for the first paint, at most 8 kB of it script', () => {
  expect(brotli(home) + sum(firstFaces(home), weigh)).toBeLessThanOrEqual(60_000);
  expect(sum(scriptsOnHome(), brotli)).toBeLessThanOrEqual(8_000);
});

test('the face of the text is asked for by the body, so that no paint waits for it, and moves nothing when it comes late', () => {
  const body = home.slice(home.indexOf('<body'));
  expect([...body.matchAll(/rel="preload" href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
    expect.stringContaining('/text-400.'),
  ]);
  expect(home).not.toMatch(/rel="preload"[^>]*>(?:(?!<body).)*<body/s);
  expect(home).toMatch(/text-400\.[\w-]+\.woff2[^}]*font-display:optional/);
});

test('the first 14 kB hold the styles, the headline, the first chapter and the losses', () => {
  const losses = home.indexOf('<ul class="losses"');
  expect(losses).toBeGreaterThan(home.indexOf('<section class="chapter opening"'));
  expect(brotli(home.slice(0, home.indexOf('</section>', losses)))).toBeLessThanOrEqual(14_000);
  expect(home.indexOf('</style>')).toBeLessThan(home.indexOf('<body'));
});
