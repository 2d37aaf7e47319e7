import { claimSchema } from '../../domain/entries/claim.ts';
import type { Story } from '../../domain/entries/story.ts';
import { didYouMean } from '../../domain/values/near-words.ts';
import { entryFrom } from '../../syndication/data/cells.ts';
import { columnsOf } from '../../syndication/data/columns.ts';
import { columnsIn, namesIn } from '../../syndication/data/tables.ts';
import { Refusal } from '../commands/refusal.ts';
import type { Maker } from './maker.ts';

/** Reads the rows of a table such as the one that the site publishes; columns that are worked out are passed over. */
export function ownMaker(columns: readonly string[], story: Story): Maker {
  const known = columnsIn('claims', namesIn(story)).map(({ name }) => name);
  const stranger = columns.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    const near = didYouMean(stranger, known);
    const mend = near === undefined ? 'take it out' : `did you mean “${near}”?`;
    throw new Refusal(`found the column “${stranger}”, which a table of claims has not; ${mend}`);
  }
  const own = columnsOf(claimSchema);
  return {
    make: ({ cell }) => ({ id: cell('id') ?? '', entry: entryFrom(own, cell) }),
    columnOf: (path) =>
      columns.findLast((name) => path.map(String).join('_').startsWith(name)) ??
      path.map(String).join('_'),
  };
}
