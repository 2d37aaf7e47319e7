import { wordTags } from '../word-tags.ts';
import Chapter from './Chapter.astro';
import Claim from './Claim.astro';
import Disputed from './Disputed.astro';
import Fact from './Fact.astro';
import Later from './Later.astro';
import Losses from './Losses.astro';
import Nothing from './Nothing.astro';
import Paragraph from './Paragraph.astro';
import Picture from './Picture.astro';
import Shown from './Shown.astro';
import Term from './Term.astro';
import Terms from './Terms.astro';

/** The tags that MDX may use, in words alone: for each drawing, what it shows and the text does not tell. */
export const plainPalette = {
  ...wordTags,
  Carry: Nothing,
  Chapter,
  Claim,
  Disputed,
  Fact,
  Hours: Shown,
  Later,
  Losses,
  Map: Shown,
  Paragraph,
  Picture,
  Term,
  Terms,
  Tolls: Shown,
};
