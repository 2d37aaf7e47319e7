import type { Story } from '../../domain/entries/story.ts';
import type { KnownNames } from './schemas.ts';

/** The ids of a file; of one that cannot be read any id may be meant, so that one fault is not reported as many. */
export class Registry extends Set<string> {
  unread = false;
  /** Ids by the other names of what they stand for, written as ids. */
  readonly names = new Map<string, string>();

  called(name: string): string | undefined {
    return this.names.get(name);
  }

  override has(id: string): boolean {
    return this.unread || super.has(id);
  }
}

/** Every id that is written down, by list, in entries that can be read or not. */
export class Registries {
  readonly sides = new Registry();
  readonly claimants = new Registry();
  readonly sources = new Registry();
  readonly places = new Registry();
  readonly questions = new Registry();
  readonly claims = new Registry();
  readonly facts = new Registry();
  readonly updates = new Registry();

  /** The registry of a list; what no other entry points into has one that is thrown away. */
  of(name: string): Registry {
    return Object.hasOwn(this, name) ? this[name as keyof Omit<Registries, 'of'>] : new Registry();
  }
}

/** The ids as editors’ tools offer them. */
export function namesOf(known: Registries, story: Story | undefined): KnownNames {
  return {
    sides: [...known.sides],
    claimants: [...known.claimants],
    sources: [...known.sources],
    places: [...known.places],
    questions: [...known.questions],
    claims: [...known.claims],
    facts: [...known.facts],
    usages: story?.usages.map(({ id }) => id) ?? [],
    scripts: story?.scripts.map(({ id }) => id) ?? [],
  };
}
