import type { ClaimKind } from '../../domain/entries/claim.ts';
import type { Standing } from '../../domain/record/ledger.ts';

/** How well a claim is supported, as its mark shows it. */
export const BODIES = ['solid', 'outline', 'contested', 'withdrawn', 'silence'] as const;

export type Body = (typeof BODIES)[number];

/** The body of a claim’s mark, by how it stands: withdrawal comes before silence, silence before denial, denial before support. */
export function bodyOf(kind: ClaimKind, standing: Standing): Body {
  if (standing === 'withdrawn') return 'withdrawn';
  if (kind === 'silence') return 'silence';
  if (standing === 'contested') return 'contested';
  return standing === 'single-source' ? 'outline' : 'solid';
}

/** Whether a mark is parted or struck, which is drawn over it. */
export function isMarred(body: Body): boolean {
  return body === 'contested' || body === 'withdrawn';
}

/** The class by which the style sheet knows a body. */
export function bodyClass(body: Body): string {
  return `b-${body}`;
}

/** The body that the classes of an element give it, if any. */
export function readBody(classes: { contains(name: string): boolean }): Body | undefined {
  return BODIES.find((body) => classes.contains(bodyClass(body)));
}
