import type { Brief, CodedFact, FactStanding } from '../entries/background.ts';
import type { Side } from '../entries/side.ts';
import type { Source } from '../entries/source.ts';
import type { Count } from '../values/count.ts';
import { type Period, stretchOf } from '../values/period.ts';
import { latest, type Minute } from '../values/when.ts';
import type { Coded } from './dataset.ts';

/** A fact with its sides and its pages joined to it. */
export interface Fact {
  id: string;
  /** Its sentence, the names of its figures in brackets. */
  text: string;
  when?: Period;
  standing: FactStanding;
  views: { side: Side; view: string }[];
  figures: ReadonlyMap<string, Count>;
  /** The pages that can be shown, and those that only back the reading. */
  sources: Source[];
  knownFrom: Minute;
  brief?: Brief;
  line?: string;
  note?: string;
}

/** The facts that may be shown, by id, in the order of their files. */
export type Background = ReadonlyMap<string, Fact>;

type Tables = Pick<Coded, 'sides' | 'sources'>;

/** Joins facts in which `findBackgroundFaults` found nothing; what is withheld is left out. */
export function assembleBackground(facts: Iterable<CodedFact>, tables: Tables): Background {
  const order = [...tables.sides.keys()];
  const shown = [...facts].filter(({ withheld }) => withheld === undefined);
  return new Map(shown.map((fact) => [fact.id, join(fact, tables, order)]));
}

/** The figures that a sentence names. */
export function figuresNamed(text: string): string[] {
  return [...text.matchAll(FIGURE)].map((match) => match[1]!);
}

/** The facts of one of the short texts, in the order in which they came to be so. */
export function briefOf(background: Background, brief: Brief): Fact[] {
  return [...background.values()]
    .filter((fact) => fact.brief === brief)
    .toSorted((a, b) => beginOf(a) - beginOf(b));
}

/** What always was so comes first. */
function beginOf({ when }: Fact): Minute {
  return (when && stretchOf(when).from) ?? -Infinity;
}

/** The moment from which a fact could be known: of the earliest page that is shown, or a later one that is stated. */
export function knownFrom(
  { known, sources }: Pick<CodedFact, 'known' | 'sources'>,
  pages: ReadonlyMap<string, Source>,
): Minute | undefined {
  if (known) return latest(known);
  const dated = sources.flatMap((id) => {
    const page = pages.get(id);
    return page?.published && !page.backing ? [latest(page.published)] : [];
  });
  return dated.length === 0 ? undefined : Math.min(...dated);
}

/** How a sentence names one of its figures. */
export const FIGURE = /\[([a-z0-9-]+)\]/g;

function join(fact: CodedFact, { sides, sources }: Tables, order: readonly string[]): Fact {
  const { id, fact: text, standing, when, brief, line, note } = fact;
  const views = (fact.views ?? []).toSorted(
    (a, b) => order.indexOf(a.side) - order.indexOf(b.side),
  );
  return {
    id,
    text,
    standing,
    views: views.map(({ side, view }) => ({ side: sides.get(side)!, view })),
    figures: new Map(Object.entries(fact.figures ?? {})),
    sources: fact.sources.map((source) => sources.get(source)!),
    knownFrom: knownFrom(fact, sources)!,
    ...(when !== undefined && { when }),
    ...(brief !== undefined && { brief }),
    ...(line !== undefined && { line }),
    ...(note !== undefined && { note }),
  };
}
