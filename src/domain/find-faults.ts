import { checkArithmetic } from './arithmetic.ts';
import { checkClaim } from './claim-faults.ts';
import type { Coded } from './dataset.ts';
import type { Fault } from './fault.ts';
import { figuresOf, findFigure } from './figures.ts';
import { refer, type KnownIds } from './known-ids.ts';
import { checkRelations } from './relations.ts';

/** Every fault that joining would meet: unknown ids, times that cannot be, relations and sums that fail. */
export function findFaults(coded: Coded, known: KnownIds = coded): Fault[] {
  const faults: Fault[] = [];
  for (const claimant of coded.claimants.values()) {
    refer(faults, `claimants/${claimant.id}`, ['side'], claimant.side, known.sides, 'side');
  }
  for (const source of coded.sources.values()) {
    if (source.side)
      refer(faults, `sources/${source.id}`, ['side'], source.side, known.sides, 'side');
  }
  for (const [id, claim] of coded.claims) checkClaim(faults, id, claim, coded, known);
  checkStory(faults, coded, known);
  checkPlaces(faults, coded, known);
  return [...faults, ...checkRelations(coded), ...checkArithmetic(coded)];
}

function checkStory(faults: Fault[], coded: Coded, known: KnownIds): void {
  coded.story.key_figures.forEach(({ claim: id, figure: what }, i) => {
    refer(faults, 'story', ['key_figures', i, 'claim'], id, known.claims, 'claim');
    const claim = coded.claims.get(id);
    if (!claim || what === undefined || findFigure(figuresOf(claim), { what })) return;
    faults.push({
      entry: 'story',
      path: ['key_figures', i, 'figure'],
      found: `“${what}”, which ${id} does not give`,
      expected: 'a figure of that claim, or none for a silence',
    });
  });
  coded.story.leading.forEach((claim, i) =>
    refer(faults, 'story', ['leading', i], claim, known.claims, 'claim'),
  );
  coded.story.instants.forEach((instant, i) => {
    if (instant.kind === 'minute') return;
    faults.push({
      entry: 'story',
      path: ['instants', i],
      found: `“${instant.wording}”`,
      expected: 'an exact minute, such as 2020-09-28 09:00',
    });
  });
}

function checkPlaces(faults: Fault[], coded: Coded, known: KnownIds): void {
  const usages = new Map(coded.story.usages.map((usage) => [usage.id, usage]));
  const scripts = new Map(coded.story.scripts.map((script) => [script.id, script]));
  const { southwest, northeast } = coded.story.map.wide;
  for (const place of coded.places.values()) {
    const entry = `places/${place.id}`;
    for (const usage of Object.keys(place.names))
      refer(faults, entry, ['names', usage], usage, usages, 'usage');
    for (const script of Object.keys(place.scripts))
      refer(faults, entry, ['scripts', script], script, scripts, 'script');
    if (place.held && place.held !== 'line')
      refer(faults, entry, ['held'], place.held, known.sides, 'side');
    if (place.names[coded.story.usages[0]!.id] === undefined) {
      faults.push({
        entry,
        path: ['names'],
        found: 'no name in the first usage',
        expected: `a name for “${coded.story.usages[0]!.id}”`,
      });
    }
    if (place.at && isFar(place.at, southwest, northeast)) {
      faults.push({
        entry,
        path: ['at'],
        found: `[${place.at.join(', ')}], far outside the map`,
        expected: `longitude then latitude, near ${southwest.join(', ')} to ${northeast.join(', ')}`,
        mend: isFar([place.at[1], place.at[0]], southwest, northeast)
          ? 'look the position up again'
          : 'swap the two numbers',
      });
    }
  }
}

/** More than two degrees outside the map's bounds. */
function isFar(
  at: readonly number[],
  southwest: readonly number[],
  northeast: readonly number[],
): boolean {
  return at.some((x, axis) => x < southwest[axis]! - 2 || x > northeast[axis]! + 2);
}
