import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkFiles } from '../../../src/copydesk/pictures/picture-files.ts';
import { ARTICLE, faultsAfter, UPDATE, withBody, type Edit } from '../desk.ts';

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'grey' } });
const WHOLE = await drawn(640, 360).png().toBuffer();
const NARROW = await drawn(639, 360).jpeg().toBuffer();
const TALL = await drawn(640, 8001).webp({ lossless: true }).toBuffer();
const NOISE = await sharp({
  create: {
    width: 700,
    height: 700,
    channels: 3,
    background: 'grey',
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  },
})
  .jpeg()
  .toBuffer();

const tag = (more = '', file = 'ford.png') =>
  `<Picture file="${file}" alt="A ford in a river" credit="Nobody" caption="The ford, drawn." ${more}/>`;
const body = (text: string, files: Record<string, Edit> = {}) =>
  faultsAfter({ [ARTICLE]: withBody(text), ...files });

test('a picture beside its text, with words and a credit, is in order in the article and in an update', () => {
  expect(
    faultsAfter({ [ARTICLE]: (text) => `${text}\n${tag()}\n`, 'article/ford.png': WHOLE }),
  ).toBe('');
  expect(
    faultsAfter({ [UPDATE]: (text) => `${text}\n${tag()}\n`, 'updates/ford.png': WHOLE }),
  ).toBe('');
});

const NAME =
  'expected the name of a file beside the text, of a–z, 0–9 and hyphens, ending in .jpg, .png or .webp';

test.each([
  [
    'a picture of another site',
    tag('', 'https://elsewhere.example/ford.png'),
    `found file="https://elsewhere.example/ford.png"; ${NAME}`,
  ],
  ['a way out of the folder', tag('', '../ford.png'), `found file="../ford.png"; ${NAME}`],
  ['a drawing that can hold code', tag('', 'ford.svg'), `found file="ford.svg"; ${NAME}`],
  [
    'a file that is not there',
    tag('', 'forde.png'),
    'found file="forde.png", which is not there; expected a picture in article/, beside this text; mend: did you mean “ford.png”?',
  ],
])('%s is refused at the line of its tag', (_, text, told) => {
  const lines = body(text, { 'article/ford.png': WHOLE }).split('\n');
  expect(lines).toContain(`${ARTICLE}:9:1: ${told}`);
});

test('a picture without its words is refused, field by field', () => {
  const told = body('<Picture file="ford.png" alt=" " caption="" />', {
    'article/ford.png': WHOLE,
  });
  expect(told.split('\n')).toEqual([
    `${ARTICLE}:9:1: found alt=" "; expected what the picture shows, in 3 to 300 characters`,
    `${ARTICLE}:9:1: found caption=""; expected what there is to say of it, in 3 to 300 characters`,
    `${ARTICLE}:9:1: found <Picture> without credit; expected credit="…"`,
  ]);
  expect(body('<Picture />')).toBe(
    ['file', 'alt', 'credit', 'caption']
      .map((name) => `${ARTICLE}:9:1: found <Picture> without ${name}; expected ${name}="…"`)
      .join('\n'),
  );
});

test.each([
  [
    'no picture at all',
    Buffer.from('words'),
    'found file="ford.png", which cannot be read as a picture; expected a whole JPEG, PNG or WebP',
  ],
  [
    'half a picture',
    NOISE.subarray(0, NOISE.length / 2),
    'found file="ford.png", which cannot be read as a picture; expected a whole JPEG, PNG or WebP',
  ],
  [
    'one too narrow',
    NARROW,
    'found file="ford.png" of 639 × 360 pixels; expected at least 640 across',
  ],
  [
    'one too high',
    TALL,
    'found file="ford.png" of 640 × 8001 pixels; expected at most 8000 on either side',
  ],
  [
    'one too heavy',
    Buffer.concat([WHOLE, Buffer.alloc(20_000_000)]),
    `found file="ford.png" of ${WHOLE.length + 20_000_000} bytes; expected at most 20000000`,
  ],
])('%s is refused', (_, bytes, told) => {
  expect(body(tag(), { 'article/ford.png': bytes })).toBe(`${ARTICLE}:9:1: ${told}`);
});

test('a figure in the words of a picture is refused where it stands', () => {
  const text =
    '<Picture file="ford.png" alt="A bridge and 12 tanks" credit="Agency 24"\n  caption="Several soldiers were killed here in 2031." />';
  const carried = 'where no claim can carry it; expected words without a figure';
  expect(body(text, { 'article/ford.png': WHOLE }).split('\n')).toEqual([
    `${ARTICLE}:9:44: found the figure “12” ${carried}`,
    `${ARTICLE}:10:12: found the figure “Several” ${carried}`,
  ]);
});

test('a picture that no text shows is told, with what to do', () => {
  expect(faultsAfter({ 'article/ford.png': WHOLE })).toBe(
    'article/ford.png:1:1: found a file that nothing reads; expected only the files that the guide names; mend: show it with <Picture file="…"> in a text beside it, or take it away',
  );
});

test('a picture stands on a line of its own, and not in the background, whose sentences stand on facts', () => {
  expect(body(`> ${tag()}`, { 'article/ford.png': WHOLE })).toBe(
    `${ARTICLE}:9:3: found <Picture> inside other text; expected it on a line of its own`,
  );
  const background = 'article/background.mdx';
  expect(
    faultsAfter({ [background]: (text) => `${text}\n${tag()}\n`, 'article/ford.png': WHOLE }),
  ).toMatch(
    /^article\/background.mdx:\d+:1: found <Picture> in the background; expected it in the article or an update, for every sentence here stands on a fact$/,
  );
});

test('a link is no picture, for it could lead out of the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const [own, link] = ['own.png', 'link.png'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(own, WHOLE);
  symlinkSync(own, link);
  expect([...checkFiles([own, link]).values()]).toEqual([
    undefined,
    ', which is a link; expected the file itself',
  ]);
  rmSync(folder, { recursive: true });
});
