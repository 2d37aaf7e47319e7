import type { CodedClaim } from '../entries/claim.ts';
import type { UpdateHead } from '../entries/update.ts';
import { correctionsIn, type Correction, type UpdateHeads } from '../record/correction.ts';
import { figuresOf } from '../record/figures.ts';
import type { Fault } from './fault.ts';
import { refer, type Known } from './known-ids.ts';

/** Corrections of nothing that is there, or that do not lead to what stands there now. */
export function findCorrectionFaults(
  updates: UpdateHeads,
  claims: ReadonlyMap<string, CodedClaim>,
  known: Known,
): Fault[] {
  const faults: Fault[] = [];
  const all = correctionsIn(updates);
  for (const [slug, head] of updates) {
    checkKind(faults, slug, head);
    head.corrects?.forEach((one, i) => {
      const entry = `updates/${slug}`;
      const path = ['corrects', i];
      refer(faults, entry, [...path, 'claim'], one.claim, known, 'claim');
      const tell = (field: string, found: string, expected: string) =>
        faults.push({ entry, path: [...path, field], found, expected });
      if (!head.claims.includes(one.claim))
        tell('claim', `“${one.claim}”, which “claims” does not list`, 'a claim of this update');
      if (one.old === one.new) tell('new', `“${one.new}” in both`, 'two texts that differ');
      const claim = claims.get(one.claim);
      const latest = all.find(({ claim: id, what }) => id === one.claim && what === one.what);
      if (claim) checkNow(tell, claim, one, latest?.update === slug);
    });
  }
  return faults;
}

function checkKind(faults: Fault[], slug: string, { kind, corrects }: UpdateHead): void {
  if ((kind === 'correction') === (corrects !== undefined)) return;
  faults.push({
    entry: `updates/${slug}`,
    path: [corrects ? 'corrects' : 'kind'],
    found: corrects ? 'corrections in a plain update' : 'a correction of nothing',
    expected: corrects ? '“kind: correction” beside them' : 'the list “corrects” beside it',
    mend: 'name claim, what, old, new and reason',
  });
}

function checkNow(
  tell: (field: string, found: string, expected: string) => void,
  claim: CodedClaim,
  { claim: id, what, new: now }: Pick<Correction, 'claim' | 'what' | 'new'>,
  isLatest: boolean,
): void {
  const standing = wordingsOf(claim, what);
  if (!standing) return tell('what', `“${what}”`, `a figure or a field of ${id}`);
  if (!isLatest || standing.length === 0 || standing.includes(now)) return;
  tell(
    'new',
    `“${now}”`,
    `what stands in ${id} now: ${standing.map((one) => `“${one}”`).join(' or ')}`,
  );
}

/** How a figure or a time stands in a claim now; other fields are words that a correction may put shortly. */
function wordingsOf(claim: CodedClaim, what: string): string[] | undefined {
  const figures = figuresOf(claim).filter((figure) => figure.what === what);
  if (figures.length > 0) return figures.map(({ count }) => count.wording);
  const value = Object.hasOwn(claim, what) ? claim[what as keyof CodedClaim] : undefined;
  if (value === undefined) return undefined;
  return typeof value === 'object' && 'wording' in value ? [value.wording] : [];
}
