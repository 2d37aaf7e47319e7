import { expect, test } from 'vitest';
import { facetsOf, placesOf } from '../../../src/domain/record/facets.ts';
import { assemble, claimOf } from '../builders.ts';

test('a claim is filtered by its side, kind, place and the minute at which it was said', () => {
  const dataset = assemble({ one: { where: { at: 'ford', prec: 1 } } });
  const claim = claimOf(dataset, 'one');
  const [side, kind, place, minute] = facetsOf(claim, dataset.story).split(' ');
  expect([side, kind, place]).toEqual([claim.side.id, claim.kind, 'ford']);
  const window = dataset.story.window.from;
  expect(Number(minute)).toBe(claim.knownFrom - ('at' in window ? window.at : 0));
});

test('a claim without a place has a hyphen in its stead, and adds no place to choose', () => {
  const dataset = assemble({
    one: {},
    two: { where: { at: 'mill', prec: 1 } },
    three: { where: { at: 'mill', prec: 1 } },
  });
  expect(facetsOf(claimOf(dataset, 'one'), dataset.story).split(' ')[2]).toBe('-');
  expect(placesOf(dataset.claims, dataset.story)).toEqual([{ id: 'mill', name: 'Mill' }]);
});
