import { SHAPES, type Side } from '../entries/side.ts';
import type { Coded } from '../record/dataset.ts';
import type { Fault } from './fault.ts';

/** Sides that no reader could tell apart: a shape, and its colour, is all that says whose a mark is. */
export function findSideFaults({ sides }: Pick<Coded, 'sides'>): Fault[] {
  const all = [...sides.values()];
  const free = SHAPES.filter((shape) => !all.some((side) => side.shape === shape));
  return all.flatMap((side, i) => {
    const owner = all.slice(0, i).find(({ shape }) => shape === side.shape);
    return owner ? [taken(side, owner, free)] : [];
  });
}

function taken({ id, shape }: Side, owner: Side, free: readonly string[]): Fault {
  return {
    entry: `sides/${id}`,
    path: ['shape'],
    found: `“${shape}”, which is taken by “${owner.id}”`,
    expected: 'a shape that no other side has',
    mend:
      free.length > 0
        ? `write ${free.map((one) => `“${one}”`).join(' or ')}`
        : `leave a side out: there are ${SHAPES.length} shapes`,
  };
}
