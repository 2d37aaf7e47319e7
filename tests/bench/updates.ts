import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../built-site.ts';
import { copyProject } from '../run/build.ts';
import { bareProject } from './bare-updates.ts';

// Run by hand: what one update more costs a build, here and in a bare project of Astro and MDX with the same texts
// (the bar is 1.5 times as much), in time of the processor, which other work on the machine hardly changes, and in memory.

const UPDATES = Number(process.env['UPDATES'] ?? 1000);

interface Built {
  /** What all threads of the process took of the processor. */
  seconds: number;
  /** The most memory that the process held, in megabytes. */
  peak: number;
}

const few = mkdtempSync(join(tmpdir(), 'bench-updates-'));
const many = mkdtempSync(join(tmpdir(), 'bench-updates-'));
const folders = [few, many];
try {
  for (const folder of folders) cpSync(join(ROOT, 'content'), folder, { recursive: true });
  const added = multiply(join(many, 'updates'));
  const costs = [];
  for (const bare of [false, true]) {
    const [small, large] = [await built(few, bare), await built(many, bare)];
    const each = ((large.seconds - small.seconds) * 1000) / added;
    costs.push(each);
    const name = bare ? 'bare project' : 'this project';
    const times = `${small.seconds.toFixed(1)} s, with ${added} updates more ${large.seconds.toFixed(1)} s`;
    console.info(
      `${name}\t${times}\t${each.toFixed(1)} ms each\t${small.peak} MB, ${large.peak} MB`,
    );
  }
  console.info(`one update more, by the bare one\t${(costs[0]! / costs[1]!).toFixed(2)}`);
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true });
}

/** Copies updates until there are as many as are asked for, and says how many were added. */
function multiply(folder: string): number {
  const own = readdirSync(folder).filter(
    (file) =>
      file.endsWith('.mdx') && !readFileSync(join(folder, file), 'utf8').includes('\ncorrects:'),
  );
  for (let i = 0; i < UPDATES; i++) {
    const original = own[i % own.length]!;
    cpSync(join(folder, original), join(folder, `copy-${i}-of-${original}`));
  }
  return UPDATES;
}

async function built(content: string, bare: boolean): Promise<Built> {
  const project = bare ? bareProject(join(content, 'updates')) : copyProject();
  const used = await usedBy(project, content);
  rmSync(project, { recursive: true });
  return used;
}

/** Builds, and gives what the process tells of itself as it ends. */
function usedBy(project: string, content: string): Promise<Built> {
  const tell =
    'data:text/javascript,process.on("exit",()=>console.log("used",JSON.stringify(process.resourceUsage())))';
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const child = spawn('node', ['--import', tell, astro, 'build', '--force'], {
    cwd: project,
    env: {
      ...process.env,
      CONTENT_DIR: content,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output += chunk));
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      const [, told] = /^used (.*)$/m.exec(output) ?? [];
      if (code !== 0 || !told) return fail(new Error(output.slice(-2000)));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(told) as NodeJS.ResourceUsage;
      done({ seconds: (userCPUTime + systemCPUTime) / 1e6, peak: Math.round(maxRSS / 1024) });
    });
  });
}
