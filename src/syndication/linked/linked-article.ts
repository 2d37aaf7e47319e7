import { imprintOf, mendedIn, type Imprint, type Linked, type Mended } from './linked.ts';

/** A text of the edition, as far as other programs ask. */
export interface TextFacts {
  address: string;
  headline: string;
  description: string;
  image: string;
  /** The days on which it really went out and last changed. */
  published: string;
  updated: string;
  /** The moment that it tells of, with its zone. */
  moment: string;
  /** When and from what the edition was compiled. */
  compiled: string;
  corrections: readonly Mended[];
}

/** A text as background on past events: told long after, of one moment, by its publisher. */
export function linkedArticle(text: TextFacts, imprint: Imprint): Linked {
  const base = imprintOf(imprint);
  return {
    '@context': 'https://schema.org',
    '@type': 'BackgroundNewsArticle',
    '@id': text.address,
    url: text.address,
    mainEntityOfPage: text.address,
    headline: text.headline,
    description: text.description,
    image: text.image,
    datePublished: text.published,
    dateModified: text.updated,
    contentReferenceTime: text.moment,
    backstory: text.compiled,
    author: base.publisher,
    ...base,
    ...mendedIn(text.corrections),
  };
}
