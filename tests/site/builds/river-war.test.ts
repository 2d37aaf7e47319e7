import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../browser/axe.ts';
import { openPageOf, startReading } from '../../browser/browser.ts';
import { attributesIn, ROOT, stretch } from '../../built-site.ts';
import { readerView } from '../../reading/reader-view.ts';
import { build, copyProject } from '../../run/build.ts';
import { editFile } from '../../run/edit-file.ts';
import { elementsIn, expectFile, laidOut, wordsOf } from './expected.ts';
import { parseFeed } from 'feedsmith';
import { plain } from './plain.ts';

/** An invented day, with a correction and two claims that were taken back, built from its own content. */
const folder = copyProject();
afterAll(() => rmSync(folder, { recursive: true }));

/** In this copy of the project the file to keep has room for few claims. */
function leaveRoomFor(claims: number, project: string) {
  editFile(project, 'src/syndication/one-file.ts', 'ROOM = 200', `ROOM = ${claims}`);
}

beforeAll(async () => {
  leaveRoomFor(3, folder);
  const content = join(folder, 'river-war');
  cpSync(join(ROOT, 'tests/stories/river-war'), content, { recursive: true });
  writeFileSync(join(content, 'updates/correction.mdx'), CORRECTION);
  for (let i = 0; i < EARLIER; i++)
    writeFileSync(join(content, `updates/earlier-${i}.mdx`), earlier(i));
  for (const [name, moment] of Object.entries(SHOWN))
    writeFileSync(join(content, `updates/${name}.mdx`), showing(moment));
  writeFileSync(join(content, 'claims/2031-03-05/ob-05-both.yaml'), UNSIDED);
  cpSync(join(content, 'article/bridge-drawn.png'), join(content, 'updates/bridge-drawn.png'));
  editFile(content, 'updates/first-day.mdx', '  - do-04-4-killed', TOLD.claims);
  editFile(content, 'updates/first-day.mdx', '<Killed /> dead</Claim>.', TOLD.text);
  editFile(
    content,
    'claims/2031-03-04/ke-04-ferry-shelled.yaml',
    /$/,
    '\nwithdrawn: { said: 2031-03-05 10:30, reason: The landing had been mistaken for another., sources: [kessen-wire] }\n',
  );
  editFile(
    content,
    'claims/2031-03-05/do-05-6-killed.yaml',
    /$/,
    '\nwithdrawn: { said: by 2031-03-05 11:00, by: dolvaran-ministry, reason: The list was still being checked., sources: [harbour-live] }\n',
  );
  editFile(
    content,
    'story.yaml',
    '  - 2031-03-05 12:00\n',
    '  - 2031-03-05 10:00\n  - 2031-03-05 12:00\n',
  );
  const { code, output } = await build({ CONTENT_DIR: content }, 'dist', folder);
  if (code !== 0) throw new Error(output);
});

const page = (path: string) =>
  plain(readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8'));

test.each([
  ['map-wide.svg', 'embed/map', '<svg class="plate wide"'],
  ['map-narrow.svg', 'embed/map', '<svg class="plate narrow"'],
  ['timeline.svg', 'embed/timeline', '<svg class="timeline"'],
  ['casualties.svg', 'embed/casualties', '<svg class="ladder"'],
])('the drawing of the day is that of expected/%s', (name, path, opening) => {
  const drawings = elementsIn(page(path), opening);
  expect(drawings.length).toBeGreaterThan(0);
  expectFile(name, drawings.map(laidOut).join('\n'));
});

test.each([
  ['home.txt', ''],
  ['claim.txt', 'claims/do-04-helicopter'],
  ['embed-map.txt', 'embed/map'],
])('the words of the page are those of expected/%s', (name, path) => {
  expectFile(name, wordsOf(page(path)));
});

test('people of no one side are listed under the losses, with who said so, and on the page of their claim', () => {
  const counts = 'up to 90 killed of two sides together, 3 killed whose side was not said';
  const list = stretch(page('hours'), 'id="unsided-losses"', '</section>');
  expect(wordsOf(list)).toContain('Of several sides, or of a side that was not said');
  expect(wordsOf(list)).toMatch(/register/i);
  expect(wordsOf(list).replaceAll(/\s+/g, ' ')).toContain(counts);
  expect(page('at/2031-03-05T0000')).not.toContain('id="unsided-losses"');
  const own = wordsOf(page('claims/ob-05-both')).replaceAll(/\s+/g, ' ');
  expect(own).toContain('up to 90 killed of two sides together (Dolvara, Kessen, combatants)');
  expect(own).toContain('3 killed whose side was not said (status not given)');
});

test('the map and the hours of an update show the state of its moment', () => {
  const figures = (name: string) =>
    ['chapter-map', 'hours-strip'].map((kind) =>
      stretch(page(`updates/${name}`), `<figure class="${kind}"`, '</figure>'),
    );
  for (const [name, body, other, said] of [
    ['before-denial', 'b-outline', 'b-contested', 'one source'],
    ['after-denial', 'b-contested', 'b-outline', 'contested'],
  ] as const)
    for (const figure of figures(name)) {
      expect(figure, name).toContain(`s-square ${body}`);
      expect(figure, name).toContain(said);
      expect(figure, name).not.toContain(other);
    }
  expect(figures('before-denial').join('')).not.toMatch(/denied|denies|Dolvara MoD/i);
  expect(figures('after-denial')[1]).toContain('Denied by');
});

/** What stood there, what stands there now, and why. */
const SAID =
  'drones, <del>4</del>, corrected to <ins>more than 3</ins>. The figure was read from the wrong line.';

const file = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

/** What a page says of itself to other programs. */
const linked = (path: string) =>
  JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page(path))![1]!,
  ) as Record<string, unknown>;

const CORRECTED = {
  '@type': 'CorrectionComment',
  text: 'Upland council, 12:00 Tue 4 Mar: 1 helicopter and more than 3 drones shot down: drones, 4, corrected to more than 3. The figure was read from the wrong line. No denial found in the pages that we read.',
  datePublished: '2031-04-03',
  url: 'https://line-of-contact.example/updates/correction/',
};

test('one correction reaches feed, sitemap, JSON, CSV and JSON-LD in the build that publishes it', () => {
  const atom = parseFeed(file('feed.xml'));
  const json = parseFeed(file('feed.json'));
  if (atom.format !== 'atom' || json.format !== 'json') throw new Error('no feeds');
  const [first, second] = atom.feed.entries!;
  expect([first!.published, first!.updated]).toEqual([DAY_OF.correction, DAY_OF.correction]);
  expect([second!.published, second!.updated]).toEqual([DAY_OF.update, DAY_OF.correction]);
  expect(first!.categories).toMatchObject([{ term: 'Correction' }]);
  for (const html of [first!.content!.value!, json.feed.items![0]!.content_html!])
    expect(html).toContain(SAID);
  expect(second!.content!.value).toContain(`Corrected since it was published:</p><ul>`);
  expect(second!.content!.value).toContain(SAID);
  expect(file('sitemap.xml')).toContain(
    '/claims/do-04-helicopter/</loc><lastmod>2031-04-03</lastmod>',
  );
  const claims = JSON.parse(file('data/claims.json')) as { id: string; history: unknown[] }[];
  expect(claims.find(({ id }) => id === 'do-04-helicopter')!.history).toMatchObject([
    { what: 'uav', old: '4', new: 'more than 3', published: '2031-04-03' },
  ]);
  expect(file('data/figures.csv')).toMatch(/^do-04-helicopter,.*more than 3/m);
  expect(file('data/claims.csv')).toContain('The figure was read from the wrong line.');
  expect(linked('claims/do-04-helicopter')['correction']).toEqual([CORRECTED]);
  expect(linked('updates/correction')['correction']).toEqual([CORRECTED]);
  expect(linked('data')['correction']).toEqual([CORRECTED]);
  expect(linked('updates/first-day')).toMatchObject({
    datePublished: '2031-04-01',
    dateModified: '2031-04-03',
    correction: [CORRECTED],
  });
});

/** The days of the invented story’s updates, as feeds write them. */
const DAY_OF = {
  correction: '2031-04-03T00:00:00-08:00',
  update: '2031-04-01T00:00:00-08:00',
};

/** The claim as a list of corrections names it, as far as its link ends. */
const NAMED = '1 helicopter and more than 3 drones shot down</a>: ';

test('a correction is told by the claim, the method, the correction itself and a mark at the figure', () => {
  const corrected = page('claims/do-04-helicopter');
  expect(corrected).toContain(`<dt>Corrected here</dt>`);
  expect(corrected).toContain(`3 April 2031</time>: ${SAID}`);
  expect(corrected).toMatch(/<a href="\/updates\/correction\/"[^>]*>The correction<\/a>/);
  expect(page('method')).toContain(`${NAMED}${SAID}`);
  const update = page('updates/correction');
  expect(update).toContain(`${NAMED}${SAID}`);
  expect(update).not.toContain('>The correction</a>');
  expect(update).not.toContain('was corrected here');
  const marks = page('').match(
    /<a href="\/updates\/correction\/">\s*Corrected here on 3 April 2031\s*<\/a>/g,
  );
  expect(marks).toHaveLength(1);
});

test('a frozen embed tells a correction of what was known by its moment, and no other', () => {
  const frozen = (graphic: string, at: string) =>
    page(`embed/${graphic}/at/2031-03-${at}`).match(/<section class="corrected.*?<\/section>/)?.[0];
  const since = frozen('timeline', '04T1300');
  expect(since).toContain(`${NAMED}${SAID}`);
  expect(frozen('map', '04T1300')).toBe(since);
  expect(frozen('timeline', '04T1000')).toBe(undefined);
});

const BACK = 'withdrawn by Kessenish staff, 10:30 Wed 5 Mar';
const SIX = 'withdrawn by Dolvara MoD, by 11:00 Wed 5 Mar';

test('the list of updates goes on over pages, the newest first, and each update keeps its address', () => {
  const linked = (path: string) =>
    [...page(path).matchAll(/<h2>\s*<a href="\/updates\/([\w-]+)\/">/g)].map(([, id]) => id);
  const [first, second] = [linked('updates'), linked('updates/2')];
  expect([first.length, second.length]).toEqual([20, 2]);
  expect([first[0], first[1], ...second]).toEqual([
    'correction',
    'first-day',
    'earlier-0',
    'before-denial',
  ]);
  expect(page('updates')).toMatch(/<a href="\/updates\/2\/" rel="next">\s*Earlier updates\s*<\/a>/);
  expect(page('updates/2')).toMatch(/<a href="\/updates\/" rel="prev">\s*Later updates\s*<\/a>/);
  expect(page('updates/2')).toContain('<h1>Updates, page 2</h1>');
  expect(page('updates/earlier-0')).toContain('<h1>An earlier update</h1>');
});

test('a claim that was taken back is struck on its own page, with who, when, why and where that was read', () => {
  const withdrawn = page('claims/ke-04-ferry-shelled');
  expect(withdrawn).toMatch(
    /<h1>\s*<s class="struck">\s*Kessenish staff, Tue 4 Mar, hour not given: Landing at Sedge Ferry shelled\s*<\/s>\s*<\/h1>/,
  );
  expect(wordsOf(withdrawn)).toContain(
    `Withdrawn\n${BACK}: The landing had been mistaken for another.\nKessen Wire`,
  );
});

/** The words of a page, or of an embed, frozen before or after both were taken back. */
const frozen = (path: string, at: string) =>
  page(path.replace('{}', at)).replaceAll(/<style>.*?<\/style>/gs, '');
const before = (path: string) => frozen(path, '2031-03-05T1000');
const after = (path: string) => frozen(path, '2031-03-05T1200');

test.each([
  'at/{}',
  'embed/map/at/{}',
  'embed/timeline/at/{}',
  'embed/claim/ke-04-ferry-shelled/at/{}',
])('before its hour nothing of a withdrawal shows on %s, and from then on it does', (path) => {
  expect(before(path)).toContain('Sedge Ferry');
  expect(before(path)).not.toMatch(/b-withdrawn|class="struck|: withdrawn|, withdrawn/);
  expect(after(path)).toContain('b-withdrawn');
  expect(wordsOf(after(path))).toContain(BACK);
});

test('a key figure stands big until it is taken back, then struck and small, with who, when and why', () => {
  const figure = (html: string) => elementsIn(html, '<dl class="voice"')[0]!;
  expect(figure(before('at/{}'))).toContain('<b class="figure">6</b>');
  expect(figure(after('at/{}'))).not.toContain('class="figure"');
  expect(wordsOf(figure(after('at/{}')))).toContain(
    `Dolvaran army, 09:00 Wed 5 Mar: 6 killed, ${SIX}: The list was still being checked.`,
  );
});

test('on the live page a withdrawal has its hour, and a key figure is two entries, one after the other', () => {
  const [own] = elementsIn(page('hours'), '<dl class="voice"');
  expect(own).toMatch(/data-s="1980 2100"[^>]* hidden/);
  expect(own).toMatch(/data-s="2100"/);
  expect(page('hours').replaceAll('&quot;', '"')).toContain(
    '"ke-04-ferry-shelled":[1440,-1,"outline",2070,"withdrawn"]',
  );
  expect(page('hours')).toMatch(/<s class="struck" data-s="2070">/);
});

test('a total that was taken back is struck in the chart, its line breaks off, and its reason stands under it', () => {
  const chart = (html: string) => elementsIn(html, '<svg class="ladder"')[0]!;
  expect(chart(before('embed/casualties/at/{}'))).not.toContain('struck');
  expect(chart(after('embed/casualties/at/{}'))).toMatch(
    /<text class="total struck"[^>]*> ?6 ?<\/text>/,
  );
  expect(chart(after('embed/casualties/at/{}'))).toContain(SIX);
  for (const html of [before('embed/casualties/at/{}'), after('embed/casualties/at/{}')])
    expect(wordsOf(html)).toContain(
      'Dolvaran army, 09:00 Wed 5 Mar: 6. One of those counted was found alive.',
    );
});

test('a revised figure has its reason beside it on its own page, in its embed and in the table', () => {
  const WHY = 'One of those counted was found alive.';
  for (const path of ['claims/do-05-6-killed', 'embed/claim/do-05-6-killed', 'embed/casualties'])
    expect(wordsOf(page(path))).toContain(WHY);
  expect(wordsOf(elementsIn(page('embed/casualties'), '<table')[0]!)).toContain(`6. ${WHY}`);
});

/** The page of the text that shows the picture of the story, in its opening. */
const DRAWN_ON = 'method';

/** The picture of a page: its tag, and what follows it. */
const pictured = (path: string) =>
  /<figure class="picture">(<img [^>]*>)(.*?)<\/figure>/.exec(page(path))!;

test('a picture comes in the widths of a phone and of a column, holds its place, and has its words after it', () => {
  const [, image, after] = pictured(DRAWN_ON)!;
  const [src, srcset] = ['src', 'srcset'].map((name) => attributesIn(image!, name)[0]!);
  const widths = srcset!.split(', ').map((one) => one.split(' ') as [string, string]);
  expect(widths.map(([, width]) => width)).toEqual(['480w', '800w', '960w']);
  expect(src).toBe(widths.at(-1)![0]);
  for (const [file, width] of widths)
    expect(readFileSync(join(folder, 'dist', file)).readUInt16LE(26), file).toBe(parseInt(width));
  expect(image).toContain('width="960" height="540"');
  expect(image).toContain(
    'alt="A drawing of a flat bridge on piers over a river, with low hills behind it"',
  );
  expect(after).toBe(
    '<figcaption>The bridge at Marl, as nobody has seen it. <small>Drawn for this story; no photograph</small></figcaption>',
  );
});

test('a picture waits until a reader comes near it, but for one of an opening; its file as it was given is not published', () => {
  expect(pictured(DRAWN_ON)[1]).toContain('loading="eager"');
  expect(pictured('updates/correction')[1]).toContain('loading="lazy"');
  const files = readdirSync(join(folder, 'dist/_astro'));
  expect(
    files.filter((file) => file.startsWith('bridge-drawn') && !file.endsWith('.webp')),
  ).toEqual([]);
});

test('reader view and print keep a picture with its words, and nothing moves when it comes', async () => {
  const reading = await startReading({ dist: join(folder, 'dist') });
  const { page, errors } = await openPageOf(reading, `/${DRAWN_ON}/`, {
    viewport: { width: 320, height: 600 },
  });
  await page.locator('details:has(.picture)').evaluate((one) => one.setAttribute('open', ''));
  const before = await page.locator('.picture').boundingBox();
  await page.locator('.picture').scrollIntoViewIfNeeded();
  const drawn = page.locator('.picture img');
  const [, phone] = attributesIn(pictured(DRAWN_ON)[1]!, 'srcset')[0]!.match(/^(\S+) 480w/)!;
  await expect
    .poll(() => drawn.evaluate((one: HTMLImageElement) => one.complete && one.currentSrc))
    .toBe(`${reading.origin}${phone}`);
  expect((await page.locator('.picture').boundingBox())!.height).toBe(before!.height);
  expect(errors).toEqual([]);
  expect(await readerView(page)).toContain(
    'The bridge at Marl, as nobody has seen it. Drawn for this story; no photograph',
  );
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.picture img').isVisible()).toBe(true);
  expect(await page.locator('.picture small').isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await reading.close();
});

test(
  'at another address the site differs in its addresses alone',
  { timeout: 120_000 },
  async () => {
    const other = copyProject();
    leaveRoomFor(3, other);
    cpSync(join(folder, 'river-war'), join(other, 'river-war'), { recursive: true });
    const environment = {
      CONTENT_DIR: join(other, 'river-war'),
      SITE_URL: 'https://mirror.example',
    };
    const { code, output } = await build(environment, 'dist', other);
    const differing = code === 0 ? filesThatDiffer(join(folder, 'dist'), join(other, 'dist')) : [];
    rmSync(other, { recursive: true });
    expect(code, output).toBe(0);
    // What is packed or summed has its addresses in it.
    expect(differing).toEqual([
      expect.stringMatching(/^data\/[\w-]+\.zip$/),
      expect.stringMatching(/^offline\/[\w-]+\.html\.sha256\.txt$/),
    ]);
  },
);

test('of more claims than have room the file to keep names sources without their addresses, and says what it leaves out', () => {
  const [name] = readdirSync(join(folder, 'dist/offline')).filter((file) =>
    /^(?!index).*\.html$/.test(file),
  );
  const file = plain(readFileSync(join(folder, 'dist/offline', name!), 'utf8'));
  const list = stretch(file, 'id="claims"', 'id="names"');
  const words = wordsOf(list).replaceAll(/\s+/g, ' ');
  expect(list.match(/<li id="c-/g)?.length).toBe(9);
  expect(words).toContain(
    'in one line each with the names of their sources. Their summaries, and the addresses of the pages, are on the site. 2 other claims are left out; they are on the site.',
  );
  expect(words).toContain(
    '1 helicopter and more than 3 drones shot down. Read at: The Upland Sheet; Harbour Radio.',
  );
  expect(file).not.toContain('href="#notes-head"');
  const hrefs = attributesIn(stretch(file, 'id="hours"', 'id="about"'), 'href');
  expect(hrefs.filter((href) => !OWN.test(href))).toEqual([]);
  for (const told of [file, page('offline')])
    expect(told).toContain('the file also leaves out the summaries of the claims');
});

/** An address in the file, or of the published site. */
const OWN = /^(?:#|https:\/\/line-of-contact\.example\/)/;

/** The files of a build that are not those of another, their hosts apart. */
function filesThatDiffer(one: string, other: string): string[] {
  const files = readdirSync(one, { recursive: true, encoding: 'utf8' }).toSorted();
  expect(readdirSync(other, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(files);
  const read = (root: string, file: string) => readFileSync(join(root, file), 'latin1');
  return files
    .filter((file) => statSync(join(one, file)).isFile())
    .filter(
      (file) =>
        read(one, file).replaceAll('line-of-contact.example', 'mirror.example') !==
        read(other, file),
    );
}

/** So many updates more than one page holds, with the two that the day has. */
const EARLIER = 18;

/** People of both sides together, and of a side that was not said. */
const UNSIDED = `kind: casualties
claimant: register-office
said: 2031-03-05 09:30
label: Up to 90 dead of both banks, 3 of no known side
summary: Up to 90 people of both banks were killed, and three more whose side is not known.
unsided_losses:
  - { sides: [dolvara, kessen], status: combatant, killed: up to 90 }
  - { sides: not-said, status: unknown, killed: 3 }
sources: [register-2031]
`;

/** Moments before and after the bridge was denied. */
const SHOWN = {
  'before-denial': '2031-03-04 10:00',
  'after-denial': '2031-03-04 11:40',
};

const showing = (moment: string) => `---
title: The bridge as it was known
standfirst: What had been said of the bridge.
as_of: ${moment}
published: 2031-04-01
claims:
  - ke-04-bridge-taken
---

## Where and when

<Map />

<Hours />

The Kessenish staff said that <Claim id="ke-04-bridge-taken">the bridge had been taken</Claim>.
`;

const earlier = (i: number) => `---
title: An earlier update
standfirst: What was known before noon.
as_of: 2031-03-04 11:${String(i + 10)}
published: 2031-04-02
claims:
  - do-04-bridge-denied
---

The ministry <Claim id="do-04-bridge-denied">denied it</Claim>.
`;

/** The claim that is corrected, as the update tells it. */
const TOLD = {
  claims: '  - do-04-4-killed\n  - do-04-helicopter',
  text: '<Killed /> dead</Claim>. The Upland council spoke of <Claim id="do-04-helicopter"><Lost item="uav" /> drones</Claim> shot down.',
};

const CORRECTION = `---
title: "Correction: a count of machines"
standfirst: This page gave a wrong count of drones.
kind: correction
as_of: 2031-03-05 12:00
published: 2031-04-03
corrects:
  - claim: do-04-helicopter
    what: uav
    old: 4
    new: more than 3
    reason: The figure was read from the wrong line.
claims:
  - do-04-helicopter
---

The record now says <Claim id="do-04-helicopter"><Lost item="uav" /> drones</Claim>.

## The bridge

<Picture file="bridge-drawn.png" alt="A bridge" credit="Drawn for this story" caption="The bridge." />
`;
