import { z } from 'zod';
import { parseCount } from '../values/count.ts';
import { parsePeriod } from '../values/period.ts';
import { parseWhen } from '../values/when.ts';

/** The outline of a time, for editors’ tools; `parseWhen` reads it and says what it misses. */
const TIME_FORM =
  '^ *((by|about|around|after) )?\\d{4}-\\d\\d-\\d\\d( (\\d\\d:\\d\\d|overnight|early hours|morning|midday|noon|afternoon|evening))?( (to|or) .+)? *$';

/** A time as exact as the source gave it; see `parseWhen` for the forms. */
export const when = readable(
  z.string({ error: 'a time, such as 2020-09-28 09:48' }).meta({ pattern: TIME_FORM }),
  parseWhen,
);

/** Days or years, as exact as they are known; see `parsePeriod` for the forms. */
export const period = readable(
  z.union([z.string(), z.int()], { error: 'a year, a month, a day or a stretch of them' }),
  (text) => parsePeriod(String(text)),
);

/** A count word for word; see `parseCount` for the forms. */
export const count = readable(
  z.union([z.string(), z.int().min(0)], { error: ({ input }) => wordNoCount(input) }),
  parseCount,
);

/** A number with decimals was mostly meant as thousands. */
function wordNoCount(input: unknown): string {
  return typeof input === 'number'
    ? 'a count; mend: write a whole number, thousands as 1,200 or 1200'
    : 'a count';
}

/** Letters of two alphabets in one word, of which one mostly looks like another, or a joiner that nobody sees. */
export const MIXED =
  /\p{sc=Latin}\p{M}*[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armn}]|[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armn}]\p{M}*\p{sc=Latin}|\p{sc=Latin}[\u200c\u200d]/u;

/** One line of plain prose: no line break, no control or bidirectional character, no markup. */
export const line = z
  .string()
  .min(1)
  .max(400)
  .regex(/[\p{L}\p{N}]/u, { error: 'words', abort: true })
  .regex(
    /^[^\p{Cc}\p{Zl}\p{Zp}\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd<>{}]*$/u,
    { error: 'one plain line, without line breaks, hidden characters and < > { }' },
  )
  .refine((text) => !MIXED.test(text), {
    error: 'words in the letters of one alphabet; mend: type the word anew',
  });

/** What to mind, each note in its time: nothing is said of what was not known yet. */
export const notes = z
  .array(
    z.strictObject({
      text: line.describe('The note, one plain sentence or two.'),
      from: when
        .optional()
        .describe('The moment from which on it is shown; absent where it holds at every moment.'),
    }),
  )
  .default([]);

/** A web address; only https and http. */
export const address = z
  .url({ protocol: /^https?$/ })
  .regex(/^[^\s<>"{}|\\^`]+$/, { error: 'an address alone, without spaces' })
  .regex(/^(?!https?:[/\\]*[^/\\?#]*@)/i, {
    error: 'an address without a user name: “@” hides the real host',
  });

/** Latitudes beyond the poles are swapped numbers, and told as such by `farFrom`. */
const degrees = z
  .number({ error: 'degrees as a plain decimal number, south and west with a minus' })
  .min(-180)
  .max(180);

/** Longitude and latitude in degrees, WGS 84, at most 3 decimals: no claim is placed more exactly. */
export const position = z
  .tuple([degrees, degrees], { error: ({ input }) => wordPosition(input) })
  .refine(([lng, lat]) => [lng, lat].every((x) => Number(x.toFixed(3)) === x), {
    error: 'at most 3 decimals of a degree',
  });

/** What to write for a position is never another place’s numbers, only one’s own in their form. */
function wordPosition(input: unknown): string {
  const form = 'longitude, then latitude, as two decimal numbers in [ ] with a comma between them';
  const own = /^(-?\d+(?:\.\d{1,3})?),? +(-?\d+(?:\.\d{1,3})?)$/.exec(String(input));
  return own && typeof input === 'string' ? `${form}; mend: write [${own[1]}, ${own[2]}]` : form;
}

/** A calendar day of the edition itself, as `2026-11-23`. */
export const calendarDay = z.preprocess(asWritten, z.iso.date());

/** The moment of a text in its front matter; see `parseWhen` for the forms, of which those of two ends are none. */
export const moment = z.preprocess(
  asWritten,
  when.superRefine(({ kind, wording }, ctx) => {
    if (kind === 'range' || kind === 'either')
      ctx.addIssue({ code: 'custom', input: wording, message: ONE_MOMENT });
  }),
);

const ONE_MOMENT = 'one moment; mend: write that of the last that was known, as 2020-09-28 09:48';

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
