/** What follows from one thing, worked out once for it, however many ask. */
export function oncePer<Key extends object, Result>(
  work: (key: Key) => Result,
): (key: Key) => Result {
  const made = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const known = made.get(key) ?? { result: work(key) };
    made.set(key, known);
    return known.result;
  };
}
