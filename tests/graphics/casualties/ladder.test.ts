import { expect, test } from 'vitest';
import { layoutLadder, type LadderStep } from '../../../src/graphics/casualties/ladder.ts';
import { minute, type Claims } from '../../domain/builders.ts';
import { CHART, rowsOf, toll } from './chart.ts';

const lay = (claims: Claims, until = CHART.until) =>
  layoutLadder(rowsOf(claims), { ...CHART, until });

const places = (steps: readonly LadderStep[]) =>
  steps.map(({ row, count, x, y, label }) => [row.claim.id, count.wording, x, y, label]);

const RISING = {
  ten: toll('06:00', { total: 10 }),
  same: toll('12:00', { total: 10 }),
  more: toll('18:00', { total: 50, increment: 40 }),
};

test('a step stands at the time of saying and at the height of its total; a repeated one has no letters', () => {
  expect(places(lay(RISING).steps)).toEqual([
    ['ten', '10', 68, 206, { x: 62, y: 198 }],
    ['same', '10', 128, 206, undefined],
    ['more', '50', 188, 126, { x: 182, y: 118 }],
  ]);
});

test('the line leads through the totals to the moment shown', () => {
  expect(lay(RISING).path).toBe(
    'M68,226L68,226L68,206L128,206L128,206L188,206L188,126L248,126L248,126',
  );
  expect(lay({ ten: RISING.ten }, minute('2031-05-01 09:00')).path).toBe(
    'M68,226L68,226L68,206L98,206L98,206',
  );
});

test('what was added is lettered under the total that it led to', () => {
  expect(lay(RISING).steps.map(({ added }) => added)).toEqual([
    undefined,
    undefined,
    { x: 182, y: 142, count: { kind: 'exact', value: 40, wording: '40' }, hasRoom: true },
  ]);
});

test('in a low rise it is only heard', () => {
  const lowest = (total: number) =>
    lay({ ten: RISING.ten, more: toll('18:00', { total, increment: total - 10 }) }).steps[1]!.added!
      .hasRoom;
  expect([20, 19].map(lowest)).toEqual([true, false]);
});

test('what does not make the new total is not lettered: no chart prints a sum that does not hold', () => {
  const added = (before: object, now: object) =>
    lay({ a: toll('06:00', before), b: toll('12:00', now) }).steps.map(
      (step) => step.added?.count.wording,
    );
  expect(added({ total: 20 }, { total: 60, increment: 5 })).toEqual([undefined, undefined]);
  expect(added({ total: 20 }, { total: 60, increment: 40 })).toEqual([undefined, '40']);
  expect(added({ total: 'more than 20' }, { total: 60, increment: 5 })).toEqual([undefined, '5']);
  expect(added({ total: '20 to 30' }, { total: 60, increment: 5 })).toEqual([undefined, undefined]);
});

test('the line breaks off where a total was taken back, until the next one', () => {
  const back = { said: '2031-05-01 09:00', reason: 'It was miscounted.', sources: ['wire'] };
  const ten = toll('06:00', { total: 10 }, { withdrawn: back });
  expect(lay({ ten, more: RISING.more }).path).toBe(
    'M68,226L68,226L68,206L98,206L98,206M188,126L248,126L248,126',
  );
  expect(lay({ ten }, minute('2031-05-01 08:00')).path).toBe('M68,226L68,226L68,206L88,206L88,206');
});

test('the stretch in which a total may have been said is dotted up to its step', () => {
  const saying = (said: string) =>
    lay({ a: toll('06:00', { total: 10 }, { said }) }).steps.map((step) => [step.x, step.saying]);
  expect(saying('2031-05-01 morning')).toEqual([[128, 'M68,206L128,206']]);
  expect(saying('2031-04-30 19:00 to 2031-05-01 06:00')).toEqual([[68, 'M8,206L68,206']]);
  expect(saying('2031-05-01 06:00')).toEqual([[68, undefined]]);
  expect(saying('by 2031-05-01 06:00')).toEqual([[68, undefined]]);
});

test('a total that the dots of the next would lead on from is lettered before its own dots', () => {
  const labels = (said: string) =>
    lay({
      ten: toll('06:00', { total: 10 }),
      more: toll('18:00', { total: 14 }, { said }),
    }).steps.map(({ label }) => label);
  expect(labels('2031-05-01 18:00')).toEqual([
    { x: 62, y: 198 },
    { x: 182, y: 190 },
  ]);
  expect(labels('2031-05-01 06:00 to 2031-05-01 18:00')).toEqual([
    { x: 62, y: 215 },
    { x: 182, y: 190 },
  ]);
});

test('a total in words has no step, and the line breaks off', () => {
  const ladder = lay({
    ten: RISING.ten,
    words: toll('12:00', { total: 'several dozen' }),
    more: RISING.more,
  });
  expect(ladder.steps.map(({ row }) => row.claim.id)).toEqual(['ten', 'more']);
  expect(ladder.path).toBe('M68,226L68,226L68,206L128,206L128,206M188,126L248,126L248,126');
});

test('what was not released breaks it off too, to the end', () => {
  const ladder = lay({ ten: RISING.ten, silent: toll('12:00', { total: 'not released' }) });
  expect(ladder.path).toBe('M68,226L68,226L68,206L128,206L128,206');
});

test('a range steps at its least number, with a band up to its greatest', () => {
  const ladder = lay({ ten: toll('06:00', { total: '10 to 12' }), more: RISING.more });
  expect(places(ladder.steps)[0]).toEqual(['ten', '10 to 12', 68, 206, { x: 62, y: 198 }]);
  expect(ladder.band).toBe('M68,202L188,202L188,206L68,206Z');
  expect(lay(RISING).band).toBeUndefined();
});

test('a total that is but the most there may be has no stair: a line at its number, open below', () => {
  const ladder = lay({
    ten: RISING.ten,
    most: toll('12:00', { total: 'up to 40' }),
    more: RISING.more,
  });
  expect(ladder.path).toBe('M68,226L68,226L68,206L128,206L128,206M188,126L248,126L248,126');
  expect(ladder.steps[1]).toMatchObject({ cap: 'M119,146L137,146', drop: 'M128,146L128,164' });
  expect(ladder.steps[1]!.label).toEqual({ x: 122, y: 138 });
});

test('a total with a most likely number has a line there', () => {
  const [step] = lay({ ten: toll('06:00', { total: '10 to 12, most likely 11' }) }).steps;
  expect([step!.y, step!.cap, step!.drop]).toEqual([206, 'M59,204L77,204', undefined]);
});

test('the frame is as wide as the hours, and the line is moved back into it', () => {
  expect(lay(RISING).frame).toEqual({ x: 8, width: 240, shift: -8 });
});

test('without rows there are axes alone', () => {
  const { path, steps, band, hours } = lay({});
  expect([path, steps, band, hours.length]).toEqual(['', [], undefined, 5]);
});
