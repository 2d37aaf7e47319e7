import Chapter from './Chapter.astro';
import Claim from './Claim.astro';
import Happened from './Happened.astro';
import Later from './Later.astro';
import NotAFigure from './NotAFigure.astro';
import Place from './Place.astro';
import Quote from './Quote.astro';
import Said from './Said.astro';
import Fact from './background/Fact.astro';
import Value from './background/Value.astro';
import Carry from './evidence/Carry.astro';
import Disputed from './evidence/Disputed.astro';
import Hours from './evidence/Hours.astro';
import Losses from './evidence/Losses.astro';
import Map from './evidence/Map.astro';
import Picture from './evidence/Picture.astro';
import Tolls from './evidence/Tolls.astro';
import Bodies from './figures/Bodies.astro';
import Captured from './figures/Captured.astro';
import Killed from './figures/Killed.astro';
import KilledAndWounded from './figures/KilledAndWounded.astro';
import Lost from './figures/Lost.astro';
import Number from './figures/Number.astro';
import Wounded from './figures/Wounded.astro';
import Term from './glossary/Term.astro';
import Terms from './glossary/Terms.astro';

/** The tags that MDX may use, by name, with the chapters that their texts are laid into, the marks of explained words and the ways to embeds; the copy desk knows the same names. */
export const palette = {
  Bodies,
  Captured,
  Carry,
  Chapter,
  Claim,
  Disputed,
  Fact,
  Happened,
  Hours,
  Killed,
  KilledAndWounded,
  Later,
  Losses,
  Lost,
  Map,
  NotAFigure,
  Number,
  Picture,
  Place,
  Quote,
  Said,
  Term,
  Terms,
  Tolls,
  Value,
  Wounded,
};
