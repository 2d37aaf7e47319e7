import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. */
const LONG = [
  'house/types',
  'house/tools',
  'browser/page/access',
  'browser/map/faults',
  'browser/map/gestures',
  'browser/copies/one-file',
  'browser/page/history',
  'browser/copies/bad-line',
  'browser/map/layers',
  'browser/page/addresses',
  'browser/page/privacy',
  'copydesk/desk/mutations',
  'copydesk/desk/guide',
  'site/builds/river-war',
  'site/builds/faulty',
  'site/builds/new-story',
  'site/nu',
  'browser/page/without-scripts',
  'browser/senses/unstyled',
  'browser/map/live-map',
  'browser/embed/access',
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
