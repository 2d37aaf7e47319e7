import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { ROOT } from '../built-site.ts';

interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: { push: { tags: string[] } };
  jobs: { publish: { env: Record<string, string>; steps: Step[] } };
}

const FOLDER = join(ROOT, '.github/examples');
const read = (name: string) => parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow;

test('the examples for hosts are those that the guide names, and none runs by itself', () => {
  const guide = readFileSync(join(ROOT, 'content/README.md'), 'utf8');
  const named = [...guide.matchAll(/`\.github\/examples\/([\w-]+\.yml)`/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(readdirSync(FOLDER).toSorted());
  expect(named.toSorted()).toEqual(['cloudflare.yml', 'github-pages.yml', 'netlify.yml']);
  expect(existsSync(join(ROOT, '.github/workflows'))).toBe(false);
});

test.each(['cloudflare.yml', 'github-pages.yml', 'netlify.yml'])(
  'the example %s checks and builds a release at its address, and publishes dist',
  (name) => {
    const { on, jobs } = read(name);
    const { env, steps } = jobs.publish;
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(on.push.tags).toEqual(['v*']);
    expect(env['SITE_URL']).toMatch(/^https:\/\/[^/]+$/);
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs.slice(0, 3)).toEqual([
      'npm ci',
      'npm run check -- --format github',
      'npm run build',
    ]);
    expect(['check', 'build'].filter((script) => scripts[script] === undefined)).toEqual([]);
    expect(JSON.stringify(steps.slice(5))).toMatch(/"path":"dist"|--dir dist|deploy dist/);
  },
);

test('hosts that would leave out folders with an underscore are told not to', () => {
  expect(existsSync(join(ROOT, 'public/.nojekyll'))).toBe(true);
});
