import { z } from 'zod';

/** The form of an id. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** An id: the file's or the entry's name, also its address. Lower-case letters, digits, hyphens. */
export const id = z.string({ error: 'an id' }).regex(ID, {
  error: ({ input }) => `“${String(input)}” is not an id; write ${idSlip(String(input))}`,
});

/** What to write for an id that is out of its form. */
export function idSlip(text: string): string {
  const stranger = wordStranger(text);
  const form = `a–z, 0–9 and single hyphens${stranger}`;
  if (stranger !== '') return form;
  const plain = slugOf(text.replaceAll(/\.(?:ya?ml|mdx)$/g, ''));
  if (/[\s,]/.test(text))
    return `${/,|-.* | .*-/.test(text) ? '' : `${plain}, in `}${form}; where there are several, a comma between them in [ ]`;
  return ID.test(plain) ? `${plain}, in ${form}` : form;
}

/** An id, or an address, from a title or a name: small letters of a–z, accents left off, eighty characters at most. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{M}|[’']/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '');
}

/** The lists that an id can point into. */
export type Registry =
  | 'sides'
  | 'claimants'
  | 'sources'
  | 'places'
  | 'questions'
  | 'claims'
  | 'facts'
  | 'usages'
  | 'scripts';

/** The id of an entry of a list; editors’ tools offer the ids that are known. */
export function idOf(registry: Registry) {
  return id.meta({ registry });
}

/** Names the first letter of another alphabet; some look exactly like one of a–z. */
export function wordStranger(text: string): string {
  const [sign] = /[^\x00-\x7f“”‘’]/u.exec(text) ?? [];
  if (sign === undefined) return '';
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `; its “${sign}” is U+${code}, however it looks`;
}
