import { getTimes, type SunTimes } from 'suncalc';
import { remembered } from '../geometry/remembered.ts';
import { DAY, dayOf, type Minute } from '../../domain/values/when.ts';

/** A stretch of time between sunset and sunrise. */
export interface Night {
  from: Minute;
  to: Minute;
}

const nights = remembered<Night[]>();

/** The nights within a window at a place, in minutes of local time, which is so far ahead of UTC; worked out once for all drawings. */
export function nightsIn(
  window: Night,
  place: readonly [number, number],
  offset: number,
): readonly Night[] {
  return nights(place, [window.from, window.to, offset], () => findNights(window, place, offset));
}

function findNights(window: Night, [lng, lat]: readonly [number, number], offset: number): Night[] {
  const noon = (day: Minute) => new Date((day + DAY / 2 - offset) * 60_000);
  const local = (at: Date) => Math.round(at.getTime() / 60_000 + offset);
  const nights: Night[] = [];
  for (let day = dayOf(window.from) - DAY; day <= dayOf(window.to); day += DAY) {
    const [eve, morrow] = [getTimes(noon(day), lat, lng), getTimes(noon(day + DAY), lat, lng)];
    const from = Math.max(local(eve.sunset ?? turnOf(eve, morrow)), window.from);
    const to = Math.min(local(morrow.sunrise ?? turnOf(morrow, morrow)), window.to);
    if (from < to) nights.push({ from, to });
  }
  return nights;
}

/** Where the sun neither sets nor rises: the middle of a day that is all night, else of the night that never falls. */
function turnOf(day: SunTimes, morrow: SunTimes): Date {
  return day.alwaysDown ? day.solarNoon : morrow.nadir;
}
