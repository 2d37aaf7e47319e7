import type { ClaimKind, Grade } from '../../domain/entries/claim.ts';

/** How well a claim is supported, as its mark shows it. */
export const BODIES = ['solid', 'outline', 'contested', 'withdrawn', 'silence'] as const;

export type Body = (typeof BODIES)[number];

/** The body of a claim’s mark: silence and withdrawal come before denial, denial before support. */
export function bodyOf(kind: ClaimKind, grade: Grade, contested: boolean): Body {
  const body = calmBody(kind, grade);
  return contested ? contestedBody(body) : body;
}

/** What becomes of a body when its claim is contested. */
export function contestedBody(body: Body): Body {
  return body === 'silence' || body === 'withdrawn' ? body : 'contested';
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

function calmBody(kind: ClaimKind, grade: Grade): Body {
  if (kind === 'silence') return 'silence';
  if (grade === 'withdrawn') return 'withdrawn';
  return grade === 'single-source' ? 'outline' : 'solid';
}
