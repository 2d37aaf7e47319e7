import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentFolder } from './copydesk/desk/folder.ts';
import { afterCheck, deskLoader, type DeskEntry } from './copydesk/astro/loader.ts';
import { articleSchema, updateSchema } from './domain/entries/update.ts';

export const collections = {
  /** All of the YAML as one entry, in the order of the files; the desk has validated it already. */
  desk: defineCollection({ loader: deskLoader(), schema: z.custom<DeskEntry>() }),
  updates: defineCollection({
    loader: afterCheck(
      glob({ pattern: '*.mdx', base: `${contentFolder()}/updates`, retainBody: false }),
    ),
    schema: updateSchema,
  }),
  article: defineCollection({
    loader: afterCheck(glob({ pattern: '*.mdx', base: `${contentFolder()}/article` })),
    schema: articleSchema,
  }),
};
