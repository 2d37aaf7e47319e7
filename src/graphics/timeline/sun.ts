import { DAY, dayOf, type Minute } from '../../domain/values/when.ts';

/** A stretch of time between sunset and sunrise. */
export interface Night {
  from: Minute;
  to: Minute;
}

const RADIANS = Math.PI / 180;

/** The nights within a window at a place, from NOAA’s approximation of the sun’s path, to about two minutes. */
export function nightsIn(
  window: Night,
  [lng, lat]: readonly [number, number],
  offset: number,
): Night[] {
  const nights: Night[] = [];
  for (let day = dayOf(window.from) - DAY; day <= dayOf(window.to); day += DAY) {
    const from = sunEvent(day, lng, lat, offset, 1);
    const to = sunEvent(day + DAY, lng, lat, offset, -1);
    if (to <= window.from || from >= window.to) continue;
    nights.push({ from: Math.max(from, window.from), to: Math.min(to, window.to) });
  }
  return nights;
}

/** Sunset (1) or sunrise (−1) of a day in local minutes; 90.833° allows for refraction and the sun’s disc. */
function sunEvent(day: Minute, lng: number, lat: number, offset: number, sign: 1 | -1): Minute {
  const year = new Date(day * 60_000).getUTCFullYear();
  const dayOfYear = (day - Date.UTC(year, 0, 1) / 60_000) / DAY;
  const angle = ((2 * Math.PI) / 365) * (dayOfYear + 0.5);
  const equationOfTime =
    229.18 *
    (0.000075 +
      0.001868 * Math.cos(angle) -
      0.032077 * Math.sin(angle) -
      0.014615 * Math.cos(2 * angle) -
      0.040849 * Math.sin(2 * angle));
  const declination =
    0.006918 -
    0.399912 * Math.cos(angle) +
    0.070257 * Math.sin(angle) -
    0.006758 * Math.cos(2 * angle) +
    0.000907 * Math.sin(2 * angle);
  const cosine =
    Math.cos(90.833 * RADIANS) / (Math.cos(lat * RADIANS) * Math.cos(declination)) -
    Math.tan(lat * RADIANS) * Math.tan(declination);
  const hourAngle = Math.acos(Math.min(1, Math.max(-1, cosine))) / RADIANS;
  return Math.round(day + 720 + sign * 4 * hourAngle - 4 * lng - equationOfTime + offset);
}
