import { comparedWords } from '../../words/en/since/compared.ts';
import type { AsKnownElement } from './as-known.ts';

/** Hands the address that a comparison offers to what the reader shares by, or else copies it. */
export async function share(host: HTMLElement) {
  const { href: url, textContent: title } = host.querySelector<HTMLAnchorElement>('.keep a')!;
  const said = host.querySelector('.shared')!;
  const shares = typeof navigator.share === 'function';
  try {
    if (shares) await navigator.share({ title, url });
    else await navigator.clipboard.writeText(url);
    said.textContent = shares ? '' : comparedWords.copied;
  } catch {
    said.textContent = shares ? '' : comparedWords.uncopied;
  }
}

/** What a board is compared by: its moments, and how many of its claims are new. */
interface Compared {
  since: number | undefined;
  at: number;
  number: number;
}

/** Says in a sentence how much is new, and leads to the page that tells it in words. */
export function tell(host: HTMLElement, known: AsKnownElement, compared: Compared) {
  const { since, at, number } = compared;
  const { begin, none, told } = comparedWords;
  const form = since === at ? begin : number === 0 ? none : told[number === 1 ? 0 : 1]!;
  const line = since === undefined ? '' : form.replace('{since}', known.name(since));
  host.querySelector('.news')!.textContent = line
    .replace('{at}', known.name(at))
    .replace('{number}', String(number));
  lead(host, known, since ?? at, at);
}

/** Leads to the page of two moments, or to the one of the shortest time around them. */
function lead(host: HTMLElement, known: AsKnownElement, since: number, at: number) {
  const read = (moment: string | undefined) => known.read(moment ?? '') ?? NaN;
  const pairs = host.dataset['pairs']!.split(' ').map((slug) => {
    const [a, b] = slug.split('/');
    return { slug, a: read(a), b: read(b) };
  });
  const around = since < at ? pairs.filter(({ a, b }) => a <= since && at <= b) : [];
  const [pair] = around.toSorted((one, other) => one.b - one.a - other.b + other.a);
  const line = host.querySelector('.in-words')!;
  line.textContent = '';
  if (!pair) return;
  const link = line.appendChild(document.createElement('a'));
  link.href = `${host.dataset['pages']}${pair.slug}/`;
  link.textContent = comparedWords.words
    .replace('{a}', known.name(pair.a))
    .replace('{b}', known.name(pair.b));
}
