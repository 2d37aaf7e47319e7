import { expect, test } from 'vitest';
import { crowdId, crowdsOf, type PlacedMark } from '../../../src/graphics/map/crowded-marks.ts';
import { drawnClaim } from '../drawn-claim.ts';

test('each set of claims that stand as one has one list, named by their order', () => {
  const crowd: PlacedMark = { marks: [drawnClaim(1), drawnClaim(5)], at: [0, 0] };
  const plates = [
    { marks: [crowd, { marks: [drawnClaim(2)] as const, at: [9, 9] as const }], beyond: [] },
    { marks: [], beyond: [{ ...crowd, at: [5, 5] as const }] },
  ];
  expect(crowdsOf(plates).map(crowdId)).toEqual(['at-1-5']);
});
