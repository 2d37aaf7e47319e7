import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** The names of the fields that a schema has at a path; none where it takes names of one’s own. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  return [...new Set(descend(schema, path).flatMap(namesOf))];
}

/** What to write where a schema has fields, or a list of entries with fields: those that must be there. */
export function formAt(schema: Schema, path: readonly PropertyKey[]): string | undefined {
  for (const one of descend(schema, path)) {
    const form = formOf(one);
    if (form !== undefined) return form;
  }
  return undefined;
}

function formOf(schema: Schema): string | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') {
    const entry = bareSchemas(def.element).map(formOf).find(Boolean);
    return entry && `[${entry}]`;
  }
  if (def.type !== 'object') return undefined;
  const needed = Object.entries(def.shape).filter(([, field]) => isNeeded(field));
  const fields = needed.map(([key, field]) => `${key}: ${isList(field) ? '[…]' : '…'}`);
  return fields.length === 0 ? undefined : `{ ${fields.join(', ')} }`;
}

/** Whether a field may be left out. */
export function isOptional(schema: Schema, path: readonly PropertyKey[]): boolean {
  const [name] = path.slice(-1);
  return descend(schema, path.slice(0, -1)).some((one) => {
    const { def } = (one as z.core.$ZodTypes)._zod;
    const field = def.type === 'object' ? def.shape[String(name)] : undefined;
    return field !== undefined && !isNeeded(field);
  });
}

function isNeeded(field: Schema): boolean {
  return !['optional', 'default'].includes((field as z.core.$ZodTypes)._zod.def.type);
}

function isList(field: Schema): boolean {
  return (field as z.core.$ZodTypes)._zod.def.type === 'array';
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
