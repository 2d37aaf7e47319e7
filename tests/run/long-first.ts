import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. */
const LONG = [
  'house/types',
  'house/tools',
  'browser/page/access',
  'browser/map/faults',
  'browser/map/gestures',
  'browser/map/layers',
  'browser/map/live-map',
  'browser/embed/embeds',
  'browser/page/privacy',
  'browser/page/as-known',
  'browser/embed/access',
  'copydesk/desk/mutations',
  'copydesk/desk/guide',
  'site/builds/river-war',
  'browser/embed/hosts',
  'site/builds/faulty',
  'site/builds/new-story',
  'site/nu',
  'browser/page/timeline',
  'browser/page/chosen-claim',
  'site/html',
];

/** Long files first, so that no core waits for the other at the end; a fresh clone remembers no durations. */
export default class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      if (at >= 0) return at;
      return LONG.length + (project.name === 'browser' ? 0 : project.name === 'site' ? 1 : 2);
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}
