import type { CodedClaim } from '../../entries/claim.ts';
import type { Measure } from '../../entries/losses.ts';
import type { Coded } from '../../record/dataset.ts';
import type { Count } from '../../values/count.ts';
import { earliest, latest } from '../../values/when.ts';
import { measuresOf } from './measures.ts';

/** A measure that is a running total. */
export type Running = Exclude<Measure, Count> & { total: Count };

interface Said {
  claim: CodedClaim;
  running: Running;
}

/** The running totals of all claims: those that a claim replaces, and the last that its claimant gave before it. */
export class OlderTotals {
  readonly #claims: Coded['claims'];
  readonly #said = new Map<string, Said[]>();

  constructor({ claims }: Coded) {
    this.#claims = claims;
    for (const claim of claims.values()) {
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

  /** The totals of the same that a claim says it replaces. */
  replacedBy({ supersedes = [] }: CodedClaim, key: string): Running[] {
    return supersedes.flatMap((id) => {
      const other = this.#claims.get(id);
      const same = other && measuresOf(other).find((one) => one.key === key);
      return (same && runningTotal(same.measure, other)) ?? [];
    });
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
