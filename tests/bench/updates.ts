import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../built-site.ts';
import { copyProject } from '../run/build.ts';
import { bareProject } from './bare-updates.ts';
import { quickestBuilds } from './quickest-build.ts';

// Run by hand: what one update more costs a build, here and in a bare project of Astro and MDX with the same texts
// (the bar is 1.5 times as much), in time of the processor and in memory.

const UPDATES = Number(process.env['UPDATES'] ?? 1000);

const work = mkdtempSync(join(tmpdir(), 'bench-updates-'));
const [few, many] = ['few', 'many'].map((name) => join(work, name)) as [string, string];
for (const folder of [few, many]) cpSync(join(ROOT, 'content'), folder, { recursive: true });
multiply(join(many, 'updates'));
const [own, bareFew, bareMany] = [
  copyProject(),
  bareProject(join(few, 'updates')),
  bareProject(join(many, 'updates')),
];
try {
  const built = await quickestBuilds([
    [own, few],
    [own, many],
    [bareFew, few],
    [bareMany, many],
  ]);
  const costs = ['this project', 'bare project'].map((name, i) => {
    const [small, large] = [built[2 * i]!, built[2 * i + 1]!];
    const each = ((large.seconds - small.seconds) * 1000) / UPDATES;
    const times = `${small.seconds.toFixed(1)} s, with ${UPDATES} updates more ${large.seconds.toFixed(1)} s`;
    console.info(
      `${name}\t${times}\t${each.toFixed(1)} ms each\t${small.peak} MB, ${large.peak} MB`,
    );
    return each;
  });
  console.info(`one update more, by the bare one\t${(costs[0]! / costs[1]!).toFixed(2)}`);
} finally {
  for (const folder of [work, own, bareFew, bareMany]) rmSync(folder, { recursive: true });
}

/** Copies updates until there are as many more as are asked for. */
function multiply(folder: string): void {
  const own = readdirSync(folder).filter(
    (file) =>
      file.endsWith('.mdx') && !readFileSync(join(folder, file), 'utf8').includes('\ncorrects:'),
  );
  for (let i = 0; i < UPDATES; i++) {
    const original = own[i % own.length]!;
    cpSync(join(folder, original), join(folder, `copy-${i}-of-${original}`));
  }
}
