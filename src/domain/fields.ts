import { z } from 'zod';
import { parseCount } from './count.ts';
import { parseWhen } from './when.ts';

/** The form of an id. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** An id: the file's or the entry's name, also its address. Lower-case letters, digits, hyphens. */
export const id = z.string().regex(ID, {
  error: (issue) =>
    `“${String(issue.input)}” is not an id; write a–z, 0–9 and single hyphens` +
    wordStranger(String(issue.input)),
});

/** The lists that an id can point into. */
export type Registry =
  'sides' | 'claimants' | 'sources' | 'places' | 'questions' | 'claims' | 'usages' | 'scripts';

/** The id of an entry of a list; editors’ tools offer the ids that are known. */
export function idOf(registry: Registry) {
  return id.meta({ registry });
}

/** Names the first letter of another alphabet; some look exactly like one of a–z. */
export function wordStranger(text: string): string {
  const [sign] = /[^\x00-\x7f]/u.exec(text) ?? [];
  if (sign === undefined) return '';
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `; its “${sign}” is U+${code}, however it looks`;
}

/** The outline of a time, for editors’ tools; `parseWhen` reads it and says what it misses. */
const TIME_FORM =
  '^ *((by|about) )?\\d{4}-\\d\\d-\\d\\d( (\\d\\d:\\d\\d|overnight|morning|midday|afternoon|evening))?( to .+)? *$';

/** A time as exact as the source gave it; see `parseWhen` for the forms. */
export const when = readable(z.string().meta({ pattern: TIME_FORM }), parseWhen);

/** A count word for word; see `parseCount` for the forms. */
export const count = readable(z.union([z.string(), z.int().min(0)]), parseCount);

/** One line of plain prose: no line break, no control or bidirectional character, no markup. */
export const line = z
  .string()
  .min(1)
  .max(400)
  .regex(
    /^[^\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd<>{}]*$/u,
    {
      error: 'this text has a hidden character, a line break or markup; write one plain line',
    },
  );

/** A web address; only https and http. */
export const address = z.url({ protocol: /^https?$/ });

/** Longitude and latitude in degrees, WGS 84, at most 3 decimals: no claim is placed more exactly. */
export const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .refine(([lng, lat]) => [lng, lat].every((x) => Number(x.toFixed(3)) === x), {
    error: 'a position has at most 3 decimals of a degree',
  });

/** A calendar day of the edition itself, as `2026-11-23`. */
export const calendarDay = z.preprocess(asWritten, z.iso.date());

/** A time in front matter; see `parseWhen` for the forms. */
export const moment = z.preprocess(asWritten, when);

/** Astro’s reader of front matter makes a Date of an unquoted day; this is the day as it was written. */
function asWritten(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

function readable<S extends z.ZodType<string | number>, T>(
  input: S,
  parse: (text: z.output<S>) => T,
) {
  return input.transform((text, ctx): T => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      ctx.addIssue({ code: 'custom', message: error.message, input: text });
      return z.NEVER;
    }
  });
}
