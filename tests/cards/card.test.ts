import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawCard } from '../../src/cards/card.ts';
import { cardPath } from '../../src/cards/card-address.ts';
import { type Box } from '../../src/cards/boxes.ts';
import { cardFrame, MAP } from '../../src/cards/card-frame.ts';
import { cardWords } from '../../src/cards/card-words.ts';
import { CUTS, FACES, lettersLacking } from '../../src/cards/faces.ts';
import { ink } from '../../src/cards/inks.ts';
import { readContent } from '../../src/copydesk/desk/content.ts';
import type { Story } from '../../src/domain/entries/story.ts';
import { latest } from '../../src/domain/values/when.ts';
import type { DrawnClaim } from '../../src/graphics/mark/drawn-claim.ts';
import { project } from '../../src/graphics/geometry/mercator.ts';
import { socialWords } from '../../src/words/en/page.ts';
import { ROOT } from '../built-site.ts';

const { story, places, sides } = readContent('content').coded!;
const at = latest(story.instants[0]!);
const gazetteer = [...places.values()];
const everyName = gazetteer.flatMap(({ names, scripts }) => [
  ...Object.values(names),
  ...Object.values(scripts),
]);

const draw = (changed: Partial<Story> = {}, marks: DrawnClaim[] = []) =>
  drawCard(
    {
      story: { ...story, ...changed },
      layers: [],
      places: gazetteer,
      sides: [...sides.values()],
      nameOf: ({ names, scripts }) => scripts['hy'] ?? names['agency']!,
      marks,
    },
    at,
  );

test('every cut of the cards has every character of the place names in all scripts, and of the words', () => {
  const { title, subject, eve, zone, map } = story;
  const set = [title, subject, eve, zone.name, map.credit];
  const text = [...everyName, ...set, socialWords.known, socialWords.claims, '×0123456789'].join();
  expect(text).toMatch(/\p{Script=Armenian}/u);
  expect(text).toMatch(/\p{Script=Cyrillic}/u);
  expect(text).toMatch(/[əşğı]/);
  for (const [cut, files] of Object.entries(CUTS)) {
    expect(lettersLacking(text, files), cut).toEqual([]);
  }
});

test('each file of a cut is needed: without it some letter of some script would be an empty box', () => {
  const text = [...everyName, story.subject, 'é%'].join();
  for (const files of Object.values(CUTS).map((cut) => cut.split(', '))) {
    for (const file of files) {
      const others = files.filter((other) => other !== file);
      expect(lettersLacking(text, others.join(', ')), file).not.toEqual([]);
    }
  }
});

test('the faces are those of the pages, and all that the cuts name', () => {
  const named = Object.values(CUTS).flatMap((cut) => cut.split(', '));
  expect(FACES.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
});

test('a letter is lacking only where no file has it, and is named once', () => {
  expect(lettersLacking('Շուշի, Շուշի', 'text-400')).toEqual(['Շ', 'ո', 'ւ', 'շ', 'ի']);
  expect(lettersLacking('Շուշի, Շուշի', 'text-400, text-hy-400')).toEqual([]);
  expect(lettersLacking('ዓዓ', CUTS.display)).toEqual(['ዓ']);
});

test('a card of names and words in every script is drawn, twice the same to the byte', async () => {
  const all = {
    subject: gazetteer
      .slice(0, 2)
      .flatMap(({ scripts }) => Object.values(scripts))
      .join(' '),
  };
  const [first, second] = [await draw(all), await draw(all)];
  expect(first.equals(second)).toBe(true);
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('a letter that no face has stops the card, and is named', async () => {
  await expect(draw({ subject: 'Over the ዓ' })).rejects.toThrow(
    'No face in src/styles/faces has “ዓ”, which a card needs.',
  );
});

test('a claim that had been said stands on the card', async () => {
  const [empty, claimed] = [await draw(), await draw({}, [mark])];
  expect(empty.equals(claimed)).toBe(false);
});

test('the map of a card shows all that the phone shows', () => {
  const frame = cardFrame(story.map);
  expect(Math.round(frame.height)).toBe(MAP.y1 - MAP.y0);
  for (const corner of [story.map.narrow.southwest, story.map.narrow.northeast]) {
    const [x, y] = project(frame, corner);
    expect([x >= -0.01, y >= -0.01, x <= frame.width + 0.01, y <= frame.height + 0.01]).toEqual(
      Array(4).fill(true),
    );
  }
});

test('inks are the light half of the pairs in tokens.css, and an unknown one is refused', () => {
  const tokens = readFileSync(join(ROOT, 'src/styles/page/tokens.css'), 'utf8');
  expect(tokens).toContain(`--side-square: light-dark(${ink('side-square')}, `);
  expect(() => ink('gold')).toThrow('tokens.css has no colour “--gold” in pairs.');
});

test('a frozen moment has a card of its own', () => {
  expect([cardPath(), cardPath(at)]).toEqual(['/cards/latest.png', '/cards/2020-09-27T0930.png']);
});

const mark: DrawnClaim = {
  id: 'a',
  number: 1,
  shape: 'square',
  kind: 'shelling',
  body: 'contested',
  label: 'label',
  claimant: 'claimant',
  side: 'side',
  at: gazetteer[0]!.at,
  prec: 1,
  leading: false,
  name: 'name',
  lettered: 'Named for a test',
  crowd: 'side',
  href: '/',
};

test('a subject begins a line anew after its last comma, and no name in it is parted at its hyphen', () => {
  const textsOf = (box: Box): string[] =>
    box.type === 'text'
      ? [box.text]
      : box.type === 'container'
        ? box.children.flatMap(textsOf)
        : [];
  const subject = 'Shots in North-Dorn, Kell and Tollen, 1 and 2 May 2031';
  const [head] = textsOf(cardWords({ ...story, subject }, at))
    .join('|')
    .split('|As known');
  expect(head).toBe('Shots|in|North-Dorn,|Kell|and|Tollen,|1 and 2 May 2031');
});
