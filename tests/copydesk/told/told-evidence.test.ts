import { expect, test } from 'vitest';
import { readMdx } from '../../../src/copydesk/mdx/mdx-file.ts';
import { findAddressless, toldEvidence } from '../../../src/copydesk/told/told-evidence.ts';

const HEAD = '---\ntitle: A\n---\n\n';
const SOUTH =
  '## The **south**\n\n<Map name="south" around="ford" />\n\n<Claim id="one">a</Claim> <Claim id="two">b</Claim>\n\n';
const COUNTS =
  '## Counts\n\n<Tolls of="north" />\n\n<Tolls of="north" by="others" />\n\n<Claim id="one">a</Claim>\n\n';
const OPENING =
  '<Losses />\n\n<Hours name="morning" claims="three" />\n\n<Disputed question="ford" />\n\n';

test('a piece of evidence is known by what it shows, not by where it stands', () => {
  const ids = (text: string) => toldEvidence(text).map(({ id }) => id);
  expect(ids(`${OPENING}${SOUTH}${COUNTS}`)).toEqual([
    'losses',
    'hours-morning',
    'disputed-ford',
    'map-south',
    'tolls-north',
    'tolls-north-others',
  ]);
  const moved = ids(`${COUNTS}${SOUTH.replace('The **south**', 'Elsewhere')}${OPENING}`);
  expect(moved.toSorted()).toEqual(ids(`${OPENING}${SOUTH}${COUNTS}`).toSorted());
});

test('it shows the claims that it names, else those of its chapter, under its head', () => {
  const [, hours, , map] = toldEvidence(`${OPENING}${SOUTH}`);
  expect(hours).toEqual({
    id: 'hours-morning',
    kind: 'hours',
    claims: ['three'],
    asked: { name: 'morning', claims: 'three' },
  });
  expect(map).toEqual({
    id: 'map-south',
    kind: 'map',
    head: 'The south',
    claims: ['one', 'two'],
    asked: { name: 'south', around: 'ford' },
  });
});

test('a map or hours without a name, and what stands there twice, have no address of their own', () => {
  const body = '<Map />\n\n<Hours />\n\n<Losses />\n\n<Losses />\n\n<Tolls />\n';
  const told = findAddressless(readMdx('a.mdx', HEAD + body));
  expect(told.map(({ line, column, message }) => `${line}:${column}: ${message}`)).toEqual([
    '5:1: found <Map> without name; expected name="…", by which other sites carry it',
    '7:1: found <Hours> without name; expected name="…", by which other sites carry it',
    '11:1: found <Losses> with the address “losses” again; expected it once in the article',
  ]);
});
