import Chapter from './Chapter.astro';
import Claim from './Claim.astro';
import Later from './Later.astro';
import Paragraph from './Paragraph.astro';
import Fact from './background/Fact.astro';
import Carry from './evidence/Carry.astro';
import Disputed from './evidence/Disputed.astro';
import Hours from './evidence/Hours.astro';
import Losses from './evidence/Losses.astro';
import Map from './evidence/Map.astro';
import Picture from './evidence/Picture.astro';
import Tolls from './evidence/Tolls.astro';
import Term from './glossary/Term.astro';
import Terms from './glossary/Terms.astro';
import { wordTags } from './word-tags.ts';

/** The tags that MDX may use, by name, with the chapters that their texts are laid into, the marks of explained words and the ways to embeds; the copy desk knows the same names. */
export const palette = {
  ...wordTags,
  Carry,
  Chapter,
  Claim,
  Disputed,
  Fact,
  Hours,
  Later,
  Losses,
  Map,
  Paragraph,
  Picture,
  Term,
  Terms,
  Tolls,
};
