import { inNumerals } from '../number-words.ts';
import { adviceIn } from './advice.ts';
import { COUNT_SLIPS, WORD_SLIPS } from './count-table.ts';

/** What may be set right without a doubt, each with what is said of it. */
const TIDIED: readonly (readonly [tidy: (text: string) => string, said: string])[] = [
  [(text) => text.replace(/^[“”"'‘’](.+)[“”"'‘’]$/, '$1'), ', without quotation marks'],
  [inNumerals, ', with the number in numerals'],
  [(text) => text.toLowerCase(), ', in small letters'],
  [withCommas, ''],
];

/** What to write for a count that cannot be read, where that is plain; never another number, nor a form that is refused. */
export function countSlip(wording: string, isRead: (form: string) => boolean): string | undefined {
  let [text, said] = [wording, ''];
  for (const [tidy, words] of TIDIED) {
    const tidied = tidy(text);
    if (tidied !== text) [text, said] = [tidied, said + words];
  }
  return (
    adviceIn(wording, COUNT_SLIPS, isRead) ??
    (isRead(text) ? `“${text}”${said}` : adviceIn(text, [...COUNT_SLIPS, ...WORD_SLIPS], isRead))
  );
}

const THOUSANDS = String.raw`[1-9]\d{0,2}(?:[ .’']\d{3})+(?![.,]?\d)`;

/** “3 to 4.000”: whether the thousands are those of both numbers is not for us to say. */
const SHARED = new RegExp(`(?<![\\d.,’'] ?)\\d{1,3} ?(?:to|or|and|-|–|/) ?${THOUSANDS}`);

/** `3.000` and `3 000` with the comma that thousands have here. */
function withCommas(text: string): string {
  if (SHARED.test(text)) return text;
  return text.replace(new RegExp(`(?<![\\d.,])${THOUSANDS}`, 'g'), (number) =>
    number.replaceAll(/\D/g, ','),
  );
}
