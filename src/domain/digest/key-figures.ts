import type { Claim, Dataset } from '../record/dataset.ts';
import type { Withdrawal } from '../record/withdrawal.ts';
import { denialsOver, type Denial } from '../record/denial.ts';
import { findFigure, type Figure } from '../record/figures.ts';
import { notesFrom, type Note } from '../record/note.ts';
import { seriesOfClaim, spanUntil, speakersOf, type Span } from '../record/phases.ts';
import type { Story } from '../entries/story.ts';
import { earliest } from '../values/when.ts';

/** A figure over time: which claim speaks for it, and while none does. */
export interface Voice {
  /** Until anything was said of it. */
  unsaid: Span | undefined;
  /** The claims that one after the other speak for it; without a figure where no number was given. */
  speakers: {
    claim: Claim;
    span: Span;
    figure: Figure | undefined;
    /** How it was taken back, where this is what stands of it since. */
    withdrawn: Withdrawal | undefined;
    notes: Note[];
    denials: readonly Denial[];
  }[];
}

/** Losses at the head of a page: as their own side counts them, and as another camp claims them. */
export interface KeyFigure {
  label: string;
  own: Voice;
  other: Voice;
}

type Spoken = Pick<Story['key_figures'][number], 'claim' | 'figure' | 'notes'>;

/** The losses that the story file flags; later findings have their own place. */
export function keyFiguresOf(dataset: Dataset): KeyFigure[] {
  return dataset.story.key_figures.map(({ label, other, ...own }) => ({
    label,
    own: voiceOf(own, dataset),
    other: other ? voiceOf(other, dataset) : silence(dataset),
  }));
}

/** Of whom no claim was found at all. */
function silence({ story }: Dataset): Voice {
  return { unsaid: { from: earliest(story.window.from) }, speakers: [] };
}

function voiceOf({ claim: id, figure, notes }: Spoken, dataset: Dataset): Voice {
  const origin = earliest(dataset.story.window.from);
  const flagged = dataset.byId.get(id)!;
  const series = seriesOfClaim(flagged).filter(
    (claim) => !claim.retrospective && (!figure || findFigure(claim.figures, { what: figure })),
  );
  const all = [...unnumbered(flagged, series, dataset), ...series];
  const speakers = speakersOf(all, flagged)
    .flatMap(parted)
    .map(({ claim, span, withdrawn }) => ({
      claim,
      span,
      withdrawn,
      figure: figureOf(claim, figure),
      notes: claim.id === id ? notesFrom(origin, notes) : [],
      denials: denialsOver(claim),
    }));
  const from = speakers[0]!.span.from;
  return { unsaid: from > origin ? spanUntil(origin, from) : undefined, speakers };
}

/** What speaks, and what stands of it once it was taken back. */
function parted({ claim, span: { from, until } }: { claim: Claim; span: Span }) {
  const { withdrawn } = claim;
  const whole = { claim, span: spanUntil(from, until), withdrawn: undefined };
  if (!withdrawn || withdrawn.from >= (until ?? Infinity)) return [whole];
  const since = { claim, span: spanUntil(Math.max(from, withdrawn.from), until), withdrawn };
  if (withdrawn.from <= from) return [since];
  return [{ ...whole, span: spanUntil(from, withdrawn.from) }, since];
}

/** What the side that bears the losses said of them before there was any number of the kind that is shown. */
function unnumbered(flagged: Claim, series: readonly Claim[], dataset: Dataset): Claim[] {
  const loss = flagged.figures.find(({ status }) => status !== undefined);
  const camp = loss?.of === undefined ? undefined : dataset.sides.get(loss.of)!.camp;
  if (flagged.side.party && flagged.side.camp !== camp) return [];
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

function figureOf({ figures }: Claim, what: string | undefined): Figure | undefined {
  const figure = what === undefined ? undefined : findFigure(figures, { what });
  return figure?.count.kind === 'not-released' ? undefined : figure;
}
