import type { Minute } from '../domain/values/when.ts';
import { drawing } from './boxes.ts';
import { cardFrame, onMap } from './card-frame.ts';
import { type CardMap, setCardPlate } from './card-plate.ts';
import { cardWords, keyMarkup, keyWords, standingWords } from './card-words.ts';
import { groundMarkup } from './ground-markup.ts';
import { mapWords } from './map-words.ts';
import { marksMarkup } from './mark-markup.ts';
import { render } from './render.ts';

/** The picture that other sites show for a link: the map and its moment, as a PNG file. */
export function drawCard(map: CardMap, at: Minute): Promise<Buffer> {
  const { story, layers, places } = map;
  const plate = setCardPlate(map, cardFrame(story.map));
  const shapes = plate.marks.map(({ marks: [mark] }) => mark.shape);
  const sides = map.sides.filter(({ shape }) => shapes.includes(shape));
  return render([
    drawing(groundMarkup(layers, places, story)),
    drawing(onMap(marksMarkup(plate)) + keyMarkup(sides)),
    ...mapWords(plate),
    standingWords(story),
    cardWords(story, at),
    ...keyWords(sides),
  ]);
}
