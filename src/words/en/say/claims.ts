/** How many claims a mark stands for, in words. */
export function countClaims(number: number): string {
  return number === 1 ? '1 claim' : `${number} claims`;
}
