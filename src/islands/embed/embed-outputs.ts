import {
  embedElement,
  embedSnippet,
  sizingScript,
  type Embeddable,
} from '../../syndication/embed-snippet.ts';
import { SCRIPT } from '../../syndication/embeds.ts';

/** What a page may want to paste of an embed, by the name of its field; `query` is what the address carries. */
export function outputsOf(plain: Embeddable, query: string, site: string) {
  const one = { ...plain, address: `${plain.address}${query}` };
  const snippet = embedSnippet(one);
  const script = sizingScript(`${site}${SCRIPT}`);
  return {
    snippet,
    sized: `${snippet}${script}`,
    element: `${embedElement(one)}${script}`,
    address: one.address,
    oembed: `${plain.address}oembed.json`,
  };
}
