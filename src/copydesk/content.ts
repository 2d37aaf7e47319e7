import { claimantSchema } from '../domain/claimant.ts';
import { findFaults } from '../domain/find-faults.ts';
import { layerSchema } from '../domain/layer.ts';
import { placeSchema } from '../domain/place.ts';
import { questionSchema } from '../domain/question.ts';
import { sideSchema } from '../domain/side.ts';
import { sourceSchema } from '../domain/source.ts';
import { storySchema } from '../domain/story.ts';
import { findTermFaults, termSchema } from '../domain/term.ts';
import { articleSchema, updateSchema } from '../domain/update.ts';
import { Desk, type Content } from './desk.ts';

/** Reads a content folder whole and reports every fault of every file at once. */
export function readContent(folder: string): Content {
  const desk = new Desk(folder);
  if (!desk.isThere()) return desk.close();
  const story = desk.one('story.yaml', storySchema);
  const coded = {
    sides: desk.list('sides.yaml', 'sides', sideSchema),
    claimants: desk.list('claimants.yaml', 'claimants', claimantSchema),
    sources: desk.list('sources.yaml', 'sources', sourceSchema),
    places: desk.list('places.yaml', 'places', placeSchema),
    questions: desk.list('questions.yaml', 'questions', questionSchema),
    claims: desk.claims(),
  };
  const terms = desk.list('glossary.yaml', 'glossary', termSchema);
  const layers = desk.list('geo/layers.yaml', 'layers', layerSchema);
  for (const layer of layers.values()) desk.layerFile(layer, story);
  const updates = desk.texts('updates', updateSchema);
  desk.texts('article', articleSchema, ['explainer', 'method']);
  if (!story) return desk.close();
  const all = { story, ...coded };
  desk.report([...findFaults(all, desk.known), ...findTermFaults(terms, story)]);
  desk.checkTexts(all, updates);
  return desk.faults.length > 0
    ? desk.close(story)
    : desk.close(story, {
        ...all,
        terms: [...terms.values()],
        layers: [...layers.values()],
        updates,
      });
}
