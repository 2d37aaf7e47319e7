/** The attribute of what stands for several claims, and that of what stands for one. */
const SEVERAL = 'data-claims';
const ONE = 'data-c';

/** Names the claims that an element stands for. */
export function claimAttributes(ids: readonly string[]): Record<string, string> {
  return { [SEVERAL]: ids.join(' ') };
}

/** Names the one claim that an element stands for. */
export function claimAttribute(id: string): Record<string, string> {
  return { [ONE]: id };
}

/** The ids of the claims that an element says it stands for; none where it does not say. */
export function readClaims(element: { getAttribute(name: string): string | null }): string[] {
  return (element.getAttribute(SEVERAL) ?? element.getAttribute(ONE))?.split(' ') ?? [];
}
