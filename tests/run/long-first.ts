import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. */
const LONG = [
  'house/types',
  'site/starts',
  'browser/map/faults',
  'browser/map/layers',
  'browser/page/access',
  'browser/map/gestures',
  'browser/embed/access',
  'house/tools',
  'site/nu',
  'browser/map/live-map',
  'browser/page/privacy',
  'copydesk/desk/guide',
  'browser/embed/embeds',
  'browser/page/as-known',
  'browser/embed/hosts',
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
