/** The circles of a relation, each once, as the ids that lead back to the first; without recursion, however long. */
export function findCircles(ids: Iterable<string>, next: (id: string) => readonly string[]) {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of ids) {
    const trail = [{ id: start, rest: [...next(start)] }];
    const onTrail = new Set([start]);
    while (trail.length > 0 && !done.has(start)) {
      const { id, rest } = trail.at(-1)!;
      const to = rest.shift();
      if (to === undefined) {
        done.add(id);
        onTrail.delete(id);
        trail.pop();
      } else if (onTrail.has(to)) {
        const names = trail.map((step) => step.id);
        circles.push([...names.slice(names.indexOf(to)), to]);
      } else if (!done.has(to)) {
        trail.push({ id: to, rest: [...next(to)] });
        onTrail.add(to);
      }
    }
  }
  return circles;
}
