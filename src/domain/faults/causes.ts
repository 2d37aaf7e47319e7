import type { CodedClaim } from '../entries/claim.ts';
import type { Place } from '../entries/place.ts';
import type { Story } from '../entries/story.ts';
import { earliest, latest } from '../values/when.ts';
import { farFrom } from './far.ts';
import type { Fault } from './fault.ts';

/** A window that runs backwards, or in which few of the claims were said: each of them would be a fault of its own. */
export function windowCause(
  { window: { from, to } }: Pick<Story, 'window'>,
  claims: ReadonlyMap<string, CodedClaim>,
): Fault | undefined {
  if (earliest(from) >= latest(to))
    return {
      entry: 'story',
      path: ['window', 'to'],
      found: `“${to.wording}”`,
      expected: `a time after ${from.wording}`,
      mend: 'look both up, “from” and “to” may have been swapped',
    };
  const ofThen = [...claims.values()].filter(({ retrospective }) => !retrospective);
  const outside = ofThen.filter(
    ({ said }) => latest(said) < earliest(from) || earliest(said) > latest(to),
  );
  if (!isMost(outside.length, ofThen.length)) return undefined;
  return {
    entry: 'story',
    path: ['window'],
    found: `a window outside which ${outside.length} of ${ofThen.length} claims were said`,
    expected: 'the hours of the story',
    mend: 'look “from” and “to” up; the claims are told one by one when the window holds most of them',
  };
}

/** Bounds of the map far from which most of the places lie. */
export function mapCause(
  { map: { wide } }: Pick<Story, 'map'>,
  places: ReadonlyMap<string, Place>,
): Fault | undefined {
  const placed = [...places.values()].flatMap(({ at }) => (at ? [at] : []));
  const far = placed.filter((at) => farFrom(at, wide));
  if (!isMost(far.length, placed.length)) return undefined;
  return {
    entry: 'story',
    path: ['map', 'wide'],
    found: `bounds far from which ${far.length} of ${placed.length} places lie`,
    expected: 'corners around the places, longitude then latitude',
    mend: 'look the corners up; their numbers may have been swapped',
  };
}

/** One or two may be slips of their own. */
function isMost(some: number, all: number): boolean {
  return some > 2 && some > all / 2;
}
