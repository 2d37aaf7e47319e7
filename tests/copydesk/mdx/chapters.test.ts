import { expect, test } from 'vitest';
import { chaptersOf } from '../../../src/copydesk/mdx/chapters.ts';
import { readMdx } from '../../../src/copydesk/mdx/mdx-file.ts';

const chapters = (text: string) => chaptersOf(readMdx('', text).tree!.children!);
const notes = (text: string) => chapters(text).map((chapter) => chapter.notes);

test('a text before the first heading is a chapter without a head', () => {
  const [opening, second] = chapters('First.\n\n## The ford\n\nSecond.\n\nThird.\n');
  expect([opening!.head, opening!.text.length]).toEqual([undefined, 1]);
  expect([second!.head!.depth, second!.text.length]).toEqual([2, 2]);
});

test('evidence stands apart from the text of its chapter', () => {
  const [only] = chapters('## The ford\n\n<Disputed question="ford" />\n\nText.\n');
  expect(only!.evidence.map(({ name }) => name)).toEqual(['Disputed']);
  expect(only!.text).toHaveLength(1);
});

test('letters begin anew in each chapter, and a claim has one letter in it however often it is told', () => {
  const text =
    '<Claim id="a">A</Claim> <Claim id="b">b</Claim> <Claim id="a">a</Claim>.\n\n## Two\n\n<Claim id="c">C</Claim>.\n';
  expect(notes(text).map((list) => list.map(({ letter, id }) => letter + id))).toEqual([
    ['aa', 'bb'],
    ['ac'],
  ]);
});

test('a claim told in two chapters has a note of its own in each', () => {
  const text = '<Claim id="a">A</Claim>.\n\n## Two\n\n<Claim id="a">A</Claim>.\n';
  expect(
    notes(text)
      .flat()
      .map(({ fragment }) => fragment),
  ).toEqual(['n-a', 'n-a_2']);
});

test('the twenty-seventh claim of a chapter is aa', () => {
  const many = Array.from({ length: 28 }, (_, i) => `<Claim id="c${i}">x</Claim>`).join(' ');
  expect(
    notes(many)[0]!
      .slice(25)
      .map(({ letter }) => letter),
  ).toEqual(['z', 'aa', 'ab']);
});
