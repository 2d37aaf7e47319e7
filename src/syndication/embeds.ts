import { claimsShown, type Evidence } from '../domain/digest/evidence.ts';
import type { Claim, Dataset } from '../domain/record/dataset.ts';
import { isKnown } from '../domain/record/ledger.ts';
import { pairSlug, pairsOf } from '../domain/since/pairs.ts';
import { instantSlug, latest, type Minute } from '../domain/values/when.ts';
import type { Embeddable } from './embed-snippet.ts';

/** The graphics that other sites can carry, in the order in which they are offered; single claims and the evidence of the story are carried too. */
export const GRAPHICS = ['map', 'timeline', 'casualties'] as const;

export type Graphic = (typeof GRAPHICS)[number];

/** The address of the script that makes frames as high as what is in them; a new version gets a new address. */
export const SCRIPT = '/embed/v1.js';

/** What another site carries: a graphic, one claim or a piece of evidence, live or frozen at an instant, or what was new between two. */
export interface Embed {
  graphic: Graphic | 'claim' | 'evidence' | 'since';
  /** The id of the claim or of the evidence, where it is one, or the two moments. */
  id?: string | undefined;
  /** The instant at which it is frozen, of two moments the second; live without one. */
  at?: Minute | undefined;
  /** The height that it needs, where that goes by what it shows. */
  height?: number;
}

/** The pixels that each needs, at most, in a column of 640 px before anybody tells its height: live with its control, and frozen. */
const HEIGHTS: Readonly<Record<Embed['graphic'], { live: number; frozen: number }>> = {
  map: { live: 1215, frozen: 1045 },
  timeline: { live: 1360, frozen: 1190 },
  casualties: { live: 2155, frozen: 1985 },
  claim: { live: 870, frozen: 870 },
  evidence: { live: 1080, frozen: 1080 },
  since: { live: 700, frozen: 700 },
};

/** The same for evidence: for itself, and for each of the claims that it shows. */
const EVIDENCE_HEIGHTS: Readonly<Record<Evidence['kind'], { itself: number; claim: number }>> = {
  map: { itself: 510, claim: 47 },
  hours: { itself: 190, claim: 67 },
  tolls: { itself: 505, claim: 31 },
  disputed: { itself: 260, claim: 37 },
  losses: { itself: 590, claim: 0 },
};

/** The address of an embed within the site. */
export function embedPath({ graphic, id, at }: Embed): string {
  const frozen = at === undefined || graphic === 'since' ? '' : `at/${instantSlug(at)}/`;
  return `/embed/${graphic}/${id === undefined ? '' : `${id}/`}${frozen}`;
}

/** The address of the full page that an embed is a part of. */
export function fullPath({ graphic, id, at }: Embed): string {
  if (graphic === 'claim') return `/claims/${id}/`;
  if (graphic === 'evidence') return `/#${id}`;
  if (graphic === 'since') return `/since/${id}/`;
  const part = graphic === 'casualties' ? '#casualties' : '#board';
  if (at !== undefined) return `/at/${instantSlug(at)}/${part}`;
  return graphic === 'map' ? '/map/' : `/hours/${part}`;
}

/** The address of the builder, where an embed is chosen and changed. */
export function builderPath({ graphic, id, at }: Embed): string {
  const moment = at === undefined || graphic === 'since' ? undefined : instantSlug(at);
  const asked = { graphic, [graphic]: id, at: moment };
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return `/embed/?${given.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** The paths of the embeds of one kind, in the form in which pages are asked for them. */
export function momentPaths(embeds: readonly Embed[], graphic: Embed['graphic']) {
  return embeds
    .filter((embed) => embed.graphic === graphic)
    .map(({ id, at }) => ({
      params: { id, moment: at === undefined ? undefined : `at/${instantSlug(at)}` },
      props: { at },
    }));
}

/** What a page pastes to carry an embed of the site at an address. */
export function embeddable(embed: Embed, title: string, site: string): Embeddable {
  return {
    address: `${site}${embedPath(embed)}`,
    title,
    height: embed.height ?? HEIGHTS[embed.graphic][embed.at === undefined ? 'live' : 'frozen'],
    full: `${site}${fullPath(embed)}`,
  };
}

/** The addresses of the embeds that the site has, each but for its title. */
export function embedsOf(
  dataset: Dataset,
  told: readonly Claim[],
  evidence: readonly Evidence[],
): Embed[] {
  const { story, claims } = dataset;
  const moments = [undefined, ...story.instants.map(latest)];
  const graphics = GRAPHICS.flatMap((graphic) => moments.map((at): Embed => ({ graphic, at })));
  const single = claims.flatMap((claim) =>
    moments
      .filter((at) => at === undefined || (told.includes(claim) && isKnown(claim, at)))
      .map((at): Embed => ({ graphic: 'claim', id: claim.id, at })),
  );
  const pieces = evidence.flatMap((piece) => {
    const shown = claimsShown(piece, dataset);
    return moments
      .filter((at) => at === undefined || shown.some((claim) => isKnown(claim, at)))
      .map((at) => embedOf(piece, shown, at));
  });
  return [...graphics, ...single, ...pieces, ...newsEmbeds(dataset)];
}

function embedOf(piece: Evidence, shown: readonly Claim[], at: Minute | undefined): Embed {
  const claims = shown.filter((claim) => at === undefined || isKnown(claim, at));
  const { itself, claim } = EVIDENCE_HEIGHTS[piece.kind];
  return { graphic: 'evidence', id: piece.id, at, height: itself + claim * claims.length };
}

function newsEmbeds(dataset: Dataset): Embed[] {
  return pairsOf(dataset.story).map((pair) => ({
    graphic: 'since',
    id: pairSlug(pair),
    at: pair.b,
  }));
}
