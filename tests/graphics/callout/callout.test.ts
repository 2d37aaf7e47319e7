import { expect, test } from 'vitest';
import { lineWidth, wordCallout } from '../../../src/graphics/callout/callout.ts';
import { drawnClaim } from '../drawn-claim.ts';

test('a callout says who, then what, with a colon between them', () => {
  expect(wordCallout(drawnClaim(1), 400, 12)).toEqual([
    { who: 'A ministry:', what: 'Town 1 shelled' },
  ]);
});

test('it is broken into lines between words, and says who before it says what', () => {
  const mark = drawnClaim(1, { claimant: 'A defence ministry', label: 'Several heights taken' });
  expect(wordCallout(mark, 80, 12)).toEqual([
    { who: 'A defence', what: '' },
    { who: 'ministry:', what: '' },
    { who: '', what: 'Several' },
    { who: '', what: 'heights taken' },
  ]);
});

test('a number is never parted from the word that it counts', () => {
  const mark = drawnClaim(1, { label: '2 civilians killed, 14 wounded' });
  expect(wordCallout(mark, 60, 12).map(({ what }) => what)).toEqual([
    '',
    '2 civilians',
    'killed,',
    '14 wounded',
  ]);
});

test('a claim of a vague place says so in its own words, behind all others', () => {
  const [line] = wordCallout(drawnClaim(1, { vague: 'somewhere here' }), 900, 12);
  expect(line!.what).toBe('Town 1 shelled (somewhere here)');
});

test('a line is as wide as who says it in bold and what with the space between them', () => {
  const [both, who, what] = [
    { who: 'A:', what: 'b' },
    { who: 'A:', what: '' },
    { who: '', what: ' b' },
  ].map((line) => lineWidth(line, 10));
  expect(both).toBeCloseTo(who! + what!, 9);
});
