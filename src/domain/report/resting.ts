import { keyFiguresOf } from '../digest/key-figures.ts';
import { CASUALTIES } from '../entries/losses.ts';
import type { CodedClaim } from '../entries/claim.ts';
import { wordFault, type Fault } from '../faults/fault.ts';
import { assembleDataset, type Coded } from '../record/dataset.ts';
import { latest, type Minute } from '../values/when.ts';

/** The key figures, lists and totals that rest on a claim which was taken back: no faults, but to be looked at. */
export function findResting(coded: Coded): Fault[] {
  return [...inStory(coded), ...[...coded.claims].flatMap((claim) => inTotals(claim, coded))];
}

/** That a text, a figure or a list rests on a claim that had been taken back by its moment, if it does. */
export function restsOn(
  id: string,
  { claims }: Pick<Coded, 'claims'>,
  at: Minute,
): Pick<Fault, 'found' | 'expected' | 'mend'> | undefined {
  const withdrawn = claims.get(id)?.withdrawn;
  if (!withdrawn || latest(withdrawn.said) > at) return undefined;
  return {
    found: `${id}, which was withdrawn (${withdrawn.said.wording})`,
    expected: 'a claim that stands',
    mend: 'say that it was taken back, or tell another; as it is, it is shown struck',
  };
}

/** The same as a sentence. */
export function wordResting(id: string, coded: Pick<Coded, 'claims'>, at: Minute): string[] {
  const rests = restsOn(id, coded, at);
  return rests ? [wordFault(rests)] : [];
}

/** What the story shows first, at whatever moment it is read: after its own hours too. */
function inStory(coded: Coded): Fault[] {
  const { story } = coded;
  const at = (path: PropertyKey[], id: string): Fault[] => {
    const rests = restsOn(id, coded, Infinity);
    return rests ? [{ entry: 'story', path, ...rests }] : [];
  };
  const figures = keyFiguresOf(assembleDataset(coded)).flatMap(({ own, other }, i) =>
    [
      { path: ['key_figures', i, 'claim'], speakers: own.speakers },
      { path: ['key_figures', i, 'other', 'claim'], speakers: other.speakers },
    ].flatMap(({ path, speakers }) => {
      const last = speakers.at(-1);
      return last?.withdrawn ? at(path, last.claim.id) : [];
    }),
  );
  return [...figures, ...story.days.flatMap((id, i) => at(['days', i], id))];
}

/** A running total that counts on from one that was taken back, without a word on it. */
function inTotals([id, claim]: readonly [string, CodedClaim], { claims }: Coded): Fault[] {
  if (claim.withdrawn) return [];
  return (claim.supersedes ?? []).flatMap((older) => {
    const before = claims.get(older);
    if (!before?.withdrawn) return [];
    return (claim.losses ?? []).flatMap((loss, i) => {
      const same = before.losses?.find(
        ({ of, status }) => of === loss.of && status === loss.status,
      );
      return CASUALTIES.flatMap((what): Fault[] => {
        const [measure, last] = [loss[what], same?.[what]];
        if (!measure || 'wording' in measure || !last || 'wording' in last) return [];
        if (!measure.total || !last.total || measure.revision !== undefined) return [];
        return [
          {
            entry: `claims/${id}`,
            path: ['losses', i, what],
            found: `${measure.total.wording}, a total after the ${last.total.wording} of ${older}, which was withdrawn (${before.withdrawn!.said.wording})`,
            expected: 'a total that does not count on from it',
            mend: 'look it up, or say in “revision” how the two stand to each other',
          },
        ];
      });
    });
  });
}
