import { boundsOf, drawnValue, type Count } from '../../domain/values/count.ts';
import { stretchOf, type Period } from '../../domain/values/period.ts';
import { isoLocal, spanOf, type When } from '../../domain/values/when.ts';
import { bareOf, defOf, fieldsOf, reportedOf, type Schema } from './forms.ts';

/** A value as other programs read it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An entry as other programs read it, field by field. */
export type Entry = Readonly<Record<string, Json>>;

/** An entry by its schema: what was reported keeps its words and says what they allow, all else stays as it is. */
export function publishEntry(schema: Schema, entry: object): Entry {
  return publish(schema, entry) as Entry;
}

/** A published entry as an editor would write it: of what was reported the words alone. */
export function writtenOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(writtenOf);
  if (typeof value !== 'object' || value === null) return value;
  if (isReported(value)) return value.wording;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, writtenOf(one)]));
}

function publish(outer: Schema, value: unknown): Json {
  const schema = bareOf(outer);
  const reported = reportedOf(schema);
  if (reported !== undefined) return REPORTERS[reported](value as never);
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return publishFields(schema, value as Record<string, unknown>);
    case 'array':
      return (value as unknown[]).map((one) => publish(def.element, one));
    case 'record':
      return mapValues(value as Record<string, unknown>, (one) => publish(def.valueType, one));
    case 'union':
      return publish(def.options.find((option) => fits(option, value)) ?? def.options[0]!, value);
    default:
      return value as Json;
  }
}

function publishFields(schema: Schema, entry: Record<string, unknown>): Json {
  const there = fieldsOf(schema).filter(({ name }) => entry[name] !== undefined);
  return Object.fromEntries(
    there.map(({ name, schema: field }) => [name, publish(field, entry[name])]),
  );
}

const REPORTERS = {
  time: (when: When): Json => ({ wording: when.wording, ...mapValues({ ...spanOf(when) }, local) }),
  period: (period: Period): Json => ({
    wording: period.wording,
    ...mapValues({ ...stretchOf(period) }, local),
  }),
  count: (count: Count): Json => {
    const { wording, kind } = count;
    const { low, high } = boundsOf(count);
    const best = kind === 'estimate' ? count.best : undefined;
    return { wording, kind, ...given({ value: drawnValue(count), low, best, high }) };
  },
};

/** Whether a branch of a union is the one for a value: the reported ones for what has words. */
function fits(option: Schema, value: unknown): boolean {
  const isWords = typeof value === 'object' && value !== null && 'wording' in value;
  return isWords === (reportedOf(bareOf(option)) !== undefined);
}

function isReported(value: object): value is { wording: string } {
  return 'wording' in value && typeof value.wording === 'string';
}

/** The numbers that there are. */
function given(numbers: Readonly<Record<string, number | undefined>>): Record<string, number> {
  const pairs = Object.entries(numbers).filter(
    (pair): pair is [string, number] => pair[1] !== undefined,
  );
  return Object.fromEntries(pairs);
}

function local(at: unknown): Json {
  return isoLocal(at as number);
}

function mapValues(
  record: Record<string, unknown>,
  how: (value: unknown) => Json,
): Record<string, Json> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, how(value)]));
}
