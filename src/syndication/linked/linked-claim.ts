import type { Claim } from '../../domain/record/dataset.ts';
import { isoLocal, type When } from '../../domain/values/when.ts';
import { imprintOf, mendedIn, type Imprint, type Linked, type Mended } from './linked.ts';

/** What is said of a claim in words. */
export interface ClaimFacts {
  address: string;
  /** Who, when: what. */
  name: string;
  /** The same with its summary, and who denied it or that no denial was found. */
  description: string;
  image: string;
  /** The difference from UTC of the story’s times. */
  offset: string;
  corrections: readonly Mended[];
}

/** A claim as what somebody said and where it was read, without a verdict. */
export function linkedClaim(claim: Claim, facts: ClaimFacts, imprint: Imprint): Linked {
  const said = hourOf(claim.said, facts.offset);
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': facts.address,
    url: facts.address,
    name: facts.name,
    description: facts.description,
    image: facts.image,
    author: {
      '@type': claim.claimant.person ? 'Person' : 'Organization',
      name: claim.claimant.name,
      description: claim.claimant.who,
    },
    ...(said !== undefined && { dateCreated: said }),
    appearance: claim.sources
      .filter(({ backing }) => !backing)
      .map(({ outlet, title, url, language }) => ({
        '@type': 'WebPage' as const,
        publisher: { '@type': 'Organization' as const, name: outlet },
        inLanguage: language,
        ...(title !== undefined && { name: title }),
        ...(url !== undefined && { url }),
      })),
    ...imprintOf(imprint),
    ...mendedIn(facts.corrections),
  };
}

/** A time as a date or a minute, where it is known as one; words that allow more have none. */
function hourOf(when: When, offset: string): string | undefined {
  if (when.kind === 'minute') return `${isoLocal(when.at)}:00${offset}`;
  return when.kind === 'day' ? isoLocal(when.day).slice(0, 10) : undefined;
}
