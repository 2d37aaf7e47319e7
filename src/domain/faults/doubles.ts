import type { CodedClaim } from '../entries/claim.ts';
import type { Coded } from '../record/dataset.ts';
import type { Fault } from './fault.ts';
import { SHAPES, type Side } from '../entries/side.ts';
import type { Story } from '../entries/story.ts';

/** What stands twice in a list and would be counted, lettered or picked twice, or never be found. */
export function findDoubles({ claims, sides, sources, story }: Coded): Fault[] {
  return [
    ...[...claims].flatMap(([id, claim]) => inClaim(`claims/${id}`, claim)),
    ...inStory(story),
    ...shapesIn(sides),
    ...pagesIn(sources),
  ];
}

/** One page under two ids would pass for two sources that agree. */
function pagesIn(sources: Coded['sources']): Fault[] {
  const met = new Map<string, string>();
  return [...sources.values()].flatMap(({ id, url }) => {
    if (url === undefined) return [];
    const page = url
      .replace(/^https?:\/\/(?:www\.)?|#.*$/gi, '')
      .replace(/\/$/, '')
      .toLowerCase();
    const other = met.get(page);
    met.set(page, other ?? id);
    if (other === undefined) return [];
    return [
      {
        entry: `sources/${id}`,
        path: ['url'],
        found: `“${url}”, the page of “${other}” too`,
        expected: 'one source for a page',
        mend: `name “${other}” in the claims, and take this one out`,
      },
    ];
  });
}

/** The entries of a list that stand above already. */
export function doublesIn(
  entry: string,
  path: readonly PropertyKey[],
  list: readonly string[] = [],
): Fault[] {
  return list.flatMap((one, i) =>
    list.indexOf(one) === i
      ? []
      : [{ entry, path: [...path, i], found: `“${one}” again`, expected: 'each once in a list' }],
  );
}

function inClaim(entry: string, claim: CodedClaim): Fault[] {
  const { where, losses, unsided_losses: unsided, equipment, numbers, sources, withdrawn } = claim;
  const lost = losses?.map(({ of, status }) => `${of}, ${status}`);
  const machines = equipment?.map(({ of, item, how, words }) =>
    [of, item, how, ...(item === 'other' ? [words] : [])].join(', '),
  );
  return [
    ...doublesIn(entry, ['sources'], sources),
    ...doublesIn(entry, ['withdrawn', 'sources'], withdrawn?.sources),
    ...doublesIn(entry, ['where', 'also'], where?.also),
    ...doublesIn(entry, ['losses'], lost),
    ...doublesIn(
      entry,
      ['unsided_losses'],
      unsided?.map(({ sides, status }) => `${[sides].flat().toSorted().join(' and ')}, ${status}`),
    ),
    ...(unsided ?? []).flatMap(({ sides }, i) =>
      doublesIn(entry, ['unsided_losses', i, 'sides'], [sides].flat()),
    ),
    ...doublesIn(entry, ['equipment'], machines),
    ...doublesIn(
      entry,
      ['numbers'],
      numbers?.map(({ what }) => what),
    ),
  ];
}

function inStory({ instants, usages, scripts, leading, days }: Story): Fault[] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const moments = instants.map(({ wording }) => wording);
  return [
    ...doublesIn('story', ['instants'], moments),
    ...doublesIn('story', ['usages'], ids(usages)),
    ...doublesIn('story', ['scripts'], ids(scripts)),
    ...doublesIn('story', ['leading'], leading),
    ...doublesIn('story', ['days'], days),
  ];
}

/** Sides that no reader could tell apart: a shape, and its colour, is all that says whose a mark is. */
function shapesIn(sides: Coded['sides']): Fault[] {
  const all = [...sides.values()];
  const free = SHAPES.filter((shape) => !all.some((side) => side.shape === shape));
  return all.flatMap((side, i) => {
    const owner = all.slice(0, i).find(({ shape }) => shape === side.shape);
    return owner ? [shapeTaken(side, owner, free)] : [];
  });
}

function shapeTaken({ id, shape }: Side, owner: Side, free: readonly string[]): Fault {
  return {
    entry: `sides/${id}`,
    path: ['shape'],
    found: `“${shape}”, which is taken by “${owner.id}”`,
    expected: 'a shape that no other side has',
    mend:
      free.length > 0
        ? `write ${free.map((one) => `“${one}”`).join(' or ')}`
        : `leave a side out: there are ${SHAPES.length} shapes`,
  };
}
