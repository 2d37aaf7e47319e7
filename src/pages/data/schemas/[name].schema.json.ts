import type { APIRoute, GetStaticPaths } from 'astro';
import { SCHEMA_NAMES } from '../../../syndication/data/json-schema.ts';
import { sendFile } from '../../../data-files.ts';

export const getStaticPaths = (() =>
  SCHEMA_NAMES.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** What an entry of a table is, as JSON Schema. */
export const GET: APIRoute = ({ params }) => sendFile(`schemas/${params.name}.schema.json`);
