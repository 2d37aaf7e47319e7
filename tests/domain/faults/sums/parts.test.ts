import { expect, test } from 'vitest';
import { type ClaimParts, faultsOf } from '../../builders.ts';

const SMALL = 'expected a whole that is at least its part; mend: look the two figures up again';

const north = { of: 'north', status: 'combatant' } as const;

test.each<[string, ClaimParts, string]>([
  [
    'more children than dead',
    {
      losses: [{ ...north, killed: 10 }],
      numbers: [{ what: 'children', count: 22, words: 'of them children' }],
    },
    'numbers.0.count: found 10 in all, with 22 of them children',
  ],
  [
    'more officers than dead',
    {
      losses: [{ ...north, killed: 'up to 10' }],
      numbers: [{ what: 'officers', count: 'at least 12', words: 'officers included' }],
    },
    'numbers.0.count: found up to 10 in all, with at least 12 officers included',
  ],
  [
    'more children than were added',
    {
      losses: [{ ...north, killed: { increment: 15 } }],
      numbers: [{ what: 'children', count: 20, words: 'of them children' }],
    },
    'numbers.0.count: found 15 in all, with 20 of them children',
  ],
  [
    'more burnt out than lost',
    {
      equipment: [{ of: 'north', item: 'tank', lost: 10 }],
      numbers: [{ what: 'burnt', count: 22, words: 'of them burnt out' }],
    },
    'numbers.0.count: found 10 in all, with 22 of them burnt out',
  ],
  [
    'more of one side than of both together',
    {
      losses: [{ ...north, killed: 22 }],
      unsided_losses: [{ sides: ['north', 'south'], status: 'combatant', killed: 10 }],
    },
    'unsided_losses.0.killed: found 10 in all, with 22 of one side',
  ],
  [
    'more of two sides than of both together',
    {
      losses: [
        { ...north, killed: 6 },
        { ...north, of: 'south', killed: '5 to 7' },
      ],
      unsided_losses: [{ sides: ['north', 'south'], status: 'combatant', killed: 10 }],
    },
    'unsided_losses.0.killed: found 10 in all, with 6 and 5 to 7 of one side',
  ],
  [
    'more killed added than killed and wounded added',
    {
      losses: [
        {
          ...north,
          killed: { increment: 10 },
          killed_and_wounded: { total: 20, increment: 8 },
        },
      ],
    },
    'losses.0.killed_and_wounded: found 8 in all, with 10 killed',
  ],
])('a part is not larger than its whole: %s', (_, parts, told) => {
  expect(faultsOf({ a: parts })).toEqual([`claims/a ${told}; ${SMALL}`]);
});

test.each<ClaimParts>([
  {
    losses: [{ ...north, killed: 10 }],
    numbers: [{ what: 'shells', count: 22, words: 'shells fired' }],
  },
  {
    losses: [{ ...north, killed: { total: 31, increment: 15 } }],
    numbers: [{ what: 'children', count: 20, words: 'of them children' }],
  },
  {
    losses: [{ ...north, killed: 10 }],
    equipment: [{ of: 'north', item: 'tank', lost: 30 }],
    numbers: [{ what: 'burnt', count: 22, words: 'of them burnt out' }],
  },
  {
    losses: [{ ...north, killed: 22 }],
    unsided_losses: [{ sides: 'not-said', status: 'combatant', killed: 10 }],
  },
  {
    losses: [{ ...north, status: 'civilian', killed: 22 }],
    unsided_losses: [{ sides: ['north', 'south'], status: 'combatant', killed: 10 }],
  },
])('what is no part is not compared: %j', (parts) => {
  expect(faultsOf({ a: parts })).toEqual([]);
});
