/** Keys that stand twice in one object of a JSON text, of which a reader keeps the last without a word. */
export function findRepeated(
  text: string,
  value: unknown,
): { line: number; column: number; message: string }[] {
  // Of a text in order there is nothing to look for.
  if ([...text.matchAll(STRING)].filter((one) => one[1]).length === keysOf(value)) return [];
  const open: Set<string>[] = [];
  for (const { 0: sign, 1: colon, index } of text.matchAll(TOKEN)) {
    if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    else if (colon) {
      const key = sign.slice(0, -colon.length);
      if (open.at(-1)!.has(key)) return [{ ...placeOf(text, index), message: wordAgain(key) }];
      open.at(-1)!.add(key);
    }
  }
  return [];
}

const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/** How many keys a value has that was read, those inside it included. */
function keysOf(value: unknown): number {
  let count = 0;
  const rest = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (!Array.isArray(one)) count += Object.keys(one).length;
    for (const inner of Object.values(one)) if (typeof inner === 'object') rest.push(inner);
  }
  return count;
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

function wordAgain(key: string): string {
  return `found the key ${key} again; expected each key once; mend: keep one of the two`;
}
