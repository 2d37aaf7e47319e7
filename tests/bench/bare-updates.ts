import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../built-site.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], devToolbar: { enabled: false } };
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { updates: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'updates' }) }) };
`;

/** The tags of the texts, as words and nothing more. */
const PAGE = `---
import { getCollection, render } from 'astro:content';
import Words from '../words.astro';
export const getStaticPaths = async () =>
  (await getCollection('updates')).map((update) => ({ params: { slug: update.id }, props: { update } }));
const { update } = Astro.props;
const { Content } = await render(update);
const tags = ['Claim', 'Place', 'Killed', 'Wounded', 'KilledAndWounded', 'Bodies', 'Captured', 'Lost', 'Number', 'Said', 'Happened', 'Quote', 'Disputed', 'Fact', 'Value', 'NotAFigure', 'Map', 'Hours', 'Tolls', 'Losses', 'Later', 'Picture'];
const components = Object.fromEntries(tags.map((tag) => [tag, Words]));
---
<html lang="en"><head><title>{update.data.title}</title></head><body><h1>{update.data.title}</h1><Content components={components} /></body></html>
`;

/** A project of Astro and MDX with the same updates and nothing else; whoever asks for it takes it away again. */
export function bareProject(updates: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['astro', '@astrojs'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  cpSync(updates, join(folder, 'updates'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "type": "module" }');
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src/content.config.ts'), COLLECTION);
  writeFileSync(join(folder, 'src/words.astro'), '<span><slot /></span>');
  writeFileSync(join(folder, 'src/pages/[slug].astro'), PAGE);
  return folder;
}
