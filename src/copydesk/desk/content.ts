import { claimantSchema } from '../../domain/entries/claimant.ts';
import { findBackgroundFaults } from '../../domain/faults/background-faults.ts';
import { slugOf } from '../../domain/entries/id.ts';
import { mapCause } from '../../domain/faults/causes.ts';
import type { Fault } from '../../domain/faults/fault.ts';
import { findFaults } from '../../domain/faults/find-faults.ts';
import { layerSchema } from '../../domain/entries/layer.ts';
import { placeSchema } from '../../domain/entries/place.ts';
import { questionSchema } from '../../domain/entries/question.ts';
import { sideSchema } from '../../domain/entries/side.ts';
import { sourceSchema } from '../../domain/entries/source.ts';
import type { Coded } from '../../domain/record/dataset.ts';
import { RELATIONS } from '../../domain/faults/relations.ts';
import { storySchema } from '../../domain/entries/story.ts';
import { termSchema } from '../../domain/entries/term.ts';
import { findTermFaults } from '../../domain/faults/term-faults.ts';
import { articleSchema, updateSchema } from '../../domain/entries/update.ts';
import { checkPictures } from '../pictures/picture-tags.ts';
import { findClaimLineFaults } from '../figures/lines/claim-lines.ts';
import { findEditionLineFaults } from '../figures/lines/edition-lines.ts';
import { readBackground } from './background-files.ts';
import { findFolderFaults, readClaims } from './claim-files.ts';
import { findResting } from '../../domain/report/resting.ts';
import { Desk, type Content } from './desk.ts';
import type { Kept } from '../yaml/kept.ts';
import { checkLayers } from './layer-files.ts';
import { readList } from './list-file.ts';
import { toldIn } from '../told/told-claims.ts';
import { daysOf } from './published-days.ts';
import { checkTexts } from './text-checks.ts';
import { readTexts } from './text-files.ts';

/** Reads a content folder whole and reports every fault of every file at once; what was kept of an earlier reading is not made again. */
export function readContent(folder: string, kept?: Kept): Content {
  const desk = new Desk(folder, kept);
  if (!desk.files.isThere()) return desk.close();
  const story = desk.one('story.yaml', storySchema);
  const coded = {
    sides: readList(desk, 'sides.yaml', 'sides', sideSchema),
    claimants: readList(desk, 'claimants.yaml', 'claimants', claimantSchema),
    sources: readList(desk, 'sources.yaml', 'sources', sourceSchema),
    places: readList(desk, 'places.yaml', 'places', placeSchema),
    questions: readList(desk, 'questions.yaml', 'questions', questionSchema),
    claims: readClaims(desk),
  };
  const { known } = desk;
  for (const { id, names, scripts } of coded.places.values())
    for (const name of [...Object.values(names), ...Object.values(scripts)])
      known.places.names.set(slugOf(name), id);
  for (const { id, name, short } of coded.claimants.values())
    for (const one of [name, short, name.replace(/^the /, '')])
      known.claimants.names.set(slugOf(one), id);
  for (const { id, name, adjective } of coded.sides.values())
    for (const one of [name, adjective]) known.sides.names.set(slugOf(one), id);
  const terms = readList(desk, 'glossary.yaml', 'glossary', termSchema);
  const facts = readBackground(desk);
  const layers = readList(desk, 'geo/layers.yaml', 'layers', layerSchema);
  const cause = story && mapCause(story, coded.places);
  checkLayers(desk, layers.values(), cause ? undefined : story);
  if (desk.hasFaultIn('geo/layers.yaml')) desk.files.leave('geo');
  const { heads: updates, bodies } = readTexts(desk, 'updates', updateSchema);
  const article = readTexts(desk, 'article', articleSchema, [
    'explainer',
    'method',
    'coding',
    'background',
  ]);
  checkPictures(desk, [...bodies, ...article.bodies]);
  desk.files.refuseStrays();
  if (!story) return desk.close();
  const all = { story, ...coded };
  const faults = findFaults(all, desk.known);
  const isTold = new Set(faults.map(({ entry }) => entry));
  desk.report([
    ...faults,
    // What a claim’s words say of a figure that is told already is left for later.
    ...lineFaults(desk, coded).filter(({ entry }) => !isTold.has(entry)),
    ...findFolderFaults(desk, coded.claims, story),
    ...findEditionLineFaults(story, coded.questions),
    ...findTermFaults(terms, story),
    ...findBackgroundFaults(facts, coded, desk.known),
  ]);
  const explainer = article.bodies.find(({ slug }) => slug === 'explainer')?.text.tree;
  for (const id of [
    ...(explainer ? toldIn(explainer) : []),
    ...[...story.leading, ...story.days, ...story.key_figures.map(({ claim }) => claim)],
  ])
    desk.told.add(id);
  const days = [...daysOf('updates', updates), ...daysOf('article', article.heads)];
  checkTexts(desk, { ...all, facts, terms }, updates, [...bodies, ...article.bodies], days, faults);
  if (desk.faults.length > 0) return desk.close(story);
  desk.report(findResting(all), desk.notices);
  const rest = { facts, terms: [...terms.values()], layers: [...layers.values()], updates };
  return desk.close(story, { ...all, ...rest });
}

function lineFaults(
  { kept }: Desk,
  { claims, sources }: Pick<Coded, 'claims' | 'sources'>,
): Fault[] {
  return [...claims].flatMap(([id, claim]) => {
    const named = RELATIONS.flatMap((relation) => claim[relation] ?? []).flatMap(
      (one) => claims.get(one) ?? [],
    );
    const outlets = claim.sources.flatMap((one) => sources.get(one)?.outlet ?? []);
    return kept.once(`lines of ${id}`, [claim, ...named, ...outlets], () =>
      findClaimLineFaults(id, claim, { claims: named, outlets }),
    );
  });
}
