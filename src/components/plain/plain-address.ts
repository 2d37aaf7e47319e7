import type { Claim } from '../../domain/record/dataset.ts';
import { url } from '../../site.ts';

/** So many claims stand on a page of the text edition. */
export const PER_PLAIN_PAGE = 50;

/** Where the text edition tells a claim. */
export function plainClaimUrl({ id, number }: Pick<Claim, 'id' | 'number'>): string {
  const page = Math.ceil(number / PER_PLAIN_PAGE);
  return url(`/text/claims/${page === 1 ? '' : `${page}/`}#c-${id}`);
}

/** Where the text edition tells a fact of the background. */
export const plainFactUrl = (id: string) => url(`/text/background/#f-${id}`);
