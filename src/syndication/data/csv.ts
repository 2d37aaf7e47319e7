/** Rows as RFC 4180 has them: a comma between cells, quotes only where they are needed, CR and LF at the end. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** The same for spreadsheets: with the mark that says UTF-8, and no cell that they would run, turn or shorten. */
export function spreadsheetOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${csvOf(rows.map((row) => row.map(guarded)))}`;
}

/** A cell of a copy for spreadsheets as it was. */
export function unguarded(cell: string): string {
  return cell.startsWith(GUARD) && guarded(cell.slice(1)) === cell ? cell.slice(1) : cell;
}

/** What spreadsheets take for the sign of a text. */
const GUARD = "'";

/** What would be run as a formula. */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** Numbers that stay what they are: no leading zero, no more digits than a spreadsheet keeps. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;

const MONTH =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|(?:janu|febru)ary|march|april|august|(?:septem|octo|novem|decem)ber)';

/** What could be turned into a date, an hour or a number: digits with signs alone, or beside the name of a month. */
const TURNED = [
  /^\s*[\d\s.,:;/\-+eETZ%$€£()]*\d[\d\s.,:;/\-+eETZ%$€£()]*$/,
  new RegExp(`^\\s*\\d+[\\s\\-/.,]*${MONTH}[\\s\\-/.,\\d:]*$`, 'i'),
  new RegExp(`^\\s*${MONTH}[\\s\\-/.,]*\\d[\\s\\-/.,\\d:]*$`, 'i'),
];

function guarded(cell: string): string {
  if (PLAIN_NUMBER.test(cell)) return cell;
  const isMeant = FORMULA.test(cell) || cell.startsWith(GUARD);
  return isMeant || TURNED.some((form) => form.test(cell)) ? `${GUARD}${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
