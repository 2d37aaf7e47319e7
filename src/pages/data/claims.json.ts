import { getEdition } from '../../edition.ts';
import { claimUrl, ORIGIN } from '../../site.ts';
import { publishClaims } from '../../syndication/claims-json.ts';

/** Every claim, for other programs. */
export async function GET(): Promise<Response> {
  const { dataset, board } = await getEdition();
  const urlOf = (id: string) => `${ORIGIN}${claimUrl(id)}`;
  return new Response(JSON.stringify(publishClaims(dataset, board.told, urlOf), undefined, 1));
}
