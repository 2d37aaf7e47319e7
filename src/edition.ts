import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { FeatureCollection } from 'geojson';
import { contentFolder } from './copydesk/desk/folder.ts';
import { toldClaims } from './copydesk/told/told-claims.ts';
import { toldEvidence } from './copydesk/told/told-evidence.ts';
import { toldFacts } from './copydesk/told/told-facts.ts';
import type { Evidence } from './domain/digest/evidence.ts';
import { assembleBackground, type Background, type Fact } from './domain/record/background.ts';
import { boardOf, type Board } from './domain/record/board.ts';
import { correctionsIn, type Correction } from './domain/record/correction.ts';
import { assembleDataset, type Claim, type Coded, type Dataset } from './domain/record/dataset.ts';
import type { CodedFact } from './domain/entries/background.ts';
import type { Layer } from './domain/entries/layer.ts';
import type { Term } from './domain/entries/term.ts';
import { oncePer } from './domain/values/once.ts';
import { latest } from './domain/values/when.ts';
import type { GroundLayer } from './graphics/ground/ground-layers.ts';
import { embedsOf, type Embed } from './syndication/embeds.ts';

/** Everything that this build publishes. */
export interface Edition {
  dataset: Dataset;
  /** Claims and facts as they were coded, before anything was joined. */
  coded: Pick<Coded, 'claims'> & { facts: ReadonlyMap<string, CodedFact> };
  /** The claims that the board of the hours and its frozen moments show. */
  board: Board;
  article: CollectionEntry<'article'>;
  /** The evidence of the article that other sites can carry. */
  evidence: Evidence[];
  method: CollectionEntry<'article'>;
  /** How claims are coded, for those who code. */
  coding: CollectionEntry<'article'>;
  /** What a newcomer has to know, as facts, and the text that tells them. */
  background: Background;
  backgroundText: CollectionEntry<'article'>;
  /** The facts that this text tells, in its order. */
  factsTold: Fact[];
  /** Newest first, by the moment that each stands for. */
  updates: CollectionEntry<'updates'>[];
  /** The newest first. */
  corrections: Correction[];
  terms: Term[];
  layers: GroundLayer[];
  /** What the small map shows of the surroundings. */
  region: GroundLayer[];
  /** What other sites can carry: every claim live, those that the text tells frozen too, from their saying on, and its evidence. */
  embeds: Embed[];
  /** The ids of the claims that have a card of their own: those of the board first, as many as a build has the time for. */
  carded: ReadonlySet<string>;
}

/** So many claims stand on a page of the ledger. */
export const PER_PAGE = 50;

/** So many claims have a card of their own at most: a card takes as long as five pages. */
const CARDED = 400;

/** So many updates stand on a page of their list. */
export const UPDATES_PER_PAGE = 20;

let edition: Promise<Edition> | undefined;
let read: readonly unknown[] = [];

/** The one reading of the collections; pages and the story’s tags share it. */
export function getEdition(): Promise<Edition> {
  return import.meta.env.DEV ? currentEdition() : (edition ??= assemble());
}

/** In dev the content changes under the server: what was read last is kept until it does. */
async function currentEdition(): Promise<Edition> {
  const lists = await Promise.all([
    getCollection('desk'),
    getCollection('article'),
    getCollection('updates'),
  ]);
  const entries = lists.flat().flatMap(({ data, body }) => [data, body]);
  const isSame = entries.length === read.length && entries.every((one, i) => one === read[i]);
  if (edition && isSame) return edition;
  read = entries;
  return (edition = assemble());
}

/** The updates that report a claim, newest first. */
export function updatesOf(claim: Claim, { updates }: Edition): CollectionEntry<'updates'>[] {
  return (reports(updates).get(claim.id) ?? []).map(({ update }) => update);
}

/** By claim, each update that reports it. */
const reports = oncePer((updates: Edition['updates']) => {
  const all = updates.flatMap((update) => update.data.claims.map((claim) => ({ claim, update })));
  return Map.groupBy(all, ({ claim }) => claim);
});

/** The update that stands for the last moment before that of another one. */
export function updateBefore(
  { data }: CollectionEntry<'updates'>,
  { updates }: Edition,
): CollectionEntry<'updates'> | undefined {
  const moments = momentsOf(updates);
  return moments[moments.findIndex(({ at }) => at === latest(data.as_of)) + 1]?.update;
}

/** The moments for which updates stand, each with the first of its updates, newest first. */
const momentsOf = oncePer((updates: Edition['updates']) =>
  [...Map.groupBy(updates, ({ data }) => latest(data.as_of))].map(([at, [update]]) => ({
    at,
    update: update!,
  })),
);

/** The corrections of a claim, newest first. */
export function correctionsOf({ id }: Claim, { corrections }: Edition): Correction[] {
  return corrections.filter(({ claim }) => claim === id);
}

/** What the article tells, what the story file flags, and what the page shows beside it. */
function chooseBoard(dataset: Dataset, article: CollectionEntry<'article'>): Board {
  const { key_figures, leading, days } = dataset.story;
  const flagged = key_figures.flatMap(({ claim, other }) =>
    other ? [claim, other.claim] : [claim],
  );
  return boardOf(
    dataset,
    new Set([...toldClaims(article.body ?? ''), ...flagged, ...leading, ...days]),
  );
}

function cardedOf(...claims: readonly (readonly Claim[])[]): ReadonlySet<string> {
  return new Set([...new Set(claims.flat().map(({ id }) => id))].slice(0, CARDED));
}

async function assemble(): Promise<Edition> {
  const [desk] = await getCollection('desk');
  const texts = await getCollection('article');
  const updates = await getCollection('updates');
  const { layers, terms, facts, ...coded } = desk!.data;
  const dataset = assembleDataset(coded);
  const article = texts.find(({ id }) => id === 'explainer')!;
  const board = chooseBoard(dataset, article);
  const evidence = toldEvidence(article.body ?? '');
  const ground = layers.map((layer) => ({ layer, data: readShapes(layer) }));
  const background = assembleBackground(facts.values(), dataset);
  const backgroundText = texts.find(({ id }) => id === 'background')!;
  return {
    dataset,
    coded: { claims: coded.claims, facts },
    board,
    embeds: embedsOf(dataset, board.told, evidence),
    carded: cardedOf(board.told, dataset.claims),
    article,
    evidence,
    method: texts.find(({ id }) => id === 'method')!,
    coding: texts.find(({ id }) => id === 'coding')!,
    background,
    backgroundText,
    factsTold: toldFacts(backgroundText.body ?? '').flatMap((id) => background.get(id) ?? []),
    updates: updates.toSorted(
      (a, b) => latest(b.data.as_of) - latest(a.data.as_of) || (a.id < b.id ? -1 : 1),
    ),
    corrections: correctionsIn(new Map(updates.map(({ id, data }) => [id, data]))),
    terms,
    layers: ground.filter(({ layer }) => layer.draw !== 'region'),
    region: ground.filter(({ layer }) => layer.draw === 'region'),
  };
}

function readShapes(layer: Layer): FeatureCollection {
  return JSON.parse(readFileSync(join(contentFolder(), 'geo', layer.file), 'utf8'), withoutHeight);
}

/** Positions may have a height, which no map draws. */
function withoutHeight(_key: string, value: unknown): unknown {
  const isHigh = Array.isArray(value) && value.length === 3 && value.every(Number.isFinite);
  return isHigh ? value.slice(0, 2) : value;
}
