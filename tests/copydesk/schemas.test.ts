import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContent } from '../../src/copydesk/content.ts';
import { jsonSchemas } from '../../src/copydesk/schemas.ts';
import { ROOT } from '../built-site.ts';
import { STORY } from './desk.ts';

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
  const files: [string, string][] = [...claims, ...lists, ['layers', 'geo/layers.yaml']];
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
    'content/claims/**/*.yaml',
  ]);
});

test('the problem matcher of the project reads a line of the check', () => {
  const { tasks } = JSON.parse(readFileSync(join(ROOT, '.vscode/tasks.json'), 'utf8'));
  const { regexp } = tasks[0].problemMatcher.pattern;
  const line = 'content/a.yaml:11:15: losses.0: found “31+”; expected another';
  expect(new RegExp(regexp).exec(line)?.slice(1)).toEqual([
    'content/a.yaml',
    '11',
    '15',
    'losses.0: found “31+”; expected another',
  ]);
  expect(new RegExp(regexp).test('1 fault in 170 files')).toBe(false);
});
