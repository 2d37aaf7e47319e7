import { findCorrectionFaults } from '../../domain/faults/correction-faults.ts';
import { doublesIn } from '../../domain/faults/doubles.ts';
import type { Fault } from '../../domain/faults/fault.ts';
import { refer } from '../../domain/faults/known-ids.ts';
import type { Coded } from '../../domain/record/dataset.ts';
import { findUnusedForms } from '../../domain/faults/term-faults.ts';
import type { Term } from '../../domain/entries/term.ts';
import { findUnused } from '../../domain/report/unused.ts';
import type { UpdateHead } from '../../domain/entries/update.ts';
import { wordResting } from '../../domain/report/resting.ts';
import { latest, type Minute } from '../../domain/values/when.ts';
import type { Diagnostic } from '../yaml/diagnostic.ts';
import type { Desk } from './desk.ts';
import { checkBody, type CodedTexts, wordLater } from '../mdx/mdx-body.ts';
import { attributesOf, walk } from '../mdx/mdx-rules.ts';
import { formsIn } from '../mdx/terms.ts';
import { findAddressless } from '../told/told-evidence.ts';
import { findLoose } from '../mdx/loose-sentences.ts';
import { findDayFaults, type PublishedDay } from './published-days.ts';
import { findUntold } from '../told/untold.ts';
import type { Text } from './text-files.ts';

/** The text of which every sentence is tied to a fact. */
const BACKGROUND = 'background';

/** The text of which other sites can carry the evidence. */
const STORY = 'explainer';

/** The texts against the content: what they name, what had been said by their moment, and what nothing uses; what they say of figures and times that are told already is left for later. */
export function checkTexts(
  desk: Desk,
  coded: Omit<CodedTexts, 'figured'> & { terms: ReadonlyMap<string, Term> },
  updates: ReadonlyMap<string, UpdateHead>,
  bodies: readonly Text[],
  days: readonly PublishedDay[],
  told: readonly Fault[],
): void {
  const untold = {
    ...coded,
    claims: without(coded.claims, told, ['said']),
    figured: without(coded.claims, told, ['losses', 'unsided_losses', 'equipment', 'numbers']),
  };
  for (const { text, asOf } of bodies)
    desk.faults.push(...checkBody(text, untold, desk.known, asOf));
  for (const { text, asOf } of bodies)
    if (asOf !== undefined) desk.notices.push(...withdrawnIn(text, coded, asOf));
  for (const { text, slug } of bodies) {
    if (slug === BACKGROUND) desk.faults.push(...findLoose(text));
    if (slug === STORY) desk.faults.push(...findAddressless(text));
  }
  for (const [slug, head] of updates) checkListed(desk, untold, slug, head);
  desk.report(findDayFaults(days));
  for (const { text, slug, folder } of bodies) {
    const head = folder === 'updates' ? updates.get(slug) : undefined;
    if (head && text.tree) desk.report(findUntold(slug, head, text.tree, untold.claims));
  }
  desk.report(findCorrectionFaults(updates, coded.claims, desk.known.claims));
  if (!isWhole(desk, coded, bodies)) return;
  const sources = new Set([...coded.facts.values()].flatMap((fact) => fact.sources));
  const unused = findUnused(coded, { places: placesIn(bodies), sources });
  desk.report(unused.filter(({ entry }) => !isMissed(desk, entry)));
  const terms = [...coded.terms.values()];
  const forms = formsIn(
    bodies.toReversed().map(({ text }) => text.tree!),
    terms,
  );
  desk.report(findUnusedForms(coded.terms, forms));
}

/** Whether something names an unknown entry of the same list, for which this one may have been meant. */
function isMissed({ faults }: Desk, entry: string): boolean {
  const noun = entry.split('/')[0]!.replace(/s$/, '');
  return faults.some(({ message }) => message.includes(`the id of a known ${noun}`));
}

/** The claims that have no fault in these fields. */
function without(claims: Coded['claims'], told: readonly Fault[], fields: readonly PropertyKey[]) {
  const faulty = new Set(
    told.filter(({ path: [f] }) => fields.includes(f!)).map(({ entry }) => entry),
  );
  if (faulty.size === 0) return claims;
  return new Map([...claims].filter(([id]) => !faulty.has(`claims/${id}`)));
}

/** The claims that an update lists: each is known, and had been said by its moment. */
function checkListed(
  desk: Desk,
  coded: Coded,
  slug: string,
  { as_of: asOf, claims }: UpdateHead,
): void {
  const entry = `updates/${slug}`;
  const unknown: Fault[] = [];
  claims.forEach((id, i) => {
    const claim = coded.claims.get(id);
    if (!claim) refer(unknown, entry, ['claims', i], id, desk.known.claims, 'claim');
    else if (latest(claim.said) > latest(asOf))
      desk.report([{ entry, path: ['claims', i], ...wordLater(id, claim.said) }]);
  });
  desk.report([...unknown, ...doublesIn(entry, ['claims'], claims)]);
}

/** The claims of a text that had been taken back by its moment, each at its tag. */
function withdrawnIn({ file, tree }: Text['text'], coded: Coded, asOf: Minute): Diagnostic[] {
  const notices: Diagnostic[] = [];
  if (!tree) return notices;
  walk(tree, (node) => {
    if (node.name !== 'Claim') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    for (const message of wordResting(attributesOf(node)['id'] ?? '', coded, asOf))
      notices.push({ file, line, column, field: '', message });
  });
  return notices;
}

/** What an unread file uses is not known, so nothing is called unused then. */
function isWhole(
  { known, files }: Desk,
  { claims, facts }: Pick<CodedTexts, 'claims' | 'facts'>,
  bodies: readonly Text[],
): boolean {
  const allRead = bodies.every(({ text }) => text.tree) && files.unread === 0;
  const isRead = claims.size === known.claims.size && facts.size === known.facts.size;
  return claims.size > 0 && isRead && !known.facts.unread && allRead;
}

function placesIn(bodies: readonly Text[]): Set<string> {
  const places = new Set<string>();
  for (const { text } of bodies)
    walk(text.tree!, (node) => {
      const { id, around } = attributesOf(node);
      if (node.name === 'Place') places.add(id ?? '');
      if (node.name === 'Map') places.add(around ?? '');
    });
  return places;
}
