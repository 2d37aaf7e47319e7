import type { APIRoute, GetStaticPaths } from 'astro';
import { drawClaimCard } from '../../../cards/claim-card.ts';
import { correctionsOf, getEdition } from '../../../edition.ts';

export const getStaticPaths = (async () => {
  const { carded } = await getEdition();
  return [...carded].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The cards that other sites show for a link to a claim. */
export const GET: APIRoute = async ({ params: { id } }) => {
  const edition = await getEdition();
  const claim = edition.dataset.byId.get(id!)!;
  const card = await drawClaimCard(claim, edition.dataset.story, correctionsOf(claim, edition));
  return new Response(new Uint8Array(card));
};
