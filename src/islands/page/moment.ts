/** An hour as people write it into an address: `2020-09-28T0900`, `2020-09-28 09:00`, or a day alone. */
const FORM = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):?(\d\d))?$/;

/** Reads an hour in milliseconds; a day alone is its end, or its beginning. What is no hour of the calendar is none. */
export function readMoment(text: string, day: 'end' | 'begin' = 'end'): number | undefined {
  const [form, date, hour = '00', minute = '00'] = FORM.exec(text) ?? [];
  const at = Date.parse(`${date}T${hour}:${minute}Z`);
  // Some browsers read the 31st of a month of thirty days as the day after it.
  if (Number.isNaN(at) || momentSlug(at) !== `${date}T${hour}${minute}`) return undefined;
  return form === date && day === 'end' ? at + 86_400_000 : at;
}

/** An hour as addresses of the site have it: `2020-09-28T0900`. */
export function momentSlug(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace(':', '');
}

/** The minutes of a day. */
export const DAY = 1440;

/** “09:00”, of minutes since some midnight. */
export function clock(at: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor((at % DAY) / 60))}:${pad(at % 60)}`;
}
