import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../cards/card.ts';
import { marksOf } from '../../components/mark/claim-marks.ts';
import { nameOf } from '../../domain/record/names.ts';
import { instantSlug, latest } from '../../domain/values/when.ts';
import { getEdition } from '../../edition.ts';
import { frozenLens, type Lens, liveLens, saidBy } from '../../domain/record/lens.ts';

export const getStaticPaths = (async () => {
  const { dataset, updates } = await getEdition();
  const moments = [...dataset.story.instants, ...updates.map(({ data }) => data.as_of)];
  const frozen = new Set(moments.map(latest));
  return [
    { params: { moment: 'latest' }, props: { lens: liveLens(dataset) } },
    ...[...frozen].map((at) => ({
      params: { moment: instantSlug(at) },
      props: { lens: frozenLens(dataset, at) },
    })),
  ];
}) satisfies GetStaticPaths;

/** The cards that other sites show for a link: one for now, one for each moment that a page stands for. */
export const GET: APIRoute<{ lens: Lens }> = async ({ props: { lens } }) => {
  const { dataset, layers, board } = await getEdition();
  const { story, places, sides } = dataset;
  const card = await drawCard(
    {
      story,
      layers,
      places: [...places.values()],
      sides: [...sides.values()],
      nameOf: (place) => nameOf(place, story),
      marks: marksOf(saidBy(board.told, lens), dataset, lens.at),
    },
    lens.at,
  );
  return new Response(new Uint8Array(card));
};
