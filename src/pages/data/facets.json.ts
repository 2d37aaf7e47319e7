import { facetsOf } from '../../domain/record/facets.ts';
import { standingOf } from '../../domain/record/ledger.ts';
import { getEdition, PER_PAGE } from '../../edition.ts';
import { bodyOf } from '../../graphics/mark/body.ts';

/** What the ledger is filtered by: a line a claim, in the order of the ledger. */
export async function GET(): Promise<Response> {
  const { dataset } = await getEdition();
  const claims = dataset.claims.map((claim) => {
    return `${facetsOf(claim, dataset)} ${bodyOf(claim.kind, standingOf(claim))}`;
  });
  return new Response(JSON.stringify({ perPage: PER_PAGE, claims }));
}
