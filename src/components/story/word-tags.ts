import Happened from './Happened.astro';
import Link from './Link.astro';
import NotAFigure from './NotAFigure.astro';
import Place from './Place.astro';
import Quote from './Quote.astro';
import Said from './Said.astro';
import Value from './background/Value.astro';
import Bodies from './figures/Bodies.astro';
import Captured from './figures/Captured.astro';
import Killed from './figures/Killed.astro';
import KilledAndWounded from './figures/KilledAndWounded.astro';
import Lost from './figures/Lost.astro';
import Number from './figures/Number.astro';
import Wounded from './figures/Wounded.astro';

/** The tags that print words, the same in every edition of a text, and the links of Markdown. */
export const wordTags = {
  a: Link,
  Bodies,
  Captured,
  Happened,
  Killed,
  KilledAndWounded,
  Lost,
  NotAFigure,
  Number,
  Place,
  Quote,
  Said,
  Value,
  Wounded,
};
