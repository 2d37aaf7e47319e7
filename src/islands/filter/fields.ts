/** What the filter writes into the address. */
export const FIELDS = ['side', 'kind', 'grade', 'place', 'from', 'to'] as const;
