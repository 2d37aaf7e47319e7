import { expect, test } from 'vitest';
import { files, filesFrom } from './imports.ts';

test('no source file reaches itself through what it imports, types and components included', () => {
  expect(circlesIn(new Map(files.map((file) => [file, filesFrom(file)])))).toEqual([]);
});

test('a circle is found whether it is short, long or of one file', () => {
  const graph = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: ['d'], f: ['f'], g: ['a', 'f'] };
  expect(circlesIn(new Map(Object.entries(graph)))).toEqual(['a b c', 'd e', 'f']);
});

/** Groups of files of which each reaches every other: the strongly connected components. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = new Map([...graph.keys()].map((file) => [file, reachedFrom(graph, file)]));
  const groups = [...graph.keys()]
    .filter((file) => reached.get(file)!.has(file))
    .map((file) => [...reached.get(file)!].filter((other) => reached.get(other)!.has(file)));
  return [...new Set(groups.map((group) => group.toSorted().join(' ')))].toSorted();
}

function reachedFrom(graph: ReadonlyMap<string, readonly string[]>, file: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [...graph.get(file)!];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...graph.get(next)!);
  }
  return reached;
}
