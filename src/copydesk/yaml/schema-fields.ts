import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** The names of the fields that a schema has at a path; none where it takes names of one’s own. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  return [...new Set(descend(schema, path).flatMap(namesOf))];
}

/** Every schema that may stand at the end of a path; a union stands for all its branches. */
function descend(schema: Schema, [step, ...rest]: readonly PropertyKey[]): Schema[] {
  const bare = bareSchemas(schema);
  if (step === undefined) return bare;
  return bare.flatMap((one) => childAt(one, step)).flatMap((child) => descend(child, rest));
}

function bareSchemas(schema: Schema): Schema[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
    case 'readonly':
      return bareSchemas(def.innerType);
    case 'pipe':
      return [...bareSchemas(def.in), ...bareSchemas(def.out)];
    case 'union':
      return def.options.flatMap(bareSchemas);
    default:
      return [schema];
  }
}

function childAt(schema: Schema, step: PropertyKey): Schema[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  const child = def.type === 'object' ? def.shape[String(step)] : undefined;
  return child ? [child] : [];
}

function namesOf(schema: Schema): string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}
