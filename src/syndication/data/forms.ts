import { z } from 'zod';
import { type Registry } from '../../domain/entries/id.ts';
import { count, period, position, when } from '../../domain/entries/fields.ts';

/** A schema of any kind, as zod hands it on. */
export type Schema = z.core.$ZodType;

/** What is kept in the words in which it was reported, beside what these words allow. */
export type Reported = 'time' | 'count' | 'period';

const REPORTED = new Map<unknown, Reported>([
  [when._zod.def, 'time'],
  [count._zod.def, 'count'],
  [period._zod.def, 'period'],
]);

/** A field of an entry: its name, its schema, what it means, and whether it is always there. */
export interface Field {
  name: string;
  schema: Schema;
  meaning: string;
  required: boolean;
}

/** Whether a schema reads a time, a count or a period; a description makes it no other. */
export function reportedOf(schema: Schema): Reported | undefined {
  return REPORTED.get(schema._zod.def);
}

/** A place of the map, as longitude and latitude. */
export function isPosition(schema: Schema): boolean {
  return schema._zod.def === position._zod.def;
}

/** The inside of a schema, whose type says what it is. */
export function defOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The schema under what makes it optional or gives it a value of its own. */
export function bareOf(schema: Schema): Schema {
  if (reportedOf(schema) !== undefined) return schema;
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
    case 'readonly':
      return bareOf(def.innerType);
    case 'pipe':
      return bareOf(def.out);
    default:
      return schema;
  }
}

/** The fields of a schema in their order; none where it takes names of one’s own. */
export function fieldsOf(schema: Schema): Field[] {
  const def = defOf(bareOf(schema));
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).map(([name, field]) => ({
    name,
    schema: bareOf(field),
    meaning: meaningOf(field),
    required: defOf(field).type !== 'optional',
  }));
}

/** The list that an id, or the names of a record, point into. */
export function registryOf(schema: Schema): Registry | undefined {
  return metaOf(schema).registry as Registry | undefined;
}

/** The words that a field can have, where there is a list of them. */
export function valuesOf(schema: Schema): string[] | undefined {
  const def = defOf(schema);
  return def.type === 'enum' ? Object.values(def.entries).map(String) : undefined;
}

/** What stands in a list. */
export function elementOf(schema: Schema): Schema | undefined {
  const def = defOf(schema);
  return def.type === 'array' ? bareOf(def.element) : undefined;
}

function meaningOf(schema: Schema): string {
  const { description } = metaOf(schema);
  if (description !== undefined) return description;
  const def = defOf(schema);
  return 'innerType' in def ? meaningOf(def.innerType) : '';
}

function metaOf(schema: Schema): z.core.GlobalMeta {
  return z.globalRegistry.get(schema as z.ZodType) ?? {};
}
