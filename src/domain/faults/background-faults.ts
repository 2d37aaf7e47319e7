import type { CodedFact } from '../entries/background.ts';
import { figuresNamed, knownFrom } from '../record/background.ts';
import type { Coded } from '../record/dataset.ts';
import { latest } from '../values/when.ts';
import { doublesIn } from './doubles.ts';
import type { Fault } from './fault.ts';
import { refer, type Known } from './known-ids.ts';

type Facts = ReadonlyMap<string, CodedFact>;
type Tables = Pick<Coded, 'sides' | 'sources'>;
type KnownTo = Record<'sides' | 'sources', Known>;

/** Faults of the background: unknown ids, a view without the other side’s, no page to show, figures that do not fit. */
export function findBackgroundFaults(
  facts: Facts,
  tables: Tables,
  known: KnownTo = tables,
): Fault[] {
  return [...facts.values()].flatMap((fact) => {
    const entry = `facts/${fact.id}`;
    const faults: Fault[] = doublesIn(entry, ['sources'], fact.sources);
    fact.sources.forEach((source, i) =>
      refer(faults, entry, ['sources', i], source, known.sources, 'source'),
    );
    fact.views?.forEach(({ side }, i) =>
      refer(faults, entry, ['views', i, 'side'], side, known.sides, 'side'),
    );
    return [
      ...faults,
      ...[viewFault(fact, tables), pageFault(fact, tables), knownFault(fact, tables)].flatMap(
        (fault) => (fault ? [{ entry, ...fault }] : []),
      ),
      ...figureFaults(fact).map((fault) => ({ entry, ...fault })),
    ];
  });
}

type Told = Omit<Fault, 'entry'>;

function viewFault({ standing, views }: CodedFact, { sides }: Tables): Told | undefined {
  if (!views)
    return standing === 'one-side'
      ? {
          path: ['standing'],
          found: '“one-side” without “views”',
          expected: 'the view of that side and the other’s beside it',
        }
      : undefined;
  const camps = views.map(({ side }) => sides.get(side)?.camp);
  // A side that cannot be told is reported where it is named.
  if (camps.includes(undefined) || new Set(camps).size > 1) return undefined;
  return {
    path: ['views'],
    found: 'the view of one camp alone',
    expected: 'the other side’s view beside it',
    mend: 'say what the other side says, or that nothing of it was found',
  };
}

function pageFault({ sources, withheld }: CodedFact, tables: Tables): Told | undefined {
  const pages = sources.map((source) => tables.sources.get(source));
  if (pages.some((page) => page === undefined || !page.backing) || withheld !== undefined)
    return undefined;
  return {
    path: ['sources'],
    found: 'only aggregators, mirrors or copies',
    expected: 'at least one agency, outlet, ministry, court or body',
    mend: 'say in “withheld” why it is not shown until a better page is found',
  };
}

function knownFault(fact: CodedFact, { sources }: Tables): Told | undefined {
  if (fact.withheld !== undefined || fact.sources.some((id) => !sources.has(id))) return undefined;
  const first = knownFrom({ sources: fact.sources }, sources);
  const expected = 'the moment from which it could be known';
  if (fact.known === undefined)
    return first === undefined
      ? { path: ['sources'], found: 'no page with a date', expected, mend: 'write it in “known”' }
      : undefined;
  return first !== undefined && latest(fact.known) < first
    ? { path: ['known'], found: `“${fact.known.wording}”, before any page that is shown`, expected }
    : undefined;
}

function figureFaults({ fact, views = [], figures = {} }: CodedFact): Told[] {
  const lines = [
    { path: ['fact'], text: fact },
    ...views.map(({ view }, i) => ({ path: ['views', i, 'view'], text: view })),
  ];
  const named = new Set(lines.flatMap(({ text }) => figuresNamed(text)));
  const has = Object.keys(figures).join(', ') || 'none';
  return [
    ...lines.flatMap(({ path, text }) =>
      figuresNamed(text)
        .filter((name) => !Object.hasOwn(figures, name))
        .map((name) => ({ path, found: `“[${name}]”`, expected: `a figure of it: ${has}` })),
    ),
    ...Object.keys(figures)
      .filter((name) => !named.has(name))
      .map((name) => ({
        path: ['figures', name],
        found: `“${name}”, which no sentence of it names`,
        expected: `[${name}] in “fact” or in a view`,
      })),
  ];
}
