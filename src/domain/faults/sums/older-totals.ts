import type { CodedClaim } from '../../entries/claim.ts';
import type { Measure } from '../../entries/losses.ts';
import type { Coded } from '../../record/dataset.ts';
import type { Count } from '../../values/count.ts';
import { earliest, latest } from '../../values/when.ts';
import { areOfTwoCamps } from '../relations.ts';
import { measuresOf, type Placed } from './measures.ts';

/** A measure that is a running total. */
export type Running = Exclude<Measure, Count> & { total: Count };

/** A running total that is replaced, and what it counts. */
export type Replaced = Pick<Placed, 'key' | 'family'> & { running: Running };

interface Said {
  claim: CodedClaim;
  running: Running;
}

/** The running totals of all claims: those that a claim replaces, and the last that its claimant gave before it. */
export class OlderTotals {
  readonly #coded: Coded;
  readonly #said = new Map<string, Said[]>();

  constructor(coded: Coded) {
    this.#coded = coded;
    for (const claim of coded.claims.values()) {
      if (claim.retrospective || claim.withdrawn) continue;
      for (const { key, measure } of measuresOf(claim)) {
        const running = runningTotal(measure, claim);
        if (!running) continue;
        const whose = `${claim.claimant} ${key}`;
        if (!this.#said.has(whose)) this.#said.set(whose, []);
        this.#said.get(whose)!.push({ claim, running });
      }
    }
    for (const list of this.#said.values())
      list.sort((a, b) => latest(a.claim.said) - latest(b.claim.said));
  }

  /** All totals of its camp that a claim says it replaces; of those that replaced one another, the newest. */
  replacedBy(claim: CodedClaim): Replaced[] {
    const { supersedes = [] } = claim;
    const older = new Set(supersedes.flatMap((id) => [...this.#before(id)]));
    return supersedes.flatMap((id) => {
      const other = this.#coded.claims.get(id);
      if (!other || older.has(id) || areOfTwoCamps(this.#coded, claim, other)) return [];
      return measuresOf(other).flatMap(({ key, family, measure }) => {
        const running = runningTotal(measure, other);
        return running ? [{ key, family, running }] : [];
      });
    });
  }

  /** What a claim replaces, what that replaces, and so on. */
  #before(id: string, found = new Set<string>()): Set<string> {
    for (const other of this.#coded.claims.get(id)?.supersedes ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      this.#before(other, found);
    }
    return found;
  }

  /** The last total of the same by the same claimant, which stands though no “supersedes” names it. */
  lastBefore(claim: CodedClaim, key: string): Running | undefined {
    if (claim.retrospective) return undefined;
    const before = earliest(claim.said);
    const all = this.#said.get(`${claim.claimant} ${key}`) ?? [];
    return all.findLast((one) => one.claim !== claim && latest(one.claim.said) < before)?.running;
  }
}

/** A total that begins after its own telling is told there; nothing is compared with that moment. */
function runningTotal(measure: Measure, { said }: CodedClaim): Running | undefined {
  if ('wording' in measure || !measure.total) return undefined;
  const { since, ...rest } = measure as Running;
  return since === undefined || earliest(since) > latest(said) ? rest : { ...rest, since };
}
