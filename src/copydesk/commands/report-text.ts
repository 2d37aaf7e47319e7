import type { TimeWords } from '../../words/en/time.ts';
import type { Heard, Report, Tally } from '../../domain/report/report.ts';
import { countOut, wordBalance } from './balance-text.ts';
import type { Side } from '../../domain/entries/side.ts';
import type { SideVerbs } from '../../domain/report/verbs.ts';

const WIDTH = 96;
const PRECISIONS = ['exact', 'within 25 km', 'district', 'province', 'sector or line', 'country'];

/** The report as plain text, for a terminal, its times in the words of the story. */
export function wordReport(report: Report, time: Pick<TimeWords, 'noteDay' | 'noteWhen'>): string {
  const { sides, totals, balances } = report;
  const placeless = report.precisions[0]!.claims;
  const weakest = report.precisions.at(-1)!.claims;
  return [
    `${report.title}: ${totals.claims} claims, ${totals.sources} sources, ${totals.places} places`,
    section(
      'Claims by kind and side',
      table(sides, report.kinds, (kind) => kind),
    ),
    section(
      'Claims by day and side (the earliest day on which they can have been said)',
      table(sides, report.days, (day) => (day === 'later' ? 'later' : time.noteDay(day))),
    ),
    section('Sources by side of the outlet', rows(report.sources.map(wordSources))),
    list('Sources that no claim cites', report.uncited),
    section(
      'Hours from the last claim to the end of the window (by the latest moment its words allow)',
      rows(report.heard.map((heard) => wordHeard(heard, time))),
    ),
    list('Claims read on one page only', report.onePage),
    section('Claims by precision of the place', rows(report.precisions.map(wordPrecision))),
    list('Claims without a place', placeless),
    list('Claims placed by country alone', weakest),
    section('Verbs of attribution in article and updates', rows(report.verbs.map(wordVerbs))),
    section(
      `Verbs of attribution by camp, ${countOut(balances.verbs)}`,
      wordBalance(balances.verbs),
    ),
    section(
      `Statements told by kind and camp, ${countOut(balances.kinds)}`,
      wordBalance(balances.kinds),
    ),
    ...report.oneName.map(({ usage, places }) =>
      list(`Places named in one usage alone: ${usage}`, places),
    ),
    list(
      'Claims in the ledger only (no article, update, key figure or leading list)',
      report.ledgerOnly,
    ),
  ].join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((text) => `  ${text}`)].join('\n');
}

function list(title: string, entries: readonly { id: string }[]): string {
  return section(`${title}: ${entries.length}`, wrap(entries.map(({ id }) => id)));
}

function table<T>(
  sides: readonly Side[],
  tallies: readonly Tally<T>[],
  name: (of: T) => string,
): string[] {
  const heads = [...sides.map((side) => side.name), 'all'];
  const all = sides.map((_, i) => sum(tallies.map(({ bySide }) => bySide[i]!)));
  const body = tallies.map(({ of, bySide }) => [name(of), ...bySide, sum(bySide)]);
  const lines = [['', ...heads], ...body, ['all', ...all, sum(all)]].map((line) =>
    line.map(String),
  );
  const first = Math.max(...lines.map(([head]) => head!.length));
  return lines.map(([head, ...cells]) =>
    [head!.padEnd(first), ...cells.map((cell, i) => cell.padStart(heads[i]!.length))].join('  '),
  );
}

/** Rows of a name and a text, the texts aligned. */
function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, text]) => `${name.padEnd(first)}  ${text}`);
}

function wordSources({ side, sources }: Report['sources'][number]) {
  return [side?.name ?? 'no side', String(sources.length)] as const;
}

function wordHeard({ side, last, hours }: Heard, { noteWhen }: Pick<TimeWords, 'noteWhen'>) {
  const text = last
    ? `${hours!.toFixed(1).padStart(4)}  ${last.id}, said ${noteWhen(last.said)}`
    : 'not heard';
  return [side.name, text] as const;
}

function wordPrecision({ prec, claims }: Report['precisions'][number]) {
  const name = prec === undefined ? 'no place' : `${prec} ${PRECISIONS[prec - 1]}`;
  return [name, String(claims.length)] as const;
}

function wordVerbs({ side, house, others }: SideVerbs) {
  const word = (verbs: SideVerbs['house']) =>
    verbs.map(([verb, times]) => `${verb} ${times}`).join(', ');
  const more = others.length === 0 ? '' : ` (${word(others)})`;
  const text = `${word(house)}, others ${sum(others.map(([, times]) => times))}${more}`;
  return [side.name, text] as const;
}

function wrap(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 2 < WIDTH) {
      lines.push(`${lines.pop()}, ${word}`);
    } else lines.push(word);
  }
  return lines.map((text, i) => (i < lines.length - 1 ? `${text},` : text));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
