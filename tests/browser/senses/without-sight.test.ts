import { expect, test } from 'vitest';
import { openPage, readPage } from '../reading.ts';
import { ScreenReader } from '../screen-reader.ts';
import { QUESTIONS } from './questions.ts';

/** The most keys that an answer may cost. */
const STEPS = 12;

/** Where a long list is filtered between frames. */
const PAINTED = new Set(['/claims/']);

test('there are twenty questions', () => {
  expect(new Set(QUESTIONS.map(({ asks }) => asks)).size).toBe(20);
});

test.each(QUESTIONS)('a screen reader answers in at most 12 keys: $asks', async (question) => {
  const { page } = await (PAINTED.has(question.on) ? openPage : readPage)(question.on);
  const reader = await ScreenReader.open(page);
  await question.keys(reader);
  const heard = reader.heard.join('\n');
  for (const words of question.hears) expect(heard).toMatch(words);
  expect(question.hears.length).toBeGreaterThan(0);
  expect(reader.steps).toBeLessThanOrEqual(STEPS);
});
