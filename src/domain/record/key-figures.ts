import type { Claim, Dataset } from './dataset.ts';
import { findFigure } from './figures.ts';
import { seriesOfClaim, spanUntil, speakersOf, type Span } from './phases.ts';
import type { Count } from '../values/count.ts';
import { earliest } from '../values/when.ts';

/** A figure at the head of a page, over time: which claim speaks for it, and while none does. */
export interface KeyFigure {
  label: string;
  /** Until anything was said of it. */
  unsaid: Span | undefined;
  /** The claims that one after the other speak for it, with the count as reported; absent where it was withheld. */
  speakers: { claim: Claim; span: Span; count: Count | undefined; note: string | undefined }[];
}

/** The figures that the story file flags; later findings have their own place. */
export function keyFiguresOf(dataset: Dataset): KeyFigure[] {
  const { story, byId } = dataset;
  return story.key_figures.map(({ label, claim: id, figure, note }) => {
    const flagged = byId.get(id)!;
    const series = seriesOfClaim(flagged).filter(
      (claim) => !claim.retrospective && (!figure || findFigure(claim.figures, { what: figure })),
    );
    const all = [...unnumbered(flagged, series, dataset), ...series];
    const speakers = speakersOf(all, flagged).map(({ claim, span }) => ({
      claim,
      span,
      count: countOf(claim, figure),
      note: claim.id === id ? note : undefined,
    }));
    const origin = earliest(story.window.from);
    const from = speakers[0]!.span.from;
    return { label, unsaid: from > origin ? spanUntil(origin, from) : undefined, speakers };
  });
}

/** What the side that bears the losses said of them before there was any number of the kind that is shown. */
function unnumbered(flagged: Claim, series: readonly Claim[], dataset: Dataset): Claim[] {
  const loss = flagged.figures.find(({ status }) => status !== undefined);
  const camp = loss?.of === undefined ? undefined : dataset.sides.get(loss.of)!.camp;
  const first = Math.min(...series.map(({ knownFrom }) => knownFrom));
  return dataset.claims.filter(
    (claim) =>
      claim.side.camp === camp &&
      claim.knownFrom < first &&
      claim.figures.some(
        ({ of, status }) =>
          of !== undefined && dataset.sides.get(of)!.camp === camp && status === loss!.status,
      ),
  );
}

function countOf({ figures }: Claim, what: string | undefined): Count | undefined {
  const count = what === undefined ? undefined : findFigure(figures, { what })?.count;
  return count?.kind === 'not-released' ? undefined : count;
}
