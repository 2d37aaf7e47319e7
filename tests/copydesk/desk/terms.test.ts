import { change } from '../desk.ts';
import { eachIsTold } from '../told.ts';

const GLOSSARY = 'glossary.yaml';
const forms = (list: string) =>
  change('  term: river line\n', `  term: river line\n  forms: ${list}\n`);

eachIsTold([
  [
    'gave a word a form that no text has',
    GLOSSARY,
    forms('[Aldle, river lien]'),
    '3:18: 0.forms.1: found “river lien”, which no text uses; expected a form that stands in a text; mend: correct it, or take it out',
  ],
  [
    'gave two words one form',
    GLOSSARY,
    forms('[Aldle, lower reach]'),
    [
      `${GLOSSARY}:3:18: 0.forms.1: found “lower reach”, which no text uses; expected a form that stands in a text; mend: correct it, or take it out`,
      `${GLOSSARY}:8:3: 1.term: found “lower reach”, which is a form of “river-line” too; expected a form of one word alone, given once`,
    ],
  ],
  [
    'wrote the forms as one line',
    GLOSSARY,
    forms('Aldle'),
    '3:3: 0.forms: found “Aldle”; expected a list, each entry beginning with “- ” or all of them in [ ]; mend: write [Aldle]',
  ],
]);
