import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, copyProject } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a second build of the same state. */
    secondBuild: string;
  }
}

/** Builds the site once for all tests that read it, and beside it once more for the one that compares. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const names = project.vitest.projects.map(({ name }) => name);
  if (!names.includes('site') && !names.includes('browser')) return;
  const copy = copyProject();
  for (const { code, output } of await Promise.all([build(), build(ABROAD, 'dist', copy)]))
    if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
  project.provide('secondBuild', join(copy, 'dist'));
  return () => rm(copy, { recursive: true });
}

/** Nothing of the machine that builds may show in what it builds. */
const ABROAD = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
