import { expect, test } from 'vitest';
import { toldClaims } from '../../../src/copydesk/told/told-claims.ts';

test('a text tells the claims of its tags, each once, in its order', () => {
  const text =
    '<Claim id="b">One</Claim>, <Claim id="a">two</Claim> and <Claim id="b">one</Claim>.';
  expect(toldClaims(text)).toEqual(['b', 'a']);
});

test('a claim inside a comment is not told', () => {
  expect(
    toldClaims('Before. {/* <Claim id="a">old</Claim> */} <Claim id="b">New</Claim>.'),
  ).toEqual(['b']);
});

test('a claim that encloses paragraphs is told', () => {
  expect(toldClaims('<Claim id="a">\n\nA paragraph.\n\n</Claim>\n')).toEqual(['a']);
});
