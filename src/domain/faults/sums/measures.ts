import type { CodedClaim } from '../../entries/claim.ts';
import { CASUALTIES, type Measure } from '../../entries/losses.ts';

/** A measure of a claim, where it stands, and what it counts: two of the same key count the same, two of the same family may be meant to. */
export interface Placed {
  key: string;
  /** People, or a kind of machine. */
  family: string;
  path: PropertyKey[];
  measure: Measure;
}

/** Every measure of a claim, of people and of machines. */
export function measuresOf({
  losses = [],
  unsided_losses: unsided = [],
  equipment = [],
}: CodedClaim): Placed[] {
  const people = [
    ...losses.map((loss, i) => ({ loss, whose: loss.of, path: ['losses', i] })),
    ...unsided.map((loss, i) => {
      return { loss, whose: [loss.sides].flat().join(' '), path: ['unsided_losses', i] };
    }),
  ].flatMap(({ loss, whose, path }) =>
    CASUALTIES.flatMap((what) => {
      const key = `${what} ${whose} ${loss.status}`;
      return loss[what]
        ? [{ key, family: 'people', path: [...path, what], measure: loss[what] }]
        : [];
    }),
  );
  const machines = equipment.map(({ of, item, how, lost, words = '' }, i) => {
    const key = `${item} ${words} ${of} ${how}`;
    return { key, family: item, path: ['equipment', i, 'lost'], measure: lost };
  });
  return [...people, ...machines];
}
