/** What was made of files, so that a second reading looks only at those that have changed since. */
export class Kept {
  readonly #made = new Map<string, { of: readonly unknown[]; made: unknown }>();

  /** What `make` gives, made again only where something that it is made of is another. */
  once<T>(name: string, of: readonly unknown[], make: () => T): T {
    const known = this.#made.get(name);
    const isSame = known?.of.length === of.length && known.of.every((one, i) => one === of[i]);
    if (isSame) return known.made as T;
    const made = make();
    this.#made.set(name, { of, made });
    return made;
  }
}
