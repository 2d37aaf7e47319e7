import { getEdition } from '../../edition.ts';
import { buildMapData } from '../../graphics/live/map-data.ts';

/** What the live map is drawn from: the ground and the names, in one file. */
export async function GET(): Promise<Response> {
  const { dataset, layers } = await getEdition();
  return new Response(
    JSON.stringify(buildMapData(layers, [...dataset.places.values()], dataset.story)),
  );
}
