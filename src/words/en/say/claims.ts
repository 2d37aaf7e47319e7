import { bodyWords } from './bodies.ts';

/** How many claims a mark stands for, in words. */
export function countClaims(number: number): string {
  return number === 1 ? '1 claim' : `${number} claims`;
}

/** “North, Ford: 3 claims; contested: 2; one source: 1”: the accessible name of claims that stand as one mark. */
export function nameCrowd(whose: string, bodies: readonly (keyof typeof bodyWords)[]): string {
  const counts = Object.entries(bodyWords).flatMap(([body, words]) => {
    const number = bodies.filter((one) => one === body).length;
    return number > 0 ? [`${words}: ${number}`] : [];
  });
  return `${whose}: ${countClaims(bodies.length)}; ${counts.join('; ')}`;
}

/** The same name when fewer or more of its claims are shown, or when they have come to stand otherwise. */
export function renameCrowd(name: string, bodies: readonly (keyof typeof bodyWords)[]): string {
  return nameCrowd(name.replace(/: \d+ claims?; .*$/, ''), bodies);
}

/** The name of a mark of one claim, which ends with how the claim stands, when it has come to stand otherwise. */
export function restate(name: string, body: keyof typeof bodyWords): string {
  return name.replace(/[^; ][^;]*$/, bodyWords[body]);
}
