import { expect, test } from 'vitest';
import { parseWhen } from '../../../src/domain/values/when.ts';
import { checkSiteLink } from '../../../src/copydesk/mdx/site-links.ts';
import { faultsIn, UPDATE } from '../desk.ts';

const instants = ['2031-03-04 10:00', '2031-03-04 13:00', '2031-03-05 00:00', '2031-03-05 12:00'];
const site = {
  title: 'The River War',
  instants: instants.map(parseWhen),
  window: { from: parseWhen('2031-03-04 00:00'), to: parseWhen('2031-03-05 12:00') },
};
const published = {
  claims: new Map([['do-04-4-killed', 1]]),
  updates: new Map([['first-day', 1]]),
};
const check = (url: string) => checkSiteLink(url, published, site);
const EXPECTED =
  'expected a page of this site from its root, such as /method/ or /updates/…/, or https://…';

test.each([
  '/since/2031-03-04T1000/2031-03-04T1300/',
  '/since/2031-03-04T1000/2031-03-05T1200/#words',
  '/at/2031-03-05T0000/',
  '/hours/?at=2031-03-05T0000',
  '/data/',
  '/data/claims.csv',
  '/data/claims.json',
  '/text/',
  '/text/story/',
  '/text/disputes/',
  '/text/background/',
  '/text/claims/',
  '/offline/',
  '/offline/the-river-war.html',
  '/embed/',
  '/feed.xml',
  '/claims/do-04-4-killed/',
  '/updates/first-day/',
])('a text may link to %s', (url) => expect(check(url)).toEqual([]));

test.each([
  ['/since/2031-03-04T1000/2031-03-05T0000/', '/since/2031-03-04T1300/2031-03-05T0000/'],
  ['/since/2031-03-04T1400/2031-03-05T0010/', '/since/2031-03-04T1300/2031-03-05T0000/'],
  ['/since/2031-03-05T0000/2031-03-04T1300/', '/since/2031-03-04T1300/2031-03-05T0000/'],
  ['/since/2031-03-04T10:00/2031-03-04T13:00/', '/since/2031-03-04T1000/2031-03-04T1300/'],
  ['/at/2031-03-05T0010/', '/at/2031-03-05T0000/'],
  ['/at/2031-03-05/', '/at/2031-03-05T0000/'],
  ['/since/2031-03-05T0000/', '/at/2031-03-05T0000/'],
  ['/text/backgroud/', '/text/background/'],
])('for %s, which is no page, the nearest is named', (url, meant) =>
  expect(check(url)).toEqual([
    `found the address “${url}”, which is no page; ${EXPECTED}; mend: did you mean “${meant}”?`,
  ]),
);

test.each([
  ['/embed/map/', '/map/'],
  ['/embed/timeline/at/2031-03-05T0000/', '/at/2031-03-05T0000/#board'],
  ['/embed/claim/do-04-4-killed/', '/claims/do-04-4-killed/'],
  ['/embed/evidence/map-south/', '/#map-south'],
])('for %s, which is a frame for other sites, its whole page is named', (url, whole) =>
  expect(check(url)).toEqual([
    `found the address “${url}”, which is made for the frames of other sites; ` +
      `expected the page that it is a part of; mend: write “${whole}”`,
  ]),
);

test.each([
  ['/claims/2/', '/claims/'],
  ['/text/claims/3/#top', '/text/claims/'],
  ['/updates/2/', '/updates/'],
])('%s is refused, for other entries stand there as the list grows', (url, list) =>
  expect(check(url)).toEqual([
    `found the address “${url}”, a page of a list, on which other entries stand as it grows; ` +
      `expected the page of the entry itself, or the head of the list; mend: write “${list}”, or name the entry`,
  ]),
);

test('an update may link to what was new between two moments, and to no other pair', () => {
  const link = (pair: string) => (text: string) =>
    `${text}\nSee [what was new](/since/${pair}/).\n`;
  expect(faultsIn(UPDATE, link('2031-03-04T1000/2031-03-04T1300'))).toBe('');
  expect(faultsIn(UPDATE, link('2031-03-04T1000/2031-03-04T1310'))).toBe(
    `${UPDATE}:14:5: found the address “/since/2031-03-04T1000/2031-03-04T1310/”, which is no page; ` +
      `${EXPECTED}; mend: did you mean “/since/2031-03-04T1000/2031-03-04T1300/”?`,
  );
});
