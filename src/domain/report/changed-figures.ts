import type { CodedClaim } from '../entries/claim.ts';
import { CASUALTIES, type Measure } from '../entries/losses.ts';

/** A figure of a claim that stands otherwise than it did. */
export interface ChangedFigure {
  what: string;
  old: string;
  /** Nothing, where the figure was taken out. */
  new: string | undefined;
  /** Where it stands now, or would. */
  path: PropertyKey[];
}

interface Written {
  key: string;
  what: string;
  wording: string;
  path: PropertyKey[];
}

/** The figures that differ between two states of a claim; one that was added corrects nothing. */
export function changedFigures(before: CodedClaim, after: CodedClaim): ChangedFigure[] {
  const now = new Map(writtenIn(after).map((one) => [one.key, one]));
  return writtenIn(before).flatMap(({ key, what, wording }) => {
    const standing = now.get(key);
    if (standing?.wording === wording) return [];
    return [{ what, old: wording, new: standing?.wording, path: standing?.path ?? [] }];
  });
}

function writtenIn({ losses, equipment, numbers }: CodedClaim): Written[] {
  return [
    ...(losses ?? []).flatMap((loss, i) =>
      CASUALTIES.flatMap((what) =>
        loss[what]
          ? counts(loss[what], what, `${loss.of} ${loss.status}`, ['losses', i, what])
          : [],
      ),
    ),
    ...(equipment ?? []).flatMap(({ of, item, how, lost, words }, i) =>
      counts(lost, item, `${of} ${how} ${item === 'other' ? words : ''}`, ['equipment', i, 'lost']),
    ),
    ...(numbers ?? []).flatMap(({ what, count }, i) =>
      counts(count, what, '', ['numbers', i, 'count']),
    ),
  ];
}

function counts(measure: Measure, what: string, whose: string, path: PropertyKey[]): Written[] {
  const written = (counting: string, wording: string, at: PropertyKey[]) => ({
    key: `${what} ${whose} ${counting}`,
    what,
    wording,
    path: at,
  });
  if ('wording' in measure) return [written('', measure.wording, path)];
  return (['total', 'increment'] as const).flatMap((counting) =>
    measure[counting] ? [written(counting, measure[counting].wording, [...path, counting])] : [],
  );
}
