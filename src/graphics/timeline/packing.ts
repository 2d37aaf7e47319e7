import { overlap, type Box } from '../geometry/plane.ts';
import { condense, relieve, type Block } from './blocks.ts';
import { labelsBeside } from './labels.ts';
import { boxesAbove, boxesOf, type Label, type PackedBlock, type Packing } from './packed.ts';
import { bandsOf, shapeOf, type BlockShape, type Mark } from './shape.ts';
import { shiftsOf, trackFor } from './shifts.ts';

/** More blocks than this never fit a lane; they are joined before any is placed. */
const MOST_BLOCKS = 60;

/** The orders in which blocks choose their places, until one lets all of them in: bars lie low at best. */
const ORDERS: ((a: Block, b: Block) => number)[] = [
  (a, b) => length(b) - length(a),
  (a, b) => b.claims.length - a.claims.length,
  (a, b) => length(a) - length(b),
  (a, b) => a.stretch.to - b.stretch.to,
];

/** Packs blocks into the depth of a lane; what finds no room is joined with what is nearest in time. */
export function packLane(blocks: readonly Block[], packing: Packing): PackedBlock[] {
  let rest = condense(blocks, MOST_BLOCKS);
  for (;;) {
    let left: Block | undefined;
    for (const order of ORDERS) {
      const packed = tryPack(rest.toSorted(order), packing);
      if (Array.isArray(packed)) return packed;
      left ??= packed;
    }
    // What is alone can make no more room: it stands as one mark, and its lane is as deep as it needs.
    if (rest.length === 1) return rest.map((block) => alone(block, packing));
    rest = relieve(rest, left!);
  }
}

function alone(block: Block, packing: Packing): PackedBlock {
  return { ...shapeOf({ ...block, asOne: true }, packing.hand, packing), labels: [] };
}

/** All blocks in their places, in the order of choosing; or the first block without room. */
function tryPack(blocks: readonly Block[], packing: Packing): PackedBlock[] | Block {
  const tracks = packing.setting.tracks[packing.hand];
  const taken: Box[] = [];
  const packed: PackedBlock[] = [];
  for (const block of blocks) {
    const shape = shapeOf(block, packing.hand, packing);
    const place = settle(shape, taken, packing);
    if (!place) return block;
    taken.push(...(tracks > 0 ? boxesAbove(place) : boxesOf(place)));
    packed.push({ ...place, band: trackFor(place.band, packed, packing) });
  }
  return packed;
}

/** The free place of a block that moves it least and lies lowest, with the labels that it should have or without. */
function settle(
  shape: BlockShape,
  taken: readonly Box[],
  packing: Packing,
): PackedBlock | undefined {
  const { setting, hand } = packing;
  const tracked = setting.tracks[hand] > 0;
  const below = tracked ? bandsOf(setting, hand) : 0;
  const floors = [...new Set([0, ...taken.map(({ y1 }) => y1 - below)])].toSorted((a, b) => a - b);
  const spaces = tracked ? boxesAbove : boxesOf;
  for (const labels of waysToLetter(shape.marks, packing)) {
    for (const shift of shiftsOf(shape, packing)) {
      for (const floor of floors) {
        const moved = move({ ...shape, labels }, shift, floor);
        const fits = spaces(moved).every(
          (box) => box.y1 <= setting.lane.most && !taken.some((other) => overlap(box, other)),
        );
        if (fits) return moved;
      }
    }
  }
  return undefined;
}

/** The labels of leading claims all to the right, all to the left, or none. */
function waysToLetter(marks: readonly Mark[], { setting, lettering }: Packing): Label[][] {
  const asked = marks.filter(({ claims: [first] }) => lettering.leading.has(first.id));
  const ways = asked.map((mark) => labelsBeside(mark, marks, setting, lettering.say));
  const sides = (['start', 'end'] as const).map((anchor) =>
    ways.map((labels) => labels.find((label) => label.anchor === anchor)),
  );
  const whole = sides.filter((side) => side.length > 0 && side.every((label) => label));
  return [...(whole as Label[][]), []];
}

/** The block with its marks shifted along the hours, and raised with its band. */
function move(block: PackedBlock, along: number, up: number): PackedBlock {
  const raise = (box: Box): Box => ({ ...box, y0: box.y0 + up, y1: box.y1 + up });
  const shift = (box: Box): Box => ({ ...raise(box), x0: box.x0 + along, x1: box.x1 + along });
  return {
    ...block,
    band: raise(block.band),
    marks: block.marks.map((mark) => ({ ...mark, box: shift(mark.box) })),
    labels: block.labels.map((label) => ({ ...label, boxes: label.boxes.map(shift) })),
  };
}

function length({ stretch: { from, to } }: Block): number {
  return to - from;
}
