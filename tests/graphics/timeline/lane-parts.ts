import type { Claim } from '../../../src/domain/record/dataset.ts';
import type { Minute } from '../../../src/domain/values/when.ts';
import type { Block } from '../../../src/graphics/timeline/blocks.ts';
import type { Lettering } from '../../../src/graphics/timeline/packed.ts';
import type { Setting } from '../../../src/graphics/timeline/setting.ts';
import type { Measure } from '../../../src/graphics/timeline/shape.ts';
import { assemble, minute, type Claims } from '../../domain/builders.ts';

export const FROM = minute('2031-05-01 00:00');

/** A minute of the first day, from `07:30`. */
export function at(clock: string): Minute {
  return minute(`2031-05-01 ${clock}`);
}

/** No label has the first choice, and each says what the claim is called. */
export const LETTERING: Lettering = { leading: new Set(), say: ({ label }) => label };

/** One unit a minute from midnight. */
export function measured(setting: Setting): Measure {
  return { setting, scale: (moment) => moment - FROM };
}

export function claimsOf(all: Claims): Claim[] {
  return assemble(all).claims;
}

/** Some claims of one moment, numbered from 1. */
export function claimsAt(clock: string, count: number): Claim[] {
  const said = `2031-05-01 ${clock}`;
  return claimsOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, { said }])));
}

/** A block of claims between two clocks; a tick without the second. */
export function block(claims: readonly Claim[], from: string, to = from): Block {
  const form = from === to ? 'exact' : 'bar';
  return { claims, stretch: { from: at(from), to: at(to), form } };
}
