import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/copydesk/yaml/source-text.ts';
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
  type Edit,
} from '../desk.ts';

const NEAR = 'expected longitude then latitude, near -128, -31 to -126, -30';
const UNUSED = 'expected an entry that is used; mend: take it out, or say in “kept” why it stays';

/** What is refused beside what each of the other files of this folder is about: file, edit, fault. */
test.each<[string, string, Edit, string]>([
  [
    'a total below what was added to it',
    COUNT,
    change('total: 4,', 'total: 4, increment: 5,'),
    '10:15: losses.0.killed.total: found 4 in all, with 5 added; ' +
      'expected a whole that is at least its part; mend: look the two figures up again',
  ],
  [
    'killed and wounded together below the killed alone',
    COUNT,
    change('wounded: about 20', 'killed_and_wounded: 3'),
    '11:5: losses.0.killed_and_wounded: found 3 in all, with 4 killed; ' +
      'expected a whole that is at least its part; mend: look the two figures up again',
  ],
  [
    'an event before the window',
    BRIDGE,
    change('happened: about 2031-03-04 08:00', 'happened: 2031-02-04 morning'),
    '4:1: happened: found “2031-02-04 morning”, before the story’s window; ' +
      'expected a time from 2031-03-04 00:00 on; ' +
      'mend: of earlier events, leave “happened” out and say the time in “summary”',
  ],
  [
    'a claim said after the window without the flag',
    BRIDGE,
    change('said: 2031-03-04 09:30', 'said: 2031-03-06 09:30'),
    '3:1: said: found “2031-03-06 09:30” after the story’s window; ' +
      'expected a time up to its end, or the flag; mend: write “retrospective: true”',
  ],
  [
    'a claim said before it happened',
    BRIDGE,
    change('happened: about 2031-03-04 08:00', 'happened: 2031-03-04 09:31'),
    '4:1: happened: found “2031-03-04 09:31”, after it was said (“2031-03-04 09:30”); ' +
      'expected an event that began before the statement was made',
  ],
  [
    'a story without a time zone',
    'story.yaml',
    change("zone:\n  name: island time (UTC−8)\n  offset: '-08:00'\n", ''),
    '2:1: zone: found nothing; expected this field, which is required',
  ],
  [
    'a time zone without its offset',
    'story.yaml',
    change("  offset: '-08:00'\n", ''),
    '8:1: zone.offset: found nothing; expected this field, which is required',
  ],
  [
    'a time zone that does not exist',
    'story.yaml',
    change("'-08:00'", "'-80:00'"),
    '10:3: zone.offset: found “-80:00”; expected a difference from UTC, such as +04:00 or -03:30',
  ],
  [
    'a window that ends before it begins',
    'story.yaml',
    change('to: 2031-03-05 12:00', 'to: 2031-03-03 12:00'),
    '13:3: window.to: found “2031-03-03 12:00”; expected a time after 2031-03-04 00:00; ' +
      'mend: look both up, “from” and “to” may have been swapped',
  ],
  [
    'a part of the map outside the map',
    'story.yaml',
    change('[-126.4, -30.1]', '[-125.4, -30.1]'),
    '24:3: map.narrow: found a part that lies outside the whole; expected bounds inside those of “wide”',
  ],
  [
    'a sun over another continent',
    'story.yaml',
    change('sun: [-127, -30.5]', 'sun: [27, -30.5]'),
    `30:1: sun: found [27, -30.5], far outside the map; ${NEAR}; mend: look the position up again`,
  ],
  [
    'an area far from the map',
    'places.yaml',
    change('- [-126.95, -30.8]', '- [12.5, 41.9]'),
    `37:9: 3.area.along.1: found [12.5, 41.9], far outside the map; ${NEAR}; ` +
      'mend: look the position up again',
  ],
  [
    'a relation named twice',
    DENIAL,
    change('denies: [ke-04-bridge-taken]', 'denies: [ke-04-bridge-taken, ke-04-bridge-taken]'),
    '13:30: denies.1: found “ke-04-bridge-taken” again; expected each once in a list',
  ],
  [
    'a claim that is denied and confirmed at once',
    DENIAL,
    add('confirms: [ke-04-bridge-taken]'),
    '15:12: confirms.0: found “ke-04-bridge-taken”, which it denies too; expected one of the two',
  ],
  [
    'an id that looks like another',
    'sources.yaml',
    add(
      '- id: kessen-vvire\n  outlet: Kessen Wire\n  language: en\n  kind: agency\n  kept: For a test.',
    ),
    '42:3: 6.id: found “kessen-vvire”, which looks like “kessen-wire”; ' +
      'expected an id that nobody can take for another; mend: rename the newer of the two',
  ],
  [
    'an id with a letter of another alphabet',
    COUNT,
    change('claimant: dolvaran-army', 'claimant: dolvаran-army'),
    '2:1: claimant: found “dolvаran-army”; expected an id; mend: ' +
      'write a–z, 0–9 and single hyphens; its “а” is U+0430, however it looks',
  ],
  [
    'a source that no claim cites',
    'sources.yaml',
    add('- id: unread\n  outlet: Nobody’s\n  language: en\n  kind: agency'),
    `42:3: 6.id: found “unread”, which no claim or fact cites; ${UNUSED}`,
  ],
  [
    'a place that nothing names',
    'places.yaml',
    add('- id: nowhere\n  kind: village\n  names:\n    harbour: Nowhere\n  origin: Invented'),
    '41:3: 4.id: found “nowhere”, which no claim or text names, and the map does not letter; ' +
      UNUSED,
  ],
  [
    'a claimant who says nothing',
    'claimants.yaml',
    add('- id: mute\n  name: the mute\n  short: Mute\n  who: Nobody.\n  side: kessen'),
    `32:3: 6.id: found “mute”, which says nothing here; ${UNUSED}`,
  ],
  [
    'a question that nothing answers',
    'questions.yaml',
    add('- id: why\n  title: Why'),
    `8:3: 3.id: found “why”, which no claim answers; ${UNUSED}`,
  ],
  [
    'a usage that the story has not',
    'glossary.yaml',
    add('  usages:\n    dolvarian: The reach'),
    '14:5: 2.usages.dolvarian: found “dolvarian”; expected the id of a known usage; ' +
      'mend: did you mean “dolvaran”?',
  ],
  [
    'a character that turns text around, in a comment of YAML',
    COUNT,
    (text) => `# \u202e\n${text}`,
    '1:3: found the hidden character U+202E, which turns the text around it; ' +
      'expected visible text; mend: delete it',
  ],
  [
    'a hidden character in a text',
    ARTICLE,
    withBody('The bri\u200bdge.'),
    '9:8: found the hidden character U+200B; expected visible text; mend: delete it',
  ],
  [
    'a character that turns text around, in a text',
    ARTICLE,
    withBody('One.\n\nThe \u2067bridge.'),
    '11:5: found the hidden character U+2067, which turns the text around it; ' +
      'expected visible text; mend: delete it',
  ],
  [
    'a raw NUL in YAML',
    COUNT,
    change('label: 4', 'label: \0'),
    '5:8: found a NUL character; expected text',
  ],
  ['a NUL in a text', ARTICLE, withBody('A \0.'), '9:3: found a NUL character; expected text'],
  [
    'bytes that are no UTF-8',
    COUNT,
    Uint8Array.from([0x6b, 0x3a, 0x20, 0xff]),
    '1:4: found bytes that are no UTF-8; expected a file saved as UTF-8',
  ],
  [
    'a tab in front of a field of a front matter',
    UPDATE,
    change('  - ke-04', '\t- ke-04'),
    '7:1: found a tab at the beginning of a line; expected spaces',
  ],
  [
    'an update that goes out before its moment',
    UPDATE,
    change('published: 2031-04-01', 'published: 2031-03-03'),
    '5:1: published: found “2031-03-03”; expected a day from “as_of” on: nothing goes out before the moment that it stands for; mend: look both of them up',
  ],
  [
    'an article changed before it was published',
    ARTICLE,
    change('updated: 2031-04-02', 'updated: 2031-03-31'),
    '5:1: updated: found “2031-03-31”; expected a day from “published” on: nothing is changed before it was published',
  ],
  [
    'a text without a date',
    UPDATE,
    change('published: 2031-04-01\n', ''),
    '2:1: published: found nothing; expected this field, which is required',
  ],
  [
    'a file beyond all measure',
    COUNT,
    () => `# ${'x'.repeat(2_000_000)}`,
    '1:1: found 2000002 bytes; expected at most 2000000',
  ],
])('%s is refused at its line', (_, path, edit, expected) => {
  const told = faultsIn(path, edit)
    .split('\n')
    .filter((line) => line.startsWith(`${path}:`));
  const [first] = told.map((line) => line.slice(path.length + 1));
  expect(first).toEqual(expected);
});

test('what an unread claim uses is not called unused', () => {
  const sole = 'claims/2031-03-04/do-04-helicopter.yaml';
  expect(faultsIn(sole, change('kind: ', 'kind: x')).split('\n')).toHaveLength(1);
});

test('a reason keeps what nothing uses', () => {
  const kept = '\n  kept: For the next edition.';
  expect(
    faultsAfter({
      'sources.yaml': add(
        `- id: unread\n  outlet: Nobody’s\n  language: en\n  kind: agency${kept}`,
      ),
      'claimants.yaml': add(
        `- id: mute\n  name: the mute\n  short: Mute\n  who: Nobody.\n  side: kessen${kept}`,
      ),
    }),
  ).toBe('');
});

test('a circle of two thousand claims is followed to its end', () => {
  const claims: Record<string, string> = {};
  const of = (i: number) => `x${i}-a`;
  const plain = (said: string, older: string) =>
    `kind: clash\nclaimant: dolvaran-army\nsaid: ${said}\nlabel: A\nsummary: B\n` +
    `supersedes: [${older}]\nsources: [dolvara-bulletin]\n`;
  for (let i = 0; i < 2000; i++)
    claims[`claims/chain/${of(i)}.yaml`] = plain('2031-03-04 12:00', of((i + 1) % 2000));
  const told = faultsAfter(claims);
  expect(told.split('\n')).toHaveLength(1);
  expect(told).toContain('expected no circle of claims that supersede each other');
});

test('nothing denies what had not been said yet', () => {
  const told = faultsIn(BRIDGE, change('said: 2031-03-04 09:30', 'said: 2031-03-05 09:30'));
  expect(told.split('\n')).toContain(
    `${DENIAL}:13:10: denies.0: found “ke-04-bridge-taken”, which was said later (2031-03-05 09:30); ` +
      'expected a claim that had been said by then',
  );
});

test('claims that deny each other are a circle', () => {
  const edit = change('said: 2031-03-04 09:30', 'said: 2031-03-04\ndenies: [do-04-bridge-denied]');
  expect(faultsIn(BRIDGE, edit).split('\n')).toContain(
    `${DENIAL}:13:1: denies: found do-04-bridge-denied → ke-04-bridge-taken → do-04-bridge-denied; ` +
      'expected no circle of claims that deny each other',
  );
});

test('a link in the content folder is not followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'link-'));
  try {
    writeFileSync(join(folder, 'a'), 'secret');
    symlinkSync(join(folder, 'a'), join(folder, 'b'));
    expect(readSource(join(folder, 'b'))).toEqual({
      refused: 'found a link; expected the file itself',
    });
    chmodSync(join(folder, 'a'), 0o644);
    expect(readSource(join(folder, 'a'))).toEqual({ text: 'secret' });
    expect(readSource(join(folder, 'c'))).toEqual({
      refused: 'found a file that cannot be opened; expected one that may be read',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the story of these tests stays as it was', () => {
  expect(faultsAfter({})).toBe('');
  expect(STORY).toMatch(/river-war$/);
});
