import type { Story } from '../domain/entries/story.ts';
import { type Frame, frameOf, unproject } from '../graphics/geometry/mercator.ts';
import type { Box } from '../graphics/geometry/plane.ts';

/** The size that networks ask for, in pixels. */
export const CARD = { width: 1200, height: 630 };

/** The map runs off the card at three sides; the words stand left of it. */
export const MAP: Box = { x0: 480, y0: 0, x1: CARD.width, y1: CARD.height };

/** The phone’s part of the map, with as much around it as fills the map’s room on a card. */
export function cardFrame({ narrow }: Story['map']): Frame {
  const [width, height] = [MAP.x1 - MAP.x0, MAP.y1 - MAP.y0];
  const frame = frameOf(narrow, width);
  const aside = Math.max(0, ((frame.height * width) / height - width) / 2);
  const above = Math.max(0, (height - frame.height) / 2);
  return frameOf(
    {
      southwest: [...unproject(frame, [-aside, frame.height + above])],
      northeast: [...unproject(frame, [width + aside, -above])],
    },
    width,
  );
}

/** What is drawn on the map, moved to its room on a card and cut at its edges. */
export function onMap(markup: string): string {
  const { x0, y0, x1, y1 } = MAP;
  return `<svg x="${x0}" y="${y0}" width="${x1 - x0}" height="${y1 - y0}">${markup}</svg>`;
}
