import { bodyWords } from './say/bodies.ts';

/** What the marks mean. */
export const markWords = {
  title: 'What the marks mean',
  who: 'Who',
  what: 'What',
  support: 'How well supported',
  bodies: bodyWords,
  signs: {
    casualties: 'Casualties',
    position: 'Position',
    shelling: 'Shelling',
    equipment: 'Equipment',
    responsibility: 'Responsibility',
    denial: 'Denial',
    legal: 'Legal measure',
    diplomacy: 'Diplomacy',
    silence: 'Not released',
  },
} as const;
