import type { CodedFact } from '../../domain/entries/background.ts';
import type { CodedClaim } from '../../domain/entries/claim.ts';
import type { Correction } from '../../domain/record/correction.ts';
import type { Claim, Dataset } from '../../domain/record/dataset.ts';

/** Everything that the data are made of, and the words that no schema has. */
export interface DataInput {
  dataset: Dataset;
  /** The claims as they were coded. */
  claims: ReadonlyMap<string, CodedClaim>;
  /** The facts as they were coded. */
  facts: ReadonlyMap<string, CodedFact>;
  /** The ids of the claims that the article tells. */
  told: ReadonlySet<string>;
  corrections: readonly Correction[];
  /** The address of a claim’s page. */
  urlOf: (id: string) => string;
  words: DataWords;
}

/** What is said in words of a claim or a fact. */
export interface DataWords {
  /** Who denied or contradicted a claim and when, or that no denial was found. */
  denial: (claim: Claim) => string;
  /** What is said of a page on which no claim was read. */
  unread: string;
  /** The sentence of a fact, its figures in their places. */
  sentence: (fact: CodedFact) => string;
  /** How each side sees a fact, or that no other view is recorded. */
  views: (fact: CodedFact) => string;
}
