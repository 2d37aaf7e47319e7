import Bodies from './Bodies.astro';
import Captured from './Captured.astro';
import Chapter from './Chapter.astro';
import Claim from './Claim.astro';
import Disputed from './Disputed.astro';
import Fact from './background/Fact.astro';
import Value from './background/Value.astro';
import Happened from './Happened.astro';
import Killed from './Killed.astro';
import KilledAndWounded from './KilledAndWounded.astro';
import Lost from './Lost.astro';
import NotAFigure from './NotAFigure.astro';
import Number from './Number.astro';
import Place from './Place.astro';
import Quote from './Quote.astro';
import Said from './Said.astro';
import Wounded from './Wounded.astro';

/** The tags that MDX may use, by name; the copy desk knows the same names. */
export const palette = {
  Bodies,
  Captured,
  Chapter,
  Claim,
  Disputed,
  Fact,
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
