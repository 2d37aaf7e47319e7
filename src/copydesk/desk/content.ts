import { claimantSchema } from '../../domain/entries/claimant.ts';
import { findBackgroundFaults } from '../../domain/faults/background-faults.ts';
import { findFaults } from '../../domain/faults/find-faults.ts';
import { layerSchema } from '../../domain/entries/layer.ts';
import { placeSchema } from '../../domain/entries/place.ts';
import { questionSchema } from '../../domain/entries/question.ts';
import { sideSchema } from '../../domain/entries/side.ts';
import { sourceSchema } from '../../domain/entries/source.ts';
import { storySchema } from '../../domain/entries/story.ts';
import { termSchema } from '../../domain/entries/term.ts';
import { findTermFaults } from '../../domain/faults/term-faults.ts';
import { articleSchema, updateSchema } from '../../domain/entries/update.ts';
import { readBackground } from './background-files.ts';
import { readClaims } from './claim-files.ts';
import { findResting } from '../../domain/report/resting.ts';
import { Desk, type Content } from './desk.ts';
import { checkLayers } from './layer-files.ts';
import { readList } from './list-file.ts';
import { checkTexts } from './text-checks.ts';
import { readTexts } from './text-files.ts';

/** Reads a content folder whole and reports every fault of every file at once. */
export function readContent(folder: string): Content {
  const desk = new Desk(folder);
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
  const terms = readList(desk, 'glossary.yaml', 'glossary', termSchema);
  const facts = readBackground(desk);
  const layers = readList(desk, 'geo/layers.yaml', 'layers', layerSchema);
  checkLayers(desk, layers.values(), story);
  if (desk.hasFaultIn('geo/layers.yaml')) desk.files.leave('geo');
  const { heads: updates, bodies } = readTexts(desk, 'updates', updateSchema);
  const article = readTexts(desk, 'article', articleSchema, [
    'explainer',
    'method',
    'coding',
    'background',
  ]);
  desk.files.refuseStrays();
  if (!story) return desk.close();
  const all = { story, ...coded };
  desk.report([
    ...findFaults(all, desk.known),
    ...findTermFaults(terms, story),
    ...findBackgroundFaults(facts, coded, desk.known),
  ]);
  checkTexts(desk, { ...all, facts, terms }, updates, [...bodies, ...article.bodies]);
  if (desk.faults.length > 0) return desk.close(story);
  desk.report(findResting(all), desk.notices);
  const rest = { facts, terms: [...terms.values()], layers: [...layers.values()], updates };
  return desk.close(story, { ...all, ...rest });
}
