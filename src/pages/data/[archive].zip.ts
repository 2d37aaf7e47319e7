import type { APIRoute, GetStaticPaths } from 'astro';
import { slugOf } from '../../domain/entries/id.ts';
import { getEdition } from '../../edition.ts';
import { zipOf } from '../../syndication/data/zip.ts';
import { dataFiles, versionOf } from '../../data-files.ts';

export const getStaticPaths = (async () => {
  const { dataset } = await getEdition();
  return [{ params: { archive: slugOf(dataset.story.title) } }];
}) satisfies GetStaticPaths;

/** Every file in one. */
export const GET: APIRoute = async () => {
  const { files } = await dataFiles();
  return new Response(zipOf(files, versionOf(await getEdition())));
};
