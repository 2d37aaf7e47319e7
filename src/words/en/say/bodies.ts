/** How well a claim is supported, in the words of its mark. */
export const bodyWords = {
  solid: 'announced by the side concerned, or confirmed by others',
  outline: 'one source',
  contested: 'contested',
  withdrawn: 'withdrawn',
  silence: 'not released',
} as const;
