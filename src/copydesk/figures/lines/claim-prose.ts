import type { CodedClaim } from '../../../domain/entries/claim.ts';
import { measuresOf } from '../../../domain/faults/sums/measures.ts';
import type { Count } from '../../../domain/values/count.ts';

/** A line of prose of a claim. */
export interface ClaimLine {
  path: PropertyKey[];
  text: string;
  /** Whether it says the claim itself, and so nothing but its own figures. */
  isOwn: boolean;
  /** The figures of another report that the line has beside it. */
  figures?: readonly Count[];
}

/** Every line of a claim that readers see and in which a number could stand. */
export function claimLines(claim: CodedClaim): ClaimLine[] {
  const { numbers = [], equipment = [], differs = [], withdrawn } = claim;
  const own = [
    line(['label'], claim.label),
    line(['summary'], claim.summary),
    line(['quote'], claim.quote),
    ...numbers.map(({ words }, i) => line(['numbers', i, 'words'], words)),
    ...equipment.map(({ words }, i) => line(['equipment', i, 'words'], words)),
  ].flat();
  const beside = [
    line(['where', 'words'], claim.where?.words),
    line(['via'], claim.via),
    line(['grade_reason'], claim.grade_reason),
    line(['withdrawn', 'reason'], withdrawn?.reason),
    line(['note'], claim.note),
    ...measuresOf(claim).map(({ path, measure }) =>
      line([...path, 'revision'], 'wording' in measure ? undefined : measure.revision),
    ),
  ].flat();
  return [
    ...own.map((one) => ({ ...one, isOwn: true })),
    ...beside.map((one) => ({ ...one, isOwn: false })),
    ...differs.map(({ says, figures = {} }, i) => {
      const path = ['differs', i, 'says'];
      return { path, text: says, isOwn: false, figures: Object.values(figures) };
    }),
  ];
}

function line(path: PropertyKey[], text: string | undefined) {
  return text === undefined ? [] : [{ path, text }];
}
