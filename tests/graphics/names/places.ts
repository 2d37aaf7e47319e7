import type { z } from 'zod';
import { placeSchema } from '../../../src/domain/entries/place.ts';
import type { Workplate } from '../../../src/graphics/plate/workplate.ts';
import { plateInTheMaking } from '../workplate.ts';

/** What a test says of a place. */
export type PlaceInput = Partial<z.input<typeof placeSchema>> & { id: string };

/** An empty plate with places that are named by their ids. */
export function plateWith(places: readonly PlaceInput[]): Workplate {
  return plateInTheMaking({
    places: places.map((place) =>
      placeSchema.parse({ kind: 'town', names: { plain: place.id }, origin: 'made up', ...place }),
    ),
  });
}
