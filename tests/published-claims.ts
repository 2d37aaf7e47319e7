import { readBuilt } from './built-site.ts';

/** What tests read of a claim of claims.json. */
export interface PublishedClaim {
  id: string;
  number: number;
  kind: string;
  label: string;
  claimant: string;
  side: string;
  known_from: string;
  told: boolean;
  where?: { at: string; prec: number };
}

/** Every claim of the built claims.json. */
export const publishedClaims: readonly PublishedClaim[] = JSON.parse(readBuilt('data/claims.json'));
