/** A line that git leaves where two people changed the same. */
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

/** The conflicts of a merge that nobody has settled, half settled ones too, each at its first line. */
export function findConflicts(text: string): { line: number; message: string }[] {
  if (!/^(?:<{7}|\|{7}|={7}|>{7})/m.test(text)) return [];
  const lines = text.split(/\r?\n/);
  const marks = lines.flatMap((line, i) =>
    MARKER.test(line) ? [{ line: i + 1, text: line }] : [],
  );
  const conflicts: Mark[][] = [];
  for (const mark of marks) {
    const open = conflicts.at(-1);
    if (!open || mark.text.startsWith('<') || open.at(-1)!.text.startsWith('>'))
      conflicts.push([mark]);
    else open.push(mark);
  }
  return conflicts.map((all) => ({ line: all[0]!.line, message: wordConflict(all) }));
}

interface Mark {
  line: number;
  text: string;
}

function wordConflict(all: readonly Mark[]): string {
  const [first, last] = [all[0]!, all.at(-1)!];
  const where =
    first === last
      ? `“${first.text}”, a line of a merge conflict of git`
      : `a merge conflict of git, from “${first.text}” to “${last.text}” in line ${last.line}`;
  return (
    `found ${where}; expected one text; ` +
    'mend: keep what is right of the two, and take away the lines of <<<<<<<, =======, >>>>>>>'
  );
}
