import type { APIRoute, GetStaticPaths } from 'astro';
import { drawClaimCard } from '../../../cards/claim-card.ts';
import { correctionsOf, getEdition } from '../../../edition.ts';

export const getStaticPaths = (async () => {
  const { carded } = await getEdition();
  return [...carded].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** While the words of one card are set, those before it are drawn on other cores. */
const AHEAD = import.meta.env.DEV ? 1 : 6;

const begun = new Map<string, Promise<Buffer>>();

/** The cards that other sites show for a link to a claim. */
export const GET: APIRoute = async ({ params: { id } }) => {
  const { carded } = await getEdition();
  const ids = [...carded];
  const at = ids.indexOf(id!);
  for (const next of ids.slice(at, at + AHEAD))
    if (!begun.has(next)) begun.set(next, drawCardOf(next));
  const card = await begun.get(id!)!;
  begun.delete(id!);
  return new Response(new Uint8Array(card));
};

async function drawCardOf(id: string): Promise<Buffer> {
  const edition = await getEdition();
  const claim = edition.dataset.byId.get(id)!;
  return drawClaimCard(claim, edition.dataset.story, correctionsOf(claim, edition));
}
