import { expect, test } from 'vitest';
import { add, ARTICLE, change, faultsAfter, faultsIn, UPDATE, type Edit } from '../desk.ts';

test.each<[string, Edit, string]>([
  [
    'no front matter',
    'Just text.\n',
    '1:1: found no front matter; expected fields between two lines of ---, the first of them the first of the file',
  ],
  [
    'a day that does not exist',
    change('published: 2031-04-01', 'published: 2031-04-31'),
    '4:1: published: found “2031-04-31”; expected a calendar day such as 2026-11-23',
  ],
  [
    'a layout of its own',
    change('title: A', 'layout: ../evil.astro\ntitle: A'),
    '2:1: layout: found the field “layout”; expected one of the fields title, standfirst, published, updated, as_of',
  ],
  [
    'no moment that it stands for',
    change('as_of: 2031-03-05 12:00\n', ''),
    '2:1: as_of: found nothing; expected this field, which is required',
  ],
  [
    'YAML that cannot be read',
    change('title: A', 'title: "A'),
    '2:8: found a quotation mark that is never closed; expected its partner at the end of the text',
  ],
  [
    'an empty front matter',
    () => '---\n---\n\nText.\n',
    '2:1: found an empty file; expected fields',
  ],
])('an article with %s is refused at its line', (_, edit, expected) => {
  expect(faultsIn(ARTICLE, edit)).toBe(`${ARTICLE}:${expected}`);
});

test('an update reports no claim that was said after its moment, and none that is unknown', () => {
  const edit = change(
    '  - do-04-4-killed',
    '  - do-04-4-killed\n  - do-04-3-more\n  - do-04-5-killed',
  );
  expect(faultsIn(UPDATE, edit)).toBe(
    `${UPDATE}:10:5: claims.3: found do-04-3-more, known only after the moment of this text ` +
      '(said by 2031-03-04 20:15); expected a claim said by then\n' +
      `${UPDATE}:11:5: claims.4: found “do-04-5-killed”; expected the id of a known claim`,
  );
});

test('a claim known from the very moment of an update may stand in it', () => {
  expect(faultsIn(UPDATE, change('as_of: 2031-03-04 12:00', 'as_of: 2031-03-04 11:59'))).toBe(
    `${UPDATE}:9:5: claims.2: found do-04-4-killed, known only after the moment of this text (said 2031-03-04 12:00); ` +
      'expected a claim said by then\n' +
      `${UPDATE}:12:195: found do-04-4-killed, known only after the moment of this text (said 2031-03-04 12:00); ` +
      'expected a claim said by then',
  );
});

test.each(['2031-03-04 or 2031-03-05', '2031-03-04 12:00 to 2031-03-05 12:00'])(
  'a text stands for one moment, and not for %s',
  (moments) => {
    expect(faultsIn(UPDATE, change('as_of: 2031-03-04 12:00', `as_of: ${moments}`))).toBe(
      `${UPDATE}:4:1: as_of: found “${moments}”; expected one moment; ` +
        'mend: write that of the last that was known, as 2020-09-28 09:48',
    );
  },
);

test('an update without claims is refused', () => {
  const edit = change(
    'claims:\n  - ke-04-bridge-taken\n  - do-04-bridge-denied\n  - do-04-4-killed\n',
    'claims: []\n',
  );
  expect(faultsIn(UPDATE, edit)).toBe(
    `${UPDATE}:6:1: claims: found an empty list; expected at least 1 entry`,
  );
});

test('faults of front matter and body are told together', () => {
  const edits = {
    [ARTICLE]: (text: string) =>
      add('\n31 died.')(change('updated: 2031-04-02', 'updated: now')(text)),
  };
  expect(faultsAfter(edits).split('\n')).toEqual([
    `${ARTICLE}:5:1: updated: found “now”; expected a calendar day such as 2026-11-23`,
    expect.stringMatching(new RegExp(`^${ARTICLE}:21:1: found the figure “31” outside a claim`)),
  ]);
});
