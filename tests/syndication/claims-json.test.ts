import { expect, test } from 'vitest';
import { publishClaims } from '../../src/syndication/claims-json.ts';
import { assemble } from '../domain/builders.ts';

test('a claim is published with its words, its clocks and its address, and says whether the article tells it', () => {
  const dataset = assemble({ one: {}, two: { where: { at: 'ford', prec: 1 } } });
  const told = dataset.claims.filter(({ id }) => id === 'two');
  const [one, two] = publishClaims(dataset, told, (id) => `https://example.org/claims/${id}/`);
  expect([one!.id, one!.told, one!.url]).toEqual(['one', false, 'https://example.org/claims/one/']);
  expect([two!.id, two!.told, two!.place]).toEqual(['two', true, 'ford']);
  expect(one).not.toHaveProperty('place');
  expect(one!.known_from).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d/);
});
