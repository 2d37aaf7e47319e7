/** The known word closest to a mistyped one, if one is close enough to be meant; it never changes a number. */
export function didYouMean(typed: string, words: Iterable<string>): string | undefined {
  const known = [...words];
  const plain = typed.toLowerCase();
  let best: string | undefined;
  // One slip in a short word, two or three in a long one.
  let least = Math.max(1, Math.floor((typed.length + 1) / 4)) + 1;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) >= least || digitsOf(word) !== digitsOf(typed))
      continue;
    const distance = editDistance(plain, word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best ?? kinOf(plain, known);
}

/** The one known word that a short form stands for: it has the form as a part, or begins with nearly all of it. */
function kinOf(plain: string, known: readonly string[]): string | undefined {
  if (plain.length < 4) return undefined;
  const begin = plain.slice(0, Math.max(4, plain.length - 2));
  const digits = digitsOf(plain);
  const all = known.filter((word) => digits === '' || digitsOf(word) === digits);
  const parts = all.filter((word) => `-${word.toLowerCase()}-`.includes(`-${plain}-`));
  const heads = all.filter((word) => word.toLowerCase().startsWith(begin));
  const [only, ...others] = parts.length > 0 ? parts : heads;
  return others.length === 0 ? only : undefined;
}

function digitsOf(word: string): string {
  return word.replaceAll(/\D/g, '');
}

/** How many letters are changed, added, left out, or exchanged with their neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchange = turned ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change, exchange));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
