import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { readMdx } from '../../../src/copydesk/mdx/mdx-file.ts';
import { PALETTE } from '../../../src/copydesk/mdx/palette.ts';
import { jsonSchemas } from '../../../src/copydesk/desk/schemas.ts';
import { updateSchema } from '../../../src/domain/entries/update.ts';
import { ROOT } from '../../built-site.ts';
import { STORY } from '../desk.ts';

const { known } = readContent(STORY);
const schemas = jsonSchemas(known);

/** What an editor’s tool would say of some YAML: the paths that it would underline. */
function redLines(name: string, text: string, of = schemas): string[] {
  const schema = z.fromJSONSchema(of.get(name) as Parameters<typeof z.fromJSONSchema>[0]);
  const { error } = schema.safeParse(parse(text));
  return (error?.issues ?? []).map(({ path, code }) => `${path.join('.')} ${code}`);
}

const COUNT = readFileSync(join(STORY, 'claims/2031-03-04/do-04-4-killed.yaml'), 'utf8');

test('known ids are offered, each from its own list', () => {
  const { properties } = schemas.get('claim') as {
    properties: Record<string, { enum?: string[]; items?: { enum?: string[] } }>;
  };
  expect(properties['claimant']!.enum).toEqual([...known.claimants]);
  expect(properties['denies']!.items!.enum).toEqual([...known.claims]);
  expect(properties['sources']!.items!.enum).toEqual([...known.sources]);
  expect(known.usages).toEqual(['harbour', 'dolvaran', 'kessenish']);
});

test('every field says what it is for', () => {
  const { properties } = schemas.get('claim') as {
    properties: Record<string, { description?: string }>;
  };
  expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
});

test.each([
  ['a claimant that is in no list', 'claimant: dolvaran-army', 'claimant: nobody', 'claimant'],
  ['a mistyped kind', 'kind: casualties', 'kind: casualty', 'kind'],
  ['a time that is none', 'said: 2031-03-04 12:00', 'said: at noon', 'said'],
  ['an unknown field', 'kind: ', 'rank: 1\nkind: ', ''],
  ['a source that is in no list', '[dolvara-bulletin]', '[dolvara]', 'sources.0'],
])('%s is underlined', (_, from, to, path) => {
  expect(redLines('claim', COUNT)).toEqual([]);
  expect(redLines('claim', COUNT.replace(from, to))[0]?.split(' ')[0]).toBe(path);
});

test('nothing in the edition is underlined', () => {
  const content = join(ROOT, 'content');
  const of = jsonSchemas(readContent(content).known);
  const claims = readdirSync(join(content, 'claims'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path): [string, string] => ['claim', join('claims', path)]);
  const lists = ['story', 'sides', 'claimants', 'sources', 'places', 'questions', 'glossary'].map(
    (name): [string, string] => [name, `${name}.yaml`],
  );
  const facts = readdirSync(join(content, 'background')).map((path): [string, string] => [
    'background',
    join('background', path),
  ]);
  const files: [string, string][] = [...claims, ...lists, ...facts, ['layers', 'geo/layers.yaml']];
  expect(
    files.flatMap(([name, path]) =>
      redLines(name, readFileSync(join(content, path), 'utf8'), of).map(
        (line) => `${path} ${line}`,
      ),
    ),
  ).toEqual([]);
});

test('the settings of the project name a schema for every YAML file, and each exists', () => {
  const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8'));
  const named = Object.entries(settings['yaml.schemas']).map(([schema, files]) => [
    /^\.\/content\/\.schemas\/(\w+)\.json$/.exec(schema)?.[1],
    files,
  ]);
  expect(named.filter(([name]) => !schemas.has(String(name)))).toEqual([]);
  expect(named.map(([, files]) => files)).toEqual([
    ...['story', 'sides', 'claimants', 'sources', 'places', 'questions', 'glossary'].map(
      (name) => `content/${name}.yaml`,
    ),
    'content/geo/layers.yaml',
    'content/background/*.yaml',
    'content/claims/**/*.yaml',
  ]);
});

test('the problem matchers of the project read what the check prints', () => {
  const { tasks } = JSON.parse(readFileSync(join(ROOT, '.vscode/tasks.json'), 'utf8'));
  const line = 'content/a.yaml:11:15: losses.0: found “31+”; expected a count';
  for (const { problemMatcher } of tasks) {
    const form = new RegExp(problemMatcher.pattern.regexp);
    expect(form.exec(line)?.slice(1)).toEqual([
      'content/a.yaml',
      '11',
      '15',
      'losses.0: found “31+”; expected a count',
    ]);
    expect(form.test('1 fault in 170 files')).toBe(false);
  }
  const { beginsPattern, endsPattern } = tasks[1].problemMatcher.background;
  expect(new RegExp(beginsPattern).test('checking')).toBe(true);
  const last = ['1 fault in 170 files', '2 faults in 170 files', '9 claims: no fault in 170 files'];
  expect(last.filter((text) => !new RegExp(endsPattern).test(text))).toEqual([]);
});

/** A snippet as VS Code would write it, with its placeholders filled by their own words. */
function filled(body: string | string[]): string {
  return [body]
    .flat()
    .join('\n')
    .replaceAll(/\$\{CURRENT_\w+\}-?/g, (part) =>
      part.includes('YEAR') ? '2031-' : part.endsWith('-') ? '04-' : '01',
    )
    .replaceAll(/\$\{\d\|([\w-]+)[^}]*\}/g, '$1')
    .replaceAll(/\$\{\d:([^}]*)\}/g, '$1')
    .replace('$0', '');
}

test('the snippets for texts are the tags of the palette, and fields that an update has', () => {
  const text = readFileSync(join(ROOT, '.vscode/texts.code-snippets'), 'utf8');
  // VS Code and Prettier end every line of it in a comma.
  const snippets: Record<string, { prefix: string; body: string | string[] }> = JSON.parse(
    text.replaceAll(/,(\s*[}\]])/g, '$1'),
  );
  const tags = Object.values(snippets).filter(({ prefix }) => prefix.startsWith('<'));
  expect(tags.map(({ prefix }) => prefix.slice(1))).toEqual(Object.keys(PALETTE));
  const head = '---\ntitle: A\n---\n\n';
  expect(tags.flatMap(({ body }) => readMdx('a.mdx', head + filled(body)).faults)).toEqual([]);
  const update = filled(snippets['Front matter of an update']!.body);
  const correction = filled(snippets['One correction']!.body);
  const { head: yaml } = readMdx('a.mdx', update.replace('claims:', `${correction}\nclaims:`));
  expect(updateSchema.safeParse(yaml!.value).error).toBeUndefined();
});
