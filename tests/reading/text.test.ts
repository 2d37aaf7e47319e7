import { expect, test } from 'vitest';
import { boardWords } from '../../src/words/en/board.ts';
import { builtFiles, readBuilt } from '../built-site.ts';
import { clockWords } from '../../src/words/en/clock.ts';
import { HEADS, withoutMaps } from './claim-heads.ts';
import { dataset } from './edition.ts';
import { dump } from './text-dump.ts';

/** Pages with figures of many claims at once, live and frozen. */
const BOARDS =
  /^(?:hours|at\/[^/]+|embed\/(?:map|timeline|casualties)(?:\/at\/[^/]+)?)\/index\.html$/;

const boards = builtFiles('.html').filter((file) => BOARDS.test(file));
const live = ['hours', 'embed/casualties'].map((page) => `${page}/index.html`);

test('in a text browser no word and no number runs on into the next', () => {
  const found = builtFiles('.html').flatMap((file) =>
    dump(withoutMaps(readBuilt(file))).fused.map((fused) => `${file}: ${fused}`),
  );
  expect(found.slice(0, 20)).toEqual([]);
});

test('in a text browser every number of a board stands behind who said it, and when', () => {
  expect(boards.length).toBeGreaterThan(60);
  const bare = boards.flatMap((file) =>
    dump(withoutMaps(readBuilt(file)))
      .lines.filter((line) => hasFigure(line) && !HEADS.some((head) => line.includes(head)))
      .filter((line) => !isOurs(line))
      .map((line) => `${file}: ${line.slice(0, 100)}`),
  );
  expect(bare.slice(0, 20)).toEqual([]);
});

test('what a live page says only for a while names its hours, for a text browser shows all of it', () => {
  const said = [...Object.values(boardWords.disputes.states), boardWords.losses.silent];
  for (const file of live) {
    const { lines } = dump(readBuilt(file));
    const bare = lines.flatMap((line) =>
      said
        .filter((words) => line.includes(words))
        .filter(
          (words) =>
            !/(?:From|Until) [^:]*\d\d:\d\d [^:]*(?:: ?|\d\d:\d\d [^:]*: ?)$/.test(
              before(line, words),
            ),
        )
        .map(() => line),
    );
    // Of two kinds of losses nobody else spoke at all: that is said of every hour, as the box’s own note is.
    const { silent } = boardWords.losses;
    const always = [silent, silent, boardWords.known.disputed.note];
    expect(bare, file).toEqual(file.startsWith('hours') ? always : []);
  }
});

test('each list of what is known, disputed and not known says from when until when it was so', () => {
  const { lines } = dump(readBuilt('hours/index.html'));
  const titles = [...dataset.questions.values()].map(({ title }) => title);
  const listed = lines.slice(lines.indexOf(boardWords.known.known.title));
  const questions = listed.filter((line) => titles.some((title) => line.endsWith(title)));
  expect(questions.length).toBeGreaterThan(20);
  expect(questions.filter((line) => !/^(?:From|Until) \d\d:\d\d /.test(line))).toEqual([]);
});

test('a voice of the losses is one sentence for each claim, with who, when and how many', () => {
  const { lines } = dump(readBuilt('hours/index.html'));
  expect(lines).toEqual(
    expect.arrayContaining([
      `Until 14:00 Sun 27 Sep: ${boardWords.losses.silent}`,
      'Karabakh army, by 15:36 Mon 28 Sep: 58 killed.',
      'Karabakh officials, by 12:47 Sun 27 Sep: 2 killed. In the region of Martuni alone. The ombudsman’s count for Sunday is two as well; if of the same two, we do not know.',
    ]),
  );
});

function before(line: string, words: string): string {
  return line.slice(0, line.indexOf(words));
}

const MONTH =
  '(?:Jan(?:uary)?|Mar(?:ch)?|Apr(?:il)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Whether a line has a number that is no hour, date or year. */
function hasFigure(line: string): boolean {
  const rest = line
    .replaceAll(/\b\d\d:\d\d\b|UTC\+4|\b(?:19|20)\d\d\b/g, '')
    .replaceAll(RegExp(`\\b\\d{1,2}(?: and \\d{1,2})? ${MONTH}\\b`, 'g'), '');
  return /\d/.test(rest);
}

/** Numbers of our own: how many claims are shown, the hours and the scale of a drawing without claims, addresses, layers, licences. */
function isOurs(line: string): boolean {
  const { hours, moment } = boardWords;
  const counts = [hours.shown, hours.earlier].map((form) => form.split(/\{\w+\}/)[0]!);
  return (
    counts.some((start) => line.startsWith(start)) ||
    [`${moment.cite}: `, 'Scale: ', clockWords.hours].some((start) => line.startsWith(start)) ||
    /CC[- ]BY[- ]4\.0|ODbL|public domain|<iframe/.test(line)
  );
}
