import type { Registry } from '../../domain/entries/id.ts';
import {
  defOf,
  elementOf,
  fieldsOf,
  isPosition,
  registryOf,
  reportedOf,
  valuesOf,
  type Field,
  type Schema,
} from './forms.ts';

/** A column of a table, made from a field of a schema. */
export interface Column {
  name: string;
  /** Its type in the words of Table Schema. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'array' | 'object';
  meaning: string;
  required: boolean;
  /** The words that it can have. */
  values?: readonly string[];
  /** The list that its ids point into. */
  registry?: Registry;
  /** The fields of each entry of a list in JSON. */
  inner?: readonly Column[];
  /** The way to its value in an entry. */
  path: readonly (string | number)[];
  /** What it says of a time or a count, whose words have a column of their own. */
  part?: Part;
}

/** What a time, a period or a count has beside its words. */
export type Part = 'kind' | 'value' | 'low' | 'best' | 'high' | 'from' | 'to';

/** The names of records whose names are known, such as usages; each has a column. */
export type Names = Partial<Record<Registry, readonly string[]>>;

const PARTS: Record<Part, string> = {
  kind: 'what kind of count the words give.',
  value:
    'the number in the words, hedged or not; of a range the lower, even where a most likely number is given.',
  low: 'the least number that the words allow; empty where it is open.',
  best: 'the most likely number where the source gives one between a least and a greatest; elsewhere empty, of an exact count too.',
  high: 'the greatest number that the words allow; empty where it is open.',
  from: 'the earliest minute that the words allow; empty where it is open.',
  to: 'the latest minute that the words allow; empty where it is open.',
};

const OF_TIMES = ['from', 'to'] as const;
const OF_COUNTS = ['kind', 'value', 'low', 'best', 'high'] as const;
const NUMBERS: readonly Part[] = ['value', 'low', 'best', 'high'];

/** A column for every field of a schema: groups are laid flat, lists of words are joined, all else is JSON. */
export function columnsOf(schema: Schema, names: Names = {}): Column[] {
  return fieldsOf(schema).flatMap((field) => columnsFor(field, [], names));
}

function columnsFor(field: Field, above: readonly string[], names: Names): Column[] {
  const { schema, required, meaning } = field;
  const path = [...above, field.name];
  const base = { name: path.join('_'), meaning, required, path };
  const reported = reportedOf(schema);
  if (reported !== undefined) {
    const parts = reported === 'count' ? OF_COUNTS : OF_TIMES;
    return [
      { ...base, type: 'string', path: [...path, 'wording'] },
      ...parts.map((part) => columnOfPart(base, part)),
    ];
  }
  if (isPosition(schema))
    return ['longitude', 'latitude'].map((name, i) => ({
      ...base,
      name,
      type: 'number',
      path: [...path, i],
    }));
  if (defOf(schema).type === 'object')
    return fieldsOf(schema).flatMap((inner) =>
      columnsFor({ ...inner, required: required && inner.required }, path, names),
    );
  return columnsOfRecord(base, schema, names) ?? [{ ...base, ...typeOf(schema) }];
}

function columnOfPart(base: Omit<Column, 'type'>, part: Part): Column {
  return {
    name: `${base.name}_${part}`,
    type: NUMBERS.includes(part) ? 'integer' : 'string',
    meaning: `Of “${base.name}”: ${PARTS[part]}`,
    required: false,
    path: [...base.path, part],
    part,
  };
}

/** A record whose names are known has a column for each of them. */
function columnsOfRecord(
  base: Omit<Column, 'type'>,
  schema: Schema,
  names: Names,
): Column[] | undefined {
  const def = defOf(schema);
  const registry = def.type === 'record' ? registryOf(def.keyType) : undefined;
  return (
    registry &&
    names[registry]?.map((name) => ({
      ...base,
      name: `${base.name}_${name}`,
      type: 'string',
      required: false,
      path: [...base.path, name],
    }))
  );
}

function typeOf(schema: Schema): Pick<Column, 'type' | 'values' | 'registry' | 'inner'> {
  const element = elementOf(schema);
  if (element && defOf(element).type === 'object')
    return { type: 'array', inner: columnsOf(element).filter(({ part }) => part === undefined) };
  const kind = defOf(schema).type;
  const registry = registryOf(element ?? schema);
  const values = valuesOf(element ?? schema);
  const more = { ...(registry && { registry }), ...(values && { values }) };
  if (element) return { type: defOf(element).type === 'tuple' ? 'array' : 'list', ...more };
  if (kind === 'record' || kind === 'union') return { type: 'object' };
  if (kind === 'boolean') return { type: 'boolean' };
  if (kind === 'number') return { type: isWhole(schema) ? 'integer' : 'number' };
  return { type: 'string', ...more };
}

function isWhole(schema: Schema): boolean {
  const def = defOf(schema);
  return 'format' in def && def.format === 'safeint';
}
