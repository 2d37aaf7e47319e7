import { casualtyRows } from '../record/casualties.ts';
import type { Claim, Dataset } from '../record/dataset.ts';
import { disputesOf } from '../record/disputes.ts';
import { hoursOf } from './hours.ts';
import { keyFiguresOf } from './key-figures.ts';

/** A piece of evidence of the story, by what it shows: where in the story it stands may change. */
export interface Evidence {
  /** Its kind and its subject or name, which is the end of its address. */
  id: string;
  kind: 'map' | 'hours' | 'tolls' | 'disputed' | 'losses';
  /** The head of its chapter; none in the opening. */
  head?: string;
  /** The claims that it names, else those of its chapter. */
  claims: readonly string[];
  /** What its tag says: whose toll, by whom, which question, around which place, from when until when. */
  asked: Readonly<Record<string, string>>;
}

/** The claims that a piece of evidence shows at one moment or another. */
export function claimsShown({ kind, claims, asked }: Evidence, dataset: Dataset): Claim[] {
  const named = claims.map((id) => dataset.byId.get(id)!);
  switch (kind) {
    case 'map':
      return named;
    case 'hours':
      return named.filter((claim) => hoursOf([claim]));
    case 'tolls': {
      const relation = asked['by'] === 'others' ? 'adversary' : 'own';
      const rows = casualtyRows(dataset).filter(
        (row) =>
          row.of.id === asked['of'] &&
          row.status === 'combatant' &&
          row.relation === relation &&
          claims.includes(row.claim.id),
      );
      return [...new Set(rows.map(({ claim }) => claim))];
    }
    case 'disputed':
      return disputesOf(dataset)
        .filter(({ question }) => question.id === asked['question'])
        .flatMap(({ columns }) => columns.flatMap((column) => column.claims));
    case 'losses':
      return keyFiguresOf(dataset).flatMap(({ own, other }) =>
        [...own.speakers, ...other.speakers].map(({ claim }) => claim),
      );
  }
}
