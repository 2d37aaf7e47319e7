import {
  add,
  BRIDGE,
  change,
  COUNT,
  DENIAL,
  FERRY,
  HELICOPTER,
  LATER,
  MORE,
  UPDATE,
} from '../desk.ts';
import { eachIsTold } from '../told.ts';

// Counts.
eachIsTold([
  [
    'wrote a plus',
    FERRY,
    change('wounded: 2 to 4', 'wounded: 2+'),
    '13:5: losses.0.wounded: found “2+”; expected a count; mend: write “at least 2” or “more than 2”, as the source has it',
  ],
  [
    'wrote a tilde',
    FERRY,
    change('wounded: 2 to 4', 'wounded: ~3'),
    '13:5: losses.0.wounded: found “~3”; expected a count; mend: write “about 3”',
  ],
  [
    'joined two numbers by a hyphen',
    FERRY,
    change('wounded: 2 to 4', 'wounded: 2-4'),
    '13:5: losses.0.wounded: found “2-4”; expected a count; mend: write “2 to 4”',
  ],
  [
    'wrote the greater number first',
    FERRY,
    change('wounded: 2 to 4', 'wounded: 4 to 2'),
    '13:5: losses.0.wounded: found “4 to 2”, which is a range that does not rise; expected another; mend: write the smaller number first',
  ],
  [
    'counted with the noun',
    FERRY,
    change('wounded: 2 to 4', 'wounded: 3 wounded'),
    '13:5: losses.0.wounded: found “3 wounded”; expected a count; mend: write 3 alone; the field says what is counted, and doubts go into “note”',
  ],
  [
    'wrote “unknown”',
    FERRY,
    change('wounded: 2 to 4', 'wounded: unknown'),
    '13:5: losses.0.wounded: found “unknown”; expected a count; mend: write “not released” if it was withheld, or take the field out',
  ],
  [
    'put thousands into a list of fields',
    MORE,
    change('total: 7,', 'total: 1,007,'),
    '11:24: found a key that is not a word; expected a field name; mend: inside { } a comma parts fields, so write 1200 and not 1,200',
  ],
  [
    'gave machines a total below what was added',
    HELICOPTER,
    change('lost: 1', 'lost: { total: 1, increment: 2 }'),
    '14:13: equipment.0.lost.total: found 1 in all, with 2 added; expected a whole that is at least its part; mend: look the two figures up again',
  ],
  [
    'gave more wounded than killed and wounded together',
    FERRY,
    change('wounded: 2 to 4', 'wounded: 5\n    killed_and_wounded: 4'),
    '14:5: losses.0.killed_and_wounded: found 4 in all, with 5 wounded; expected a whole that is at least its part; mend: look the two figures up again',
  ],
  [
    'let a total fall',
    MORE,
    change('total: 7, increment: 3', 'total: 3'),
    [
      'claims/2031-03-04/do-04-3-more.yaml:11:5: losses.0.killed: found 3 after 4; expected a total that does not fall; mend: look the figures up, or say in “revision” why they differ',
    ],
  ],
]);

// Times.
eachIsTold([
  [
    'dated a claim before the days of the story',
    FERRY,
    change('said: 2031-03-04', 'said: 2031-03-03 23:59'),
    [
      'claims/2031-03-04/ke-04-ferry-shelled.yaml:3:1: said: found “2031-03-03 23:59”, before the story’s window; expected a time from 2031-03-04 00:00 on',
    ],
  ],
  [
    'flagged a claim of these days as later',
    FERRY,
    add('retrospective: true'),
    '16:1: retrospective: found “2031-03-04” inside the story’s window; expected no flag for a statement of these days; mend: write “retrospective: false”',
  ],
  [
    'left the flag away',
    LATER,
    change('retrospective: true\n', ''),
    '3:1: said: found “2031-06-01” after the story’s window; expected a time up to its end, or the flag; mend: write “retrospective: true”',
  ],
  [
    'wrote the month 13',
    FERRY,
    change('said: 2031-03-04', 'said: 2031-13-04'),
    '3:1: said: found “2031-13-04”, which names a day that does not exist; expected another; mend: write one of the calendar',
  ],
  [
    'wrote the hour with one digit',
    FERRY,
    change('said: 2031-03-04', 'said: 2031-03-04 9:30'),
    '3:1: said: found “2031-03-04 9:30”; expected a time; mend: write 2031-03-04 09:30',
  ],
  [
    'named a zone',
    FERRY,
    change('said: 2031-03-04', 'said: 2031-03-04 09:30 UTC'),
    '3:1: said: found “2031-03-04 09:30 UTC”; expected a time; mend: write the story’s local time, without a zone',
  ],
  [
    'froze a moment that is a day long',
    'story.yaml',
    change('- 2031-03-04 10:00', '- 2031-03-04'),
    '16:5: instants.0: found “2031-03-04”; expected an exact minute, such as 2020-09-28 09:00',
  ],
  [
    'dated a source on a day that does not exist',
    'sources.yaml',
    change('published: 2031-03-04 20:15', 'published: 2031-02-29'),
    '5:3: 0.published: found “2031-02-29”, which names a day that does not exist; expected another; mend: write one of the calendar',
  ],
  [
    'dated an update on a day that does not exist',
    UPDATE,
    change('as_of: 2031-03-04 12:00', 'as_of: 2031-03-32 12:00'),
    '4:1: as_of: found “2031-03-32 12:00”, which names a day that does not exist; expected another; mend: write one of the calendar',
  ],
]);

// How claims stand to each other, and grades.
eachIsTold([
  [
    'let a claim deny itself',
    DENIAL,
    change('[ke-04-bridge-taken]', '[do-04-bridge-denied]'),
    '13:10: denies.0: found the claim itself; expected another claim',
  ],
  [
    'let a claim replace one of the other side',
    FERRY,
    add('supersedes: [do-04-4-killed]'),
    '16:14: supersedes.0: found “do-04-4-killed”, a claim of another side; expected an older claim of the same side; mend: use “denies” or “contradicts” between sides',
  ],
  [
    'let a claim replace a later one',
    BRIDGE,
    add('supersedes: [ke-04-several-dozen]'),
    '16:14: supersedes.0: found “ke-04-several-dozen”, which was said later (2031-03-04 evening); expected an older claim',
  ],
  [
    'wrote a contradiction on one side',
    FERRY,
    add('contradicts: [do-04-4-killed]'),
    '16:15: contradicts.0: found “do-04-4-killed”, which does not say so in return; expected a contradiction that stands on both claims; mend: add “ke-04-ferry-shelled” to “contradicts” of do-04-4-killed',
  ],
  [
    'answered what had not been said',
    COUNT,
    add('responds_to: [do-05-6-killed]'),
    '16:15: responds_to.0: found “do-05-6-killed”, which was said later (2031-03-05 09:00); expected a claim that had been said by then',
  ],
  [
    'confirmed without a reason',
    COUNT,
    change('grade_reason: The side that bears the losses announced them.\n', ''),
    '13:1: grade: found “confirmed” without a reason; expected a grade_reason beside it; mend: say in a sentence why it is not single-source',
  ],
]);
