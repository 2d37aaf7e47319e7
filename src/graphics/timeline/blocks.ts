import { greatest, least } from 'd3-array';
import type { Claim } from '../../domain/record/dataset.ts';
import { hasHour } from '../../domain/values/has-hour.ts';
import { HOUR, spanOf, type Minute, type When } from '../../domain/values/when.ts';

/** Which of a claim’s two moments it is placed by. */
export type Hand = (typeof HANDS)[number];

export const HANDS = ['said', 'happened'] as const;

/** A time as it is drawn: a tick, a tick that is open to the past, or a bar. */
export interface Stretch {
  from: Minute;
  to: Minute;
  form: 'exact' | 'open' | 'bar';
}

/** Claims of one side with the same time; they stand together. */
export interface Block {
  claims: readonly Claim[];
  stretch: Stretch;
  /** Whether they are drawn as one mark, few as they are. */
  asOne?: boolean;
}

/** The time of a claim on a clock; nothing when none was given, or none better than its day. */
export function stretchOf(claim: Claim, hand: Hand): Stretch | undefined {
  const when: When | undefined = claim[hand];
  if (!when || !hasHour(when)) return undefined;
  const { from, to } = spanOf(when);
  if (from === undefined) return { from: to, to, form: 'open' };
  return { from, to, form: from === to ? 'exact' : 'bar' };
}

/** The claims of a lane by their time on a clock, in the order of those times. */
export function blocksOf(claims: readonly Claim[], hand: Hand): Block[] {
  const blocks = new Map<string, { claims: Claim[]; stretch: Stretch }>();
  for (const claim of claims) {
    const stretch = stretchOf(claim, hand);
    if (!stretch) continue;
    const key = `${stretch.from} ${stretch.to} ${stretch.form}`;
    const block = blocks.get(key);
    if (block) block.claims.push(claim);
    else blocks.set(key, { claims: [claim], stretch });
  }
  return [...blocks.values()].toSorted(byTime);
}

/** Joins blocks of neighbouring times until there are at most so many. */
export function condense(blocks: readonly Block[], most: number): Block[] {
  let joined = [...blocks];
  for (let step = 30; joined.length > most; step *= 2) {
    const slots = Map.groupBy(blocks, ({ stretch: { from, to } }) =>
      [from, to].map((at) => Math.floor(at / step)).join(),
    );
    joined = [...slots.values()].map((slot) => slot.reduce(join));
  }
  return joined;
}

/** Makes room for a block: the largest beside it is drawn as one mark, or else it is joined with what is nearest. */
export function relieve(blocks: readonly Block[], block: Block): Block[] {
  const beside = blocks.filter(
    (other) => other.claims.length > 1 && !other.asOne && apart(other, block) <= BESIDE,
  );
  const largest = greatest(beside, ({ claims }) => claims.length);
  if (!largest) return joinAlike(blocks, block);
  return blocks.map((other) => (other === largest ? { ...other, asOne: true } : other));
}

/** Joins a block with the one whose time is most like its own. */
function joinAlike(blocks: readonly Block[], block: Block): Block[] {
  const others = blocks.filter((other) => other !== block);
  const nearest = least(others, (other) => unlike(other, block))!;
  return [...others.filter((other) => other !== nearest), join(nearest, block)].toSorted(byTime);
}

/** Two blocks as one that spans both times. */
export function join(a: Block, b: Block): Block {
  const from = Math.min(a.stretch.from, b.stretch.from);
  const to = Math.max(a.stretch.to, b.stretch.to);
  return {
    claims: [...a.claims, ...b.claims].toSorted((x, y) => x.number - y.number),
    stretch: { from, to, form: from < to ? 'bar' : a.stretch.form },
    ...((a.asOne || b.asOne) && { asOne: true }),
  };
}

/** How far apart two blocks may end for one to make room for the other. */
const BESIDE = 6 * HOUR;

function apart({ stretch: a }: Block, { stretch: b }: Block): number {
  return Math.abs(a.to - b.to);
}

function unlike({ stretch: a }: Block, { stretch: b }: Block): number {
  return Math.abs(a.from - b.from) + Math.abs(a.to - b.to);
}

function byTime({ stretch: a }: Block, { stretch: b }: Block): number {
  return a.to - b.to || a.from - b.from;
}
