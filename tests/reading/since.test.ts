import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { frozenLens, saidBy } from '../../src/domain/record/lens.ts';
import { between, newsOf } from '../../src/domain/since/news.ts';
import { pairsOf, sincePath } from '../../src/domain/since/pairs.ts';
import { claimsInWords } from '../../src/domain/since/told.ts';
import { latest } from '../../src/domain/values/when.ts';
import { attributesIn, readBuilt, stretch } from '../built-site.ts';
import { dataset } from './edition.ts';
import { dump } from './text-dump.ts';

const { story, claims } = dataset;
const pairs = pairsOf(story);
const pageOf = (path: string) => readBuilt(`${path.slice(1)}index.html`);
/** The bytes as our server sends them, by brotli of quality 6. */
const sent = (html: string) =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
const NINE = '/since/2020-09-28T0900/2020-09-29T0100/';

test('each moment has a page with the next and with the last, none above 60 kB, with its address and a title in words', () => {
  const instants = story.instants.map(latest);
  for (const [i, a] of instants.slice(0, -1).entries())
    for (const b of [instants[i + 1]!, instants.at(-1)!]) expect(pairs).toContainEqual({ a, b });
  for (const pair of pairs) {
    const html = pageOf(sincePath(pair));
    expect(sent(html), sincePath(pair)).toBeLessThan(60_000);
    expect(html).toContain(
      `<link rel="canonical" href="https://line-of-contact.example${sincePath(pair)}">`,
    );
    expect(
      /<title>What was new between \d\d:\d\d .*2\d{3} · Line of Contact<\/title>/.test(html),
    ).toBe(true);
  }
});

test('its list has the claims that the one moment knows and the other does not, and the drawings no others', () => {
  for (const { a, b } of pairs) {
    const known = (at: number) =>
      new Set(saidBy(claims, frozenLens(dataset, at)).map(({ id }) => id));
    const expected = known(b).difference(known(a));
    const html = pageOf(sincePath({ a, b }));
    const [, list = ''] = html.split('<h2 id="list"');
    const listed = new Set(
      [...list.matchAll(/<li data-f=[^>]*>.*?href="\/claims\/([^/]+)\/"/gs)].map(([, id]) => id!),
    );
    expect(listed.size, sincePath({ a, b })).toBe(Math.min(60, expected.size));
    expect(listed.isSubsetOf(expected)).toBe(true);
    const drawn = attributesIn(html, 'data-claims')
      .filter((ids) => !ids.startsWith('/'))
      .flatMap((ids) => ids.split(' '));
    expect(drawn.filter((id) => !expected.has(id))).toEqual([]);
  }
});

test('to a stranger it answers what is new since 09:00 on Monday', () => {
  const text = dump(pageOf(NINE)).lines.join('\n');
  for (const [question, answer] of [
    [
      'How many of its own dead do the Karabakh Armenians count?',
      'Karabakh Armenian combatants killed to 84, 26 more than the 58',
    ],
    [
      'Did Azerbaijan count its own soldiers?',
      'No figure released for Azerbaijan’s military losses',
    ],
    [
      'What does Armenia say of Azerbaijan’s count?',
      'denied what Azerbaijan’s Defence Ministry had said by 07:00 on Monday: More than 550',
    ],
    [
      'How many civilians has Azerbaijan lost, by its own word?',
      'the count of Azerbaijani civilians killed to 6, 1 more than the 5',
    ],
    [
      'Did anybody take a claim back?',
      'We found no claim that was withdrawn between the two moments.',
    ],
    [
      'Was a plane shot down?',
      'near Martuni. Denied by Azerbaijan Defence Ministry (said on Monday).',
    ],
    [
      'How many Azerbaijani soldiers does Armenia count dead?',
      'by 21:29 Mon 28 Sep: Over 370 Azerbaijani dead; Azerbaijan began new offensive (said',
    ],
    [
      'How many do the Karabakh Armenians count?',
      'Over 400 Azerbaijani dead; 4 helicopters and 1 plane lost; and raised the count of Azerbaijani drones lost to 36',
    ],
    [
      'What does Azerbaijan set against the 31?',
      'afternoon or evening of Sunday. Contradicted by Azerbaijan Defence Ministry (said by 07:00 on Monday).',
    ],
    [
      'What does Azerbaijan deny?',
      'an aide to Azerbaijan’s president, Hikmet Hajiyev, denied what Armenia’s ambassador in Moscow',
    ],
    ['Who fought beside whom?', 'Turkey moved about 4,000 fighters from Syria to Azerbaijan'],
    ['Did ground change hands?', 'Azerbaijani troops took several heights around Talish'],
    ['Is anybody mobilising?', 'Partial mobilisation in Azerbaijan'],
    [
      'What became disputed?',
      'Which positions changed hands? One side denies what the other says. Before, both sides had spoken and we had found no denial.',
    ],
    [
      'Which matter is new?',
      'Were fighters moved from Syria to Azerbaijan? One side denies what the other says. First spoken on between the two moments.',
    ],
    [
      'Who was contested since?',
      'About 200 Azerbaijani soldiers killed. Denied by Azerbaijan Defence Ministry.',
    ],
  ])
    expect(text.replace(/\s+/g, ' '), question).toContain(answer);
});

test('a list that has not all claims is not said to have them, and one that has is', () => {
  for (const pair of pairs) {
    const html = pageOf(sincePath(pair));
    const short = /\d+ of \d+: those told in words above/.test(html);
    const links = [...html.matchAll(/statements? (?:is|are) in <a href="#list">([^<]*)</g)];
    expect(
      [...new Set(links.map(([, words]) => words))].filter(
        (words) => words !== (short ? 'the list below, or where it leads' : 'the list below'),
      ),
      sincePath(pair),
    ).toEqual([]);
  }
});

test('whatever is told in words stands in the list below them too', () => {
  for (const { a, b } of pairs) {
    const [, list] = pageOf(sincePath({ a, b })).split('<h2 id="list"');
    const told = claimsInWords(dataset, between(newsOf(dataset), a, b));
    expect(
      told.map(({ id }) => id).filter((id) => !list?.includes(`"/claims/${id}/"`)),
      sincePath({ a, b }),
    ).toEqual([]);
  }
});

test('of the matters that are told those in dispute go first', () => {
  const list = stretch(pageOf(NINE), '<h2 id="matters">', '</section>');
  const states = [...list.matchAll(/One side denies|We found statements of one side only/g)].map(
    ([state]) => state,
  );
  expect(states.filter((state) => state === 'One side denies').length).toBeGreaterThan(3);
  expect(states).toEqual(states.toSorted());
});

test('a party of which nothing was found between the two moments is said to be silent', () => {
  const text = dump(pageOf('/since/2020-09-28T1330/2020-09-28T1600/')).lines.join(' ');
  expect(text).toContain(
    'We found no statement of the Azerbaijani side from between the two moments.',
  );
});

test('an update opens with what is new since the one before it; the first has none before it', () => {
  const night = dump(readBuilt('updates/monday-night/index.html'))
    .lines.join(' ')
    .replace(/\s+/g, ' ');
  const words = 'New since the update before';
  expect(night.indexOf(words)).toBeLessThan(night.indexOf('The Karabakh army put its own dead at'));
  expect(night).toContain(
    '27 more than the 31 that the Karabakh army had given by 09:48 on Monday',
  );
  expect(night).toContain(
    '26 more than the 58 that the Karabakh army had given by 15:36 on Monday',
  );
  const morning = dump(readBuilt('updates/monday-morning/index.html')).lines.join(' ');
  expect(morning.replace(/\s+/g, ' ')).toContain(
    'By 07:00 on Monday, Azerbaijan’s Defence Ministry had said: More than 550 Armenian soldiers killed and wounded; and raised the count of Karabakh Armenian air-defence systems lost to 15',
  );
  expect(readBuilt('updates/sunday-midday/index.html')).not.toContain(words);
});

test('frozen pages and the page of the hours lead to what was new', () => {
  expect(readBuilt('at/2020-09-28T1000/index.html')).toContain(
    'href="/since/2020-09-28T0900/2020-09-28T1000/"',
  );
  expect(readBuilt('hours/index.html')).toContain(`href="${NINE}"`);
});
