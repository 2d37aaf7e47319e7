import type { APIRoute, GetStaticPaths } from 'astro';
import { TABLES } from '../../syndication/data/tables.ts';
import { sendFile } from '../../data-files.ts';

export const getStaticPaths = (() =>
  Object.keys(TABLES).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

/** A table for programs. */
export const GET: APIRoute = ({ params }) => sendFile(`${params.table}.csv`);
