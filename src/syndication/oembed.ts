import { embedSnippet, type Embeddable } from './embed-snippet.ts';

/** The width in pixels that is named where a number is asked for; the frame itself fills its column. */
const WIDTH = 640;

/** What tells of a site beside each of its graphics. */
export interface Provider {
  name: string;
  address: string;
  /** The card of the moment, with its size in pixels. */
  card: { address: string; width: number; height: number };
}

/** An answer of oEmbed 1.0 (oembed.com), type “rich”. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** What a site that knows oEmbed needs to carry a graphic. */
export function oembedOf(embeddable: Embeddable, { name, address, card }: Provider): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: embeddable.title,
    provider_name: name,
    provider_url: address,
    html: embedSnippet(embeddable),
    width: WIDTH,
    height: embeddable.height,
    thumbnail_url: card.address,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  };
}
