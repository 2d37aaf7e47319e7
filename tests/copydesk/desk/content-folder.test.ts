import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import {
  ContentError,
  formatDiagnostic,
  formatDiagnostics,
} from '../../../src/copydesk/yaml/diagnostic.ts';
import {
  add,
  ARTICLE,
  BRIDGE,
  change,
  COUNT,
  DENIAL,
  faultsAfter,
  faultsIn,
  STORY,
  UPDATE,
  withBody,
} from '../desk.ts';

const SILENCE = readFileSync(join(STORY, 'claims/2031-03-05/ob-05-no-figure.yaml'), 'utf8');

// What follows up to the next note was measured with `astro build`: it ends with exit code 0.

test('Astro alone exits 0: a list file that cannot be read', () => {
  expect(faultsIn('questions.yaml', change('title: The bridge', 'title: "The bridge'))).toBe(
    'questions.yaml:2:10: found a quotation mark that is never closed; expected its partner at the end of the text',
  );
});

test('Astro alone exits 0: an entry of a list without an id', () => {
  expect(faultsIn('glossary.yaml', change('- id: lower-reach\n  term', '- term'))).toBe(
    'glossary.yaml:6:3: 1.id: found nothing; expected this field, which is required',
  );
});

test('Astro alone exits 0: a reference to nothing', () => {
  expect(faultsIn(BRIDGE, change('question: bridge', 'question: bridges'))).toBe(
    `${BRIDGE}:14:1: question: found “bridges”; expected the id of a known question; mend: did you mean “bridge”?`,
  );
});

test('Astro alone exits 0: an id that stands twice in a list', () => {
  expect(
    faultsIn(
      'questions.yaml',
      change('- id: ferry', '- id: ferry\n  title: The ferry\n- id: ferry'),
    ),
  ).toBe('questions.yaml:8:3: 3.id: found the id “ferry” again; expected an id of its own');
});

test('Astro alone exits 0: two files with one id', () => {
  expect(faultsIn('claims/2031-03-04/ob-05-no-figure.yaml', SILENCE)).toBe(
    'claims/2031-03-05/ob-05-no-figure.yaml:1:1: found a second claim file named “ob-05-no-figure”; expected one',
  );
});

test('Astro alone exits 0: file names that differ in their capitals', () => {
  expect(faultsIn('claims/2031-03-04/Ob-05-no-figure.yaml', SILENCE)).toBe(
    'claims/2031-03-04/Ob-05-no-figure.yaml:1:1: found the file name “Ob-05-no-figure”; ' +
      'expected an id; mend: rename it in a–z, 0–9 and single hyphens',
  );
});

test.each([
  ['claims', 'claims:1:1: found nothing; expected at least one claim file'],
  ['updates', 'updates:1:1: found nothing; expected at least one .mdx file'],
  ['background', 'background:1:1: found nothing; expected at least one list of facts'],
])('Astro alone exits 0: the folder %s is missing', (folder, expected) => {
  expect(faultsIn(folder, undefined)).toBe(expected);
});

test('Astro alone exits 0: a folder without a text', () => {
  expect(faultsAfter({ [UPDATE]: undefined })).toBe(
    'updates:1:1: found nothing; expected at least one .mdx file',
  );
});

test('Astro alone exits 0: content that went wrong since it was last read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(STORY, folder, { recursive: true });
  expect(readContent(folder).faults).toEqual([]);
  writeFileSync(
    join(folder, COUNT),
    readFileSync(join(folder, COUNT), 'utf8').replace('kind: casualties', 'kind: casualty'),
  );
  const { faults, coded } = readContent(folder);
  rmSync(folder, { recursive: true });
  expect(faults.map(({ line, field }) => [line, field])).toEqual([[1, 'kind']]);
  expect(coded).toBeUndefined();
});

// In what follows Astro ends with exit code 1, at no line, or never looks.

test.each([
  'story.yaml',
  'sides.yaml',
  'claimants.yaml',
  'sources.yaml',
  'places.yaml',
  'questions.yaml',
  'glossary.yaml',
  'geo/layers.yaml',
  'article/explainer.mdx',
  'article/method.mdx',
  'article/background.mdx',
])('without %s there is that one fault', (path) => {
  expect(faultsIn(path, undefined)).toBe(`${path}:1:1: found nothing; expected this file`);
});

test('a folder in the place of a file is no file', () => {
  expect(faultsAfter({ 'sides.yaml': undefined, 'sides.yaml/x': '' })).toBe(
    'sides.yaml:1:1: found nothing; expected this file\n' +
      'sides.yaml/x:1:1: found a file that nothing reads; expected only the files that the guide names; mend: take it away',
  );
});

test('an empty list file is a fault at its first line', () => {
  expect(faultsIn('places.yaml', '')).toBe('places.yaml:1:1: found an empty file; expected fields');
});

test('fields in the place of a list are one fault, and no id of the list is reported beside it', () => {
  expect(faultsIn('sides.yaml', 'id: dolvara\n')).toBe(
    'sides.yaml:1:1: found fields; expected a list of entries, each beginning with “- id:”',
  );
});

test('an entry that cannot be read is one fault, and its id counts as known', () => {
  expect(faultsIn('claimants.yaml', change('short: Dolvaran army', 'short: x\n  rank: 1'))).toBe(
    'claimants.yaml:4:3: 0.rank: found the field “rank”; expected one of the fields id, name, short, person, office, who, side, kept',
  );
  expect(faultsIn(DENIAL, change('kind: denial', 'kind: denail'))).toMatch(
    /^[^\n]*found “denail”[^\n]*$/,
  );
});

test('a layer without its file is refused where it is listed', () => {
  expect(faultsIn('geo/coast.geojson', undefined)).toBe(
    'geo/layers.yaml:26:3: 3.file: found “coast.geojson”; expected a file in the geo folder',
  );
});

test('a layer’s file stands beside its list and nowhere else', () => {
  expect(
    faultsIn('geo/layers.yaml', change('file: coast.geojson', 'file: ../../coast.geojson')),
  ).toBe(
    'geo/layers.yaml:26:3: 3.file: found “../../coast.geojson”; expected the name of a file beside this list, such as lakes.geojson',
  );
});

test('a text with another ending or in a folder of its own would not be published', () => {
  const text = readFileSync(join(STORY, UPDATE), 'utf8');
  expect(faultsIn('updates/second-day.md', text)).toBe(
    'updates/second-day.md:1:1: found a file that would not be read; expected a name that ends in .mdx; mend: end its name in .mdx',
  );
  expect(faultsIn('updates/march/second-day.mdx', text)).toBe(
    'updates/march/second-day.mdx:1:1: found a file that would not be read; expected a text directly in updates',
  );
});

test('a place far from the map is refused at its line', () => {
  expect(faultsIn('places.yaml', change('[-127.401, -30.302]', '[-30.302, -80]'))).toMatch(
    /^places\.yaml:18:3: 1\.at: found \[-30\.302, -80\], far outside the map; expected longitude then latitude, near /,
  );
});

test('all faults of all files are told at once, in the order of files and lines', () => {
  const faults = faultsAfter({
    [UPDATE]: change('published: 2031-04-01', 'published: soon'),
    'sources.yaml': change('kind: body', 'kind: bodies'),
    [COUNT]: (text) => add('verified: true')(change('status: combatant', 'status: soldier')(text)),
    [BRIDGE]: change('said: 2031-03-04 09:30', 'said: later'),
    [ARTICLE]: withBody('All died, 12 lived.\n\n<Bold />'),
  });
  expect(faults.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
    `${ARTICLE}:9:11: found the figure “12” outside a claim; expected <Claim id="…"> with a figure tag; mend`,
    `${ARTICLE}:11:1: found the tag <Bold>; expected one of Claim, Killed, Wounded, KilledAndWounded, Bodies, Captured, ` +
      'Lost, Number, Said, Happened, Quote, Place, Disputed, Hours, Later, Losses, Map, Picture, Tolls, NotAFigure, Fact, Value',
    `${COUNT}:9:5: losses.0.status`,
    `${COUNT}:16:1: verified`,
    `${BRIDGE}:3:1: said`,
    'sources.yaml:35:3: 4.kind',
    `${UPDATE}:5:1: published`,
  ]);
});

test('a fault is one line, whatever stands in it', () => {
  const fault = {
    file: 'a.yaml',
    line: 2,
    column: 3,
    field: 'note',
    message: 'found “a\nb\u202e\u001b[31mc\u2028”',
  };
  expect(formatDiagnostic(fault)).toBe(
    'a.yaml:2:3: note: found “a\\u000ab\\u202e\\u001b[31mc\\u2028”',
  );
});

test('faults are sorted by file, line and column, as numbers', () => {
  const at = (file: string, line: number, column: number) => ({
    file,
    line,
    column,
    field: '',
    message: 'x',
  });
  expect(formatDiagnostics([at('b', 1, 1), at('a', 10, 2), at('a', 9, 11), at('a', 9, 2)])).toBe(
    'a:9:2: x\na:9:11: x\na:10:2: x\nb:1:1: x',
  );
});

test('what stops a build tells all faults, and points at the first', () => {
  const faults = [
    { file: 'a.yaml', line: 2, column: 3, field: 'kind', message: 'found x; expected y' },
    { file: 'b.yaml', line: 1, column: 1, field: '', message: 'found nothing; expected this file' },
  ];
  const error = new ContentError(faults.toReversed());
  expect(error.message).toBe(
    'The content has 2 faults.\na.yaml:2:3: kind: found x; expected y\nb.yaml:1:1: found nothing; expected this file',
  );
  expect(error.loc).toEqual({ file: 'a.yaml', line: 2, column: 3 });
  expect(new ContentError(faults.slice(1)).message).toMatch(/^The content has 1 fault\.\n/);
});
