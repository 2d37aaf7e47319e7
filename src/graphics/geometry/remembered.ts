/** Remembers what was worked out for an object and a key, and forgets it with the object: pages of a build share it. */
export function remembered<T>(): (owner: object, key: unknown, work: () => T) => T {
  const all = new WeakMap<object, Map<string, T>>();
  return (owner, key, work) => {
    const known = all.get(owner) ?? new Map<string, T>();
    all.set(owner, known);
    const name = JSON.stringify(key);
    if (!known.has(name)) known.set(name, work());
    return known.get(name)!;
  };
}
