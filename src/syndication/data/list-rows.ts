import { knownFrom } from '../../domain/record/background.ts';
import { isoLocal } from '../../domain/values/when.ts';
import type { DataInput } from './input.ts';

/** Every relation that is written on a claim. */
export function relationRows({ claims, dataset }: DataInput): object[] {
  const kinds = ['denies', 'confirms', 'responds_to', 'supersedes', 'contradicts'] as const;
  return dataset.claims.flatMap(({ id }) =>
    kinds.flatMap((relation) =>
      (claims.get(id)![relation] ?? []).map((other) => ({ claim: id, relation, other })),
    ),
  );
}

/** Every page of every claim. */
export function citationRows({ dataset }: DataInput): object[] {
  return dataset.claims.flatMap(({ id, sources, differs }) => [
    ...sources.map((source) => ({ claim: id, source: source.id, carries: 'statement' })),
    ...differs
      .flatMap((variant) => variant.sources)
      .map((source) => ({ claim: id, source: source.id, carries: 'variant' })),
  ]);
}

/** Every page, with what was read on it and who denied that. */
export function sourceRows({ dataset, words }: DataInput): object[] {
  const read = Map.groupBy(
    dataset.claims.flatMap((claim) =>
      [...new Set([...claim.sources, ...claim.differs.flatMap(({ sources }) => sources)])].map(
        ({ id }) => ({ id, claim }),
      ),
    ),
    ({ id }) => id,
  );
  return [...dataset.sources.values()].map((source) => {
    const claims = (read.get(source.id) ?? []).map(({ claim }) => claim);
    const denials = claims.map((claim) => `${claim.id}: ${words.denial(claim)}`);
    return {
      ...source,
      claims: claims.map(({ id }) => id),
      denials: denials.join(' ') || words.unread,
    };
  });
}

/** Every fact that may be shown. */
export function factRows({ facts, dataset, words }: DataInput): object[] {
  const { sources } = dataset;
  return [...facts.values()]
    .filter(({ withheld }) => withheld === undefined)
    .map((fact) => ({
      ...fact,
      backed_by: fact.standing,
      sentence: words.sentence(fact),
      said_by: [...new Set(fact.sources.map((id) => sources.get(id)!.outlet))].join('; '),
      public_from: isoLocal(knownFrom(fact, sources)!),
      denial: words.views(fact),
    }));
}
