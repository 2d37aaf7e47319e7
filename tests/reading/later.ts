import type { Claim } from '../../src/domain/record/dataset.ts';
import { disputesOf } from '../../src/domain/record/disputes.ts';
import { standingOf } from '../../src/domain/record/ledger.ts';
import { latest, type Minute } from '../../src/domain/values/when.ts';
import { claimWords } from '../../src/words/en/claim.ts';
import { whoWhen } from '../../src/words/en/attribution.ts';
import { dataset, time } from './edition.ts';
import { dump } from './text-dump.ts';

const { claims, byId, story, questions } = dataset;

/** All words of a page that tell what was said, denied, noted or asked only after a moment; of a claim its id first. */
export function laterThan(html: string, at: Minute): string[] {
  const { lines } = dump(html);
  const text = lines.join('\n');
  return [
    ...laterIds(html, at),
    ...laterWords(text, at),
    ...laterNotes(text, at),
    ...laterQuestions(lines, at),
    ...lines.flatMap((line) => laterDenials(line, at)),
    ...laterStandings(html, at),
  ];
}

function laterIds(html: string, at: Minute): string[] {
  const ids = new Set(html.match(/\b[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g));
  return [...ids].filter((id) => (byId.get(id)?.knownFrom ?? at) > at);
}

/** Labels and summaries of later claims, but for those that an earlier claim has as well. */
function laterWords(text: string, at: Minute): string[] {
  const words = ({ label, summary }: Claim) => [label, summary];
  const earlier = claims.filter(({ knownFrom }) => knownFrom <= at).flatMap(words);
  const later = claims.filter(({ knownFrom }) => knownFrom > at).flatMap(words);
  return later.filter(
    (words) => text.includes(words) && !earlier.some((other) => other.includes(words)),
  );
}

function laterNotes(text: string, at: Minute): string[] {
  const figures = story.key_figures.flatMap(({ other, ...own }) => [
    own,
    ...(other ? [other] : []),
  ]);
  const ofClaims = figures.filter(({ claim }) => byId.get(claim)!.knownFrom > at);
  const notes = [...[...questions.values()], ...figures].flatMap((entry) => entry.notes);
  const later = notes.filter(({ from }) => from !== undefined && latest(from) > at);
  const all = [...later, ...ofClaims.flatMap((entry) => entry.notes)];
  return all.flatMap((note) => (text.includes(note.text) ? [note.text] : []));
}

function laterQuestions(lines: readonly string[], at: Minute): string[] {
  return disputesOf(dataset).flatMap(({ question: { title }, states }) =>
    states[0]!.span.from > at && lines.includes(title) ? [title] : [],
  );
}

/** Who is said to deny or contradict a claim in a line that begins with who said it and when. */
function laterDenials(line: string, at: Minute): string[] {
  const denied = [...line.matchAll(/(?:Denied|Contradicted) by ([^.)]+)[.)]/g)];
  if (denied.length === 0) return [];
  const told = claims.filter((claim) => line.includes(`${whoWhen(claim, time)}:`));
  const names = told
    .flatMap((claim) => [...claim.deniedBy, ...claim.contradicts])
    .filter(({ knownFrom }) => knownFrom <= at)
    .flatMap((claim) => [claim.claimant.short, whoWhen(claim, time)]);
  return denied.flatMap(([denial, name]) =>
    told.length > 0 && !names.includes(name!) ? [`${denial} in: ${line}`] : [],
  );
}

/** How marks with a name say that their claims stand, where it is not how they stood. */
function laterStandings(html: string, at: Minute): string[] {
  const words = claimWords.standings;
  return [...html.matchAll(/<a\s[^>]*href="\/claims\/([a-z0-9-]+)\/"[^>]*>/g)].flatMap(
    ([tag, id]) => {
      const said = /aria-label="[^"]*; ([^";]+)"/.exec(tag)?.[1];
      const claim = byId.get(id!);
      const isStanding = Object.values(words).some((word) => word === said);
      if (!claim || !isStanding || said === words[standingOf(claim, at)]) return [];
      return [`${id}: ${said}`];
    },
  );
}
