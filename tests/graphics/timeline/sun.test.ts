import { expect, test } from 'vitest';
import { HOUR, isoLocal } from '../../../src/domain/values/when.ts';
import { nightsIn } from '../../../src/graphics/timeline/sun.ts';
import { minute } from '../../domain/builders.ts';

function nights(from: string, to: string, at: [number, number], hours: number): string[] {
  const window = { from: minute(from), to: minute(to) };
  return nightsIn(window, at, hours * HOUR).map(
    (night) => `${isoLocal(night.from).slice(5)} ${isoLocal(night.to).slice(5)}`,
  );
}

test('nights lie between sunset and sunrise, cut off where the window ends', () => {
  expect(nights('2031-05-01 00:00', '2031-05-03 00:00', [10.5, 50.5], 0)).toEqual([
    '05-01T00:00 05-01T03:54',
    '05-01T18:38 05-02T03:52',
    '05-02T18:39 05-03T00:00',
  ]);
});

test('local time is that of the zone: a midsummer in London, a January in Melbourne', () => {
  expect(nights('2020-06-21 00:00', '2020-06-22 00:00', [-0.128, 51.507], 1)).toEqual([
    '06-21T00:00 06-21T04:43',
    '06-21T21:22 06-22T00:00',
  ]);
  expect(nights('2024-01-15 00:00', '2024-01-16 00:00', [144.963, -37.814], 11)).toEqual([
    '01-15T00:00 01-15T06:14',
    '01-15T20:44 01-16T00:00',
  ]);
});

test('a window by day has no night', () => {
  expect(nights('2031-05-01 08:00', '2031-05-01 16:00', [10.5, 50.5], 0)).toEqual([]);
});

test('where the sun does not set there is no night, where it does not rise there is nothing else', () => {
  const cape: [number, number] = [25.78, 71.17];
  expect(nights('2020-06-20 12:00', '2020-06-22 12:00', cape, 2)).toEqual([]);
  expect(nights('2020-12-20 12:00', '2020-12-22 12:00', cape, 1)).toEqual([
    '12-20T12:00 12-21T11:15',
    '12-21T11:15 12-22T11:16',
    '12-22T11:16 12-22T12:00',
  ]);
});
