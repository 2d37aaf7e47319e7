import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../built-site.ts';

/** What a build took. */
export interface Built {
  /** The time of the processor, of all threads of the process. */
  seconds: number;
  /** The most memory that the process held, in megabytes. */
  peak: number;
}

const ROUNDS = Number(process.env['ROUNDS'] ?? 3);

/** A project and the content of which it is built. */
type Job = readonly [project: string, content: string];

/** The quickest of several builds of each, made by turns: other work on the machine only ever makes one slower. */
export async function quickestBuilds(jobs: readonly Job[]): Promise<Built[]> {
  const quickest: Built[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    for (const [at, [project, content]] of jobs.entries()) {
      const built = await build(project, content);
      if (built.seconds < (quickest[at]?.seconds ?? Infinity)) quickest[at] = built;
    }
  }
  return quickest;
}

/** Builds, and gives what the process tells of itself as it ends. */
function build(project: string, content: string): Promise<Built> {
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
