import type { Content } from '../desk/desk.ts';

/** What an editor should know of content in order, though none of it is a fault. */
export function notesOn(content: Content, revision: string | undefined): string[] {
  return [wordCompared(revision), ...wordOnNoMap(content)];
}

/** A change that nobody corrected is seen only against an older state. */
function wordCompared(revision: string | undefined): string {
  return revision === undefined
    ? 'figures: not compared with those that are published, since git knows no release tag here; ' +
        'fetch the tags (git fetch --tags), or name a revision (npm run check -- --since <revision>)'
    : `figures: compared with those of ${revision}`;
}

/** Claims with a place that no map shows, since the article does not tell them. */
function wordOnNoMap({ coded, told }: Content): string[] {
  const ids = [...(coded?.claims ?? [])]
    .filter(([id, { where, retrospective }]) => where && !retrospective && !told.has(id))
    .map(([id]) => id);
  if (ids.length === 0) return [];
  const rest = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
  return [
    `maps: without ${ids.slice(0, 3).join(', ')}${rest}, which have a place and are not in the article; ` +
      'to show one, tell it there, or name it in “leading” of story.yaml',
  ];
}
