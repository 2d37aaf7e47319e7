import { expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../built-site.ts';
import { withoutMaps } from './claim-heads.ts';
import { dataset, layers, terms } from './edition.ts';
import { textNodes, type TextNode } from './text-nodes.ts';

const { claims, places, sides } = dataset;

/** Names that are words as well, and stand as such: sides of a legend, terms, layers of the map. */
const WORDS = new Set([
  ...[...sides.values()].map(({ name }) => name),
  ...terms.map(({ term }) => term),
  ...layers.map(({ name }) => name),
]);

const KEPT: Record<string, ReadonlySet<string>> = {
  place: new Set(
    [...places.values()].flatMap((place) => [
      ...Object.values(place.names),
      ...Object.values(place.scripts),
    ]),
  ),
  claimant: new Set(claims.flatMap(({ claimant }) => [claimant.short, claimant.name])),
  id: new Set(claims.map(({ id }) => id)),
};

const quotes = claims.flatMap(({ quote }) => (quote === undefined ? [] : [`“${quote}”`]));

/** The running text of editors is bound by its own tags. */
const isProse = ({ around }: TextNode) =>
  around.some((tag) => tag.startsWith('<article class="article"')) || around.at(-1) === '<title>';

function exposed({ words, around }: TextNode): string[] {
  if (around.some((tag) => tag.includes('translate="no"'))) return [];
  const bare = words.replaceAll(/^[(,.: ]+|[),.: ]+$/g, '');
  if (WORDS.has(bare)) return [];
  const named = Object.entries(KEPT).flatMap(([kind, names]) => (names.has(bare) ? [kind] : []));
  const quoted = quotes.filter((quote) => words.includes(quote));
  return [...named, ...quoted].map((kind) => `${kind}: ${words.slice(0, 80)}`);
}

test('no place name, no claimant, no id and no quotation that data prints is left to a machine’s translation', () => {
  const found = builtFiles('.html').flatMap((file) =>
    textNodes(withoutMaps(readBuilt(file)))
      .filter((node) => !isProse(node) && !node.around.some((tag) => tag.startsWith('<textarea')))
      .flatMap(exposed)
      .map((text) => `${file}: ${text}`),
  );
  expect(found.slice(0, 20)).toEqual([]);
});

test('what is kept is met where it is not marked', () => {
  const around = ['<p>'];
  expect(exposed({ words: 'Stepanakert', around })).toEqual(['place: Stepanakert']);
  expect(exposed({ words: 'ka-28-26-more.', around })).toEqual(['id: ka-28-26-more.']);
  expect(exposed({ words: 'Karabakh army', around: [...around, '<b translate="no">'] })).toEqual(
    [],
  );
  expect(exposed({ words: 'calls it “complete nonsense”.', around })).toHaveLength(1);
});
