import { z } from 'zod';
import { storySchema } from '../../domain/entries/story.ts';
import { reportedOf, type Reported } from './forms.ts';
import { TABLES, type TableName } from './tables.ts';
import type { Json } from './published.ts';

const MINUTE = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$' };
const NUMBER = { type: 'integer', minimum: 0 };

/** What was reported, in its own words beside what they allow. */
const REPORTED: Record<Reported, Record<string, unknown>> = {
  time: { from: MINUTE, to: MINUTE },
  period: { from: MINUTE, to: MINUTE },
  count: {
    kind: { type: 'string' },
    value: { ...NUMBER, description: 'The number in the words; of a range the lower.' },
    low: NUMBER,
    best: {
      ...NUMBER,
      description:
        'The most likely number, there only where the source gives one between low and high.',
    },
    high: NUMBER,
  },
};

/** The names of the schemas: one for an entry of each table, and one for the story. */
export type SchemaName = TableName | 'story';

export const SCHEMA_NAMES = [...(Object.keys(TABLES) as TableName[]), 'story'] as const;

/** The JSON Schema of a published entry, made from the schema that editors’ entries are checked by. */
export function jsonSchemaOf(name: SchemaName): Json {
  const schema = name === 'story' ? storySchema : TABLES[name];
  return z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.registry;
      const reported = reportedOf(zodSchema);
      if (reported !== undefined) Object.assign(jsonSchema, wordsAnd(REPORTED[reported]));
    },
  }) as unknown as Json;
}

function wordsAnd(properties: Record<string, unknown>) {
  const required = ['wording', ...('kind' in properties ? ['kind'] : [])];
  return {
    type: 'object' as const,
    properties: { wording: { type: 'string' }, ...properties } as Record<
      string,
      { type: 'string' }
    >,
    required,
    additionalProperties: false,
  };
}
