import { expect, test } from 'vitest';
import { toldFacts } from '../../../src/copydesk/told/told-facts.ts';

test('the facts of a text come in the order in which it tells them first', () => {
  const text = '<Fact id="bg-c">x</Fact> <Fact id="bg-a">x</Fact> <Fact id="bg-c">x</Fact>';
  expect(toldFacts(text)).toEqual(['bg-c', 'bg-a']);
});

test('a fact inside a comment is not told', () => {
  expect(toldFacts('{/* <Fact id="bg-a">old</Fact> */} <Fact id="bg-b">New</Fact>.')).toEqual([
    'bg-b',
  ]);
});
