import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../run/build.ts';
import { quickestBuilds } from './quickest-build.ts';

// Run by hand: what all that leaves the site as files – data, feeds, citations and the cards of claims – adds to the
// time of the processor that a build takes (the bar is a tenth).

/** The files of `data/` that the pages themselves ask for. */
const OF_PAGES = ['facets.json.ts', 'lists.json.ts', 'map.json.ts'];

const [whole, bare] = [copyProject(), copyProject()];
try {
  const pages = join(bare, 'src/pages');
  const data = readdirSync(join(pages, 'data')).filter((file) => !OF_PAGES.includes(file));
  for (const route of ['cards/claims', 'feed.json.ts', 'feed.xml.ts', 'robots.txt.ts'])
    rmSync(join(pages, route), { recursive: true });
  for (const file of data) rmSync(join(pages, 'data', file), { recursive: true });
  const built = await quickestBuilds(
    [whole, bare].map((project) => [project, join(project, 'content')]),
  );
  const [all, pagesAlone] = [built[0]!, built[1]!];
  console.info(`build\t${all.seconds.toFixed(1)} s\t${all.peak} MB`);
  console.info(`without what leaves it\t${pagesAlone.seconds.toFixed(1)} s`);
  console.info(
    `what leaves it adds\t${((all.seconds / pagesAlone.seconds - 1) * 100).toFixed(0)} %`,
  );
} finally {
  for (const folder of [whole, bare]) rmSync(folder, { recursive: true });
}
