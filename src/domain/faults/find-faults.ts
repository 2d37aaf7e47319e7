import { checkArithmetic } from './sums/arithmetic.ts';
import { mapCause, windowCause } from './causes.ts';
import { checkClaim } from './claim-faults.ts';
import { checkTimes } from './claim-times.ts';
import type { Coded } from '../record/dataset.ts';
import { findDoubles } from './doubles.ts';
import { farFrom } from './far.ts';
import type { Fault } from './fault.ts';
import { figuresOf, findFigure } from '../record/figures.ts';
import { refer, type KnownIds } from './known-ids.ts';
import { findLookalikes } from './lookalikes.ts';
import type { Story } from '../entries/story.ts';
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
  const window = windowCause(coded.story, coded.claims);
  const map = mapCause(coded.story, coded.places);
  for (const [id, claim] of coded.claims) {
    checkClaim(faults, id, claim, coded, known);
    if (!window) checkTimes(faults, id, claim, coded.story);
  }
  checkStory(faults, coded, known);
  checkGround(faults, coded);
  checkPlaces(faults, coded, known);
  if (!map) checkPositions(faults, coded);
  faults.push(...[window, map].filter((cause) => cause !== undefined));
  return [
    ...faults,
    ...checkRelations(coded),
    // A sum inside a claim that fails is told there alone.
    ...checkArithmetic(coded).filter((sum) => !faults.some((told) => isPartOf(told, sum))),
    ...findLookalikes(coded),
    ...findDoubles(coded),
  ];
}

function isPartOf(told: Fault, whole: Fault): boolean {
  return (
    told.entry === whole.entry &&
    told.path.length > whole.path.length &&
    whole.path.every((step, i) => told.path[i] === step)
  );
}

function checkStory(faults: Fault[], coded: Coded, known: KnownIds): void {
  const spoken = coded.story.key_figures.flatMap(({ other, ...own }, i) => [
    { path: ['key_figures', i], ...own },
    ...(other ? [{ path: ['key_figures', i, 'other'], ...other }] : []),
  ]);
  for (const { path, claim: id, figure: what } of spoken) {
    refer(faults, 'story', [...path, 'claim'], id, known.claims, 'claim');
    const claim = coded.claims.get(id);
    if (claim?.retrospective)
      faults.push({
        entry: 'story',
        path: [...path, 'claim'],
        found: `“${id}”, a finding of later`,
        expected: 'a claim of the days themselves',
      });
    if (!claim || what === undefined || findFigure(figuresOf(claim), { what })) continue;
    faults.push({
      entry: 'story',
      path: [...path, 'figure'],
      found: `“${what}”, which ${id} does not give`,
      expected: 'a figure of that claim, or none for a silence',
    });
  }
  for (const list of ['leading', 'days'] as const)
    coded.story[list].forEach((claim, i) =>
      refer(faults, 'story', [list, i], claim, known.claims, 'claim'),
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

function checkGround(faults: Fault[], { story: { map, sun }, places }: Coded): void {
  const tell = (path: PropertyKey[], found: string, expected: string) =>
    faults.push({ entry: 'story', path, found, expected });
  const { southwest, northeast } = map.narrow;
  if (isOutside(southwest, map.wide) || isOutside(northeast, map.wide))
    tell(['map', 'narrow'], 'a part that lies outside the whole', 'bounds inside those of “wide”');
  const far = mapCause({ map }, places) ? undefined : farFrom(sun, map.wide);
  if (far) faults.push({ entry: 'story', path: ['sun'], ...far });
}

function isOutside(at: readonly number[], { southwest, northeast }: Story['map']['wide']): boolean {
  return at.some((x, axis) => x < southwest[axis]! || x > northeast[axis]!);
}

function checkPlaces(faults: Fault[], coded: Coded, known: KnownIds): void {
  const usages = new Map(coded.story.usages.map((usage) => [usage.id, usage]));
  const scripts = new Map(coded.story.scripts.map((script) => [script.id, script]));
  for (const place of coded.places.values()) {
    const entry = `places/${place.id}`;
    for (const usage of Object.keys(place.names))
      refer(faults, entry, ['names', usage], usage, usages, 'usage');
    for (const script of Object.keys(place.scripts))
      refer(faults, entry, ['scripts', script], script, scripts, 'script');
    if (place.held && place.held !== 'line')
      refer(faults, entry, ['held'], place.held, known.sides, 'side');
    const isKnown = Object.keys(place.names).every((usage) => usages.has(usage));
    if (isKnown && place.names[coded.story.usages[0]!.id] === undefined) {
      faults.push({
        entry,
        path: ['names'],
        found: 'no name in the first usage',
        expected: `a name for “${coded.story.usages[0]!.id}”`,
      });
    }
  }
}

function checkPositions(faults: Fault[], { places, story }: Coded): void {
  const { wide } = story.map;
  for (const place of places.values()) {
    const entry = `places/${place.id}`;
    const far = place.at && farFrom(place.at, wide);
    if (far) faults.push({ entry, path: ['at'], ...far });
    place.area?.along.forEach((at, i) => {
      const away = farFrom(at, wide);
      if (away) faults.push({ entry, path: ['area', 'along', i], ...away });
    });
  }
}
