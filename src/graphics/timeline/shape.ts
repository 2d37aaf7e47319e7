import { max } from 'd3-array';
import type { Claim } from '../../domain/record/dataset.ts';
import type { Minute } from '../../domain/values/when.ts';
import type { Box } from '../geometry/plane.ts';
import { textWidth } from '../plate/text-width.ts';
import type { Block, Hand, Stretch } from './blocks.ts';
import { noteOf, type Setting } from './setting.ts';

/** A mark in its lane: one claim, or several as one. */
export interface Mark {
  claims: readonly [Claim, ...Claim[]];
  /** The room of the mark and its note. */
  box: Box;
  /** The tick or bar that it stands for, with others of its time if there are any. */
  trace?: { form: Stretch['form']; band: Box };
}

/** The room that a block takes, x along and y deep, standing on the floor of its lane. */
export interface BlockShape {
  stretch: Stretch;
  marks: readonly Mark[];
  /** The room of its tick or bar, under the marks. */
  band: Box;
}

/** How the hours of a lane are measured out. */
export interface Measure {
  setting: Setting;
  scale: (at: Minute) => number;
}

/** How far a tick that is open to the past reaches back. */
const OPEN = 14;

/** Sets out a block: beside its end where only the latest moment counts, astride its middle otherwise. */
export function shapeOf(
  { claims, stretch, asOne }: Block,
  hand: Hand,
  measure: Measure,
): BlockShape {
  const { setting } = measure;
  const [x0, x1] = ends(stretch, measure);
  const floor = bandsOf(setting, hand);
  const several = asOne || claims.length > setting.stack.most;
  const groups = several ? [claims] : claims.map((claim) => [claim]);
  const [long, deep] = cellFor(groups, setting);
  const rows = Math.min(groups.length, several ? 1 : rowsFor(groups.length, deep, setting, floor));
  const columns = Math.ceil(groups.length / rows);
  const size = columns * long;
  const wanted = stretch.form === 'bar' && hand === 'said' ? x1 - size : (x0 + x1 - size) / 2;
  const left = within(wanted, setting.hours[0], setting.hours[1] - size);
  const marks = groups.map((group, i): Mark => {
    const [row, column] =
      setting.size === 'wide'
        ? [Math.floor(i / columns), i % columns]
        : [i % rows, Math.floor(i / rows)];
    const [x, y] = [left + column * long, floor + row * deep];
    return {
      claims: group as Mark['claims'] & Claim[],
      box: { x0: x, y0: y, x1: x + long, y1: y + deep },
    };
  });
  return { stretch, marks, band: bandOf(stretch, x0, x1, setting) };
}

/** The depth below the marks of a block: its own band, or all tracks of the lane. */
export function bandsOf({ band, tracks }: Setting, hand: Hand): number {
  return band * Math.max(1, tracks[hand]);
}

/** Where a time begins and ends along the axis, cut off where the hours end. */
function ends({ from, to }: Stretch, { setting, scale }: Measure): [number, number] {
  const [first, last] = setting.hours;
  return [within(scale(from), first, last), within(scale(to), first, last)];
}

/** The room of one mark with the broadest note of its block; notes are set to the right of marks. */
export function cellFor(
  groups: readonly (readonly Claim[])[],
  setting: Setting,
): readonly [number, number] {
  const notes = groups.map((group) => (group.length > 0 ? (noteOf(group, setting) ?? '') : ''));
  const widest =
    max(notes, (note) => textWidth(note, { size: setting.note.size, bold: true })) ?? 0;
  const [long, deep] = setting.cell;
  const beside = widest > 0 ? Math.ceil(widest + 3) : 0;
  return setting.size === 'wide' ? [long + beside, deep] : [long, deep + beside];
}

function rowsFor(count: number, deep: number, { lane, stack }: Setting, floor: number): number {
  const fit = Math.max(1, Math.floor((lane.most - floor) / deep));
  const most = Math.min(stack.deep, fit);
  return Math.ceil(count / Math.ceil(count / most));
}

function bandOf({ form }: Stretch, x0: number, x1: number, setting: Setting): Box {
  const back = form === 'open' ? Math.min(OPEN, x1 - setting.hours[0]) : 1;
  const [from, to] = form === 'bar' ? [x0, Math.max(x1, x0 + 4)] : [x1 - back, x1 + 1];
  return { x0: from, y0: 0, x1: to, y1: setting.band };
}

function within(x: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, x));
}
