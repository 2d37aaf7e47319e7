/** What the marks mean. */
export const markWords = {
  title: 'What the marks mean',
  who: 'Who',
  what: 'What',
  support: 'How well supported',
  bodies: {
    solid: 'announced by the side concerned, or confirmed by others',
    outline: 'one source',
    contested: 'contested',
    withdrawn: 'withdrawn',
    silence: 'not released',
  },
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
