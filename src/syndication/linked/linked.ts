import type {
  BackgroundNewsArticle,
  Claim,
  CorrectionComment,
  Dataset,
  Organization,
  Thing,
  WithContext,
} from 'schema-dts';

/** What a page says of itself in the words of schema.org: no verdict on any claim is among them. */
export type Linked = WithContext<Leaf<BackgroundNewsArticle> | Leaf<Claim> | Leaf<Dataset>>;

/** A type of schema.org itself, not one of its kinds. */
type Leaf<Type extends Thing> = Extract<Type, { '@type': string }>;

/** Whose edition it is, in which language, under which terms. */
export interface Imprint {
  publisher: string;
  language: string;
  /** The published site. */
  site: string;
  title: string;
}

/** An error of ours that was mended, in a sentence that names who said what was mistaken, and when. */
export interface Mended {
  text: string;
  published: string;
  address: string;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What every work of an edition says. */
export function imprintOf({ publisher, language, site, title }: Imprint) {
  const house: Organization = { '@type': 'Organization', name: publisher, url: `${site}/` };
  return {
    inLanguage: language,
    license: LICENCE,
    publisher: house,
    isPartOf: { '@type': 'WebSite' as const, name: title, url: `${site}/` },
  };
}

/** Corrections as comments on what they correct; nothing where there is none. */
export function mendedIn(corrections: readonly Mended[]): { correction?: CorrectionComment[] } {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ text, published, address }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: published,
      url: address,
    })),
  };
}
