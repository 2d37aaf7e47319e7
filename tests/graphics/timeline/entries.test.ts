import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/record/dataset.ts';
import { entriesOf, type Dial } from '../../../src/graphics/timeline/entries.ts';
import { WIDE } from '../../../src/graphics/timeline/setting.ts';
import type { Mark } from '../../../src/graphics/timeline/shape.ts';
import type { Turn } from '../../../src/graphics/timeline/trace.ts';
import { ids } from '../../domain/builders.ts';
import { claimsAt } from './lane-parts.ts';

const TURN: Turn = (along, deep) => [along, 100 - deep];
const [a, b] = claimsAt('10:00', 2) as [Claim, Claim];
const mark = (x: number, ...claims: [Claim, ...Claim[]]): Mark => ({
  claims,
  box: { x0: x, y0: 7, x1: x + 40, y1: 24 },
});
const dial = (hand: Dial['hand'], marks: Mark[], parts: Partial<Dial> = {}): Dial => ({
  hand,
  marks,
  labels: [],
  undated: false,
  ...parts,
});

test('the two places of a claim are one entry; a mark is centred on itself, not on its note', () => {
  const dials = [dial('said', [mark(200, a)]), dial('happened', [mark(100, a)], { undated: true })];
  expect(entriesOf(dials, WIDE, TURN)).toEqual([
    {
      claims: [a],
      said: { at: [209, 85], box: { x0: 200, y0: 76, x1: 240, y1: 93 }, undated: false },
      happened: { at: [109, 85], box: { x0: 100, y0: 76, x1: 140, y1: 93 }, undated: true },
    },
  ]);
});

test('claims that stand as one on one clock only are an entry of their own there', () => {
  const dials = [dial('said', [mark(200, a, b)]), dial('happened', [mark(300, b), mark(100, a)])];
  expect(
    entriesOf(dials, WIDE, TURN).map(({ claims, said, happened }) => [
      ids(claims).join(' '),
      said?.at[0],
      happened?.at[0],
    ]),
  ).toEqual([
    ['c0 c1', 209, undefined],
    ['c0', undefined, 109],
    ['c1', undefined, 309],
  ]);
});

test('the tick and the label of a mark are handed on in units of the drawing', () => {
  const trace = { form: 'exact' as const, band: { x0: 208, y0: 0, x1: 210, y1: 7 } };
  const label = {
    claim: a,
    anchor: 'start' as const,
    cost: 0,
    boxes: [{ x0: 240, y0: 7, x1: 300, y1: 24 }],
  };
  const [entry] = entriesOf(
    [dial('said', [{ ...mark(200, a), trace }], { labels: [label] })],
    WIDE,
    TURN,
  );
  expect(entry!.said!.trace).toEqual({ kind: 'tick', path: 'M0,15L0,9' });
  expect(entry!.said!.label).toEqual({
    anchor: 'start',
    box: { x0: 240, y0: 76, x1: 300, y1: 93 },
  });
});
