import { expect, test } from 'vitest';
import { facetsOf, placesOf } from '../../../src/domain/record/facets.ts';
import { assemble, claimOf } from '../builders.ts';

test('a claim is filtered by its side, kind, place and the minute at which it was said', () => {
  const dataset = assemble({ one: { where: { at: 'ford', prec: 1 } } });
  const claim = claimOf(dataset, 'one');
  const [side, kind, place, minute] = facetsOf(claim, dataset).split(' ');
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
  expect(facetsOf(claimOf(dataset, 'one'), dataset).split(' ')[2]).toBe('-');
  expect(placesOf(dataset)).toEqual([{ id: 'mill', name: 'Mill' }]);
});

test('a claim without an hour has the minutes in which it was said, and none before the first of the window', () => {
  const said = (when: string) => {
    const dataset = assemble({ one: { said: when } });
    return facetsOf(claimOf(dataset, 'one'), dataset).split(' ')[3];
  };
  expect(said('2031-05-01')).toBe('0-1440');
  expect(said('2031-04-30 to 2031-05-01')).toBe('0-1440');
  expect(said('2031-05-01 evening')).toBe('1440');
  expect(said('2031-04-30 to 2031-05-01 morning')).toBe('720');
});

test('a claim is filtered by every place that it names, and by the towns after which those are named', () => {
  const at: [number, number] = [45, 40];
  const town = { kind: 'town' as const, at, origin: 'Drawn for this test' };
  const places = [
    { ...town, id: 'alder', names: { plain: 'Alder' }, rank: 4 },
    { ...town, id: 'alder-north', names: { plain: 'Alder' }, rank: 1 },
    { ...town, id: 'birch', names: { plain: 'Birch' } },
    { ...town, id: 'birchwood', names: { plain: 'Birchwood' } },
    { ...town, id: 'alder-birch', kind: 'sector' as const, names: { plain: 'Alder–Birch' } },
  ];
  const dataset = assemble(
    { one: { where: { at: 'alder-birch', prec: 5, also: ['birchwood'] } } },
    { places },
  );
  expect(facetsOf(claimOf(dataset, 'one'), dataset).split(' ')[2]).toBe(
    'alder-birch,birchwood,birch,alder-north',
  );
});
