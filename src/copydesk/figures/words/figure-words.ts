const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const UNITS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const TEENS = '(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS =
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
const VAGUE =
  'dozens?|scores|hundreds?|thousands?|millions?|several|many|numerous|a (?:few|handful|couple|pair|number|score)';
const ONE_NUMBER = `${UNITS}|${TEENS}|${TENS}|${VAGUE}`;
const PARTS =
  '(?:a|one|two|three|\\d+)[- ](?:third|quarter|fifth|tenth)s?|(?:half|most|all but \\p{L}+)(?= (?:of|the)\\b)|a half|' +
  'halved|doubl(?:ed?|ing)|tripl(?:ed?|ing)|trebl(?:ed?|ing)|quadrupl(?:ed?|ing)|twice|tenfold|both(?= (?:of|the|\\p{L}+)\\b)|trio';

/** What is counted of people, machines and ground. */
export const NOUNS =
  'soldiers?|servicemen|servicewomen|troops|civilians?|fighters?|members?|officers?|men|women|children|residents?|' +
  'helicopters?|planes?|jets?|aircraft|drones?|uavs?|tanks?|vehicles?|guns?|systems?|convoys?|bodies|prisoners|' +
  'villages?|towns?|settlements?|heights|hills?|posts?|positions?|districts?|' +
  'pilots?|crews?|conscripts?|volunteers?|reservists?|battalions?|brigades?|regiments?|units?';

/** What was done to them, as verb or noun. */
const FATES =
  'dead|deaths?|die[sd]?|kill(?:ed|ing|s)?|slain|fatalities|toll|wound(?:ed|ing|s)|injur(?:ed|ies)|maimed|' +
  'casualt(?:y|ies)|victims?|bod(?:y|ies)|captur(?:ed?|es|ing)|prisoners?|missing|' +
  'destroy(?:ed|s|ing)?|downed|shot down|knocked out|' +
  'tak(?:en|e|es|ing)|took|retak(?:en|e|ing)|retook|seiz(?:ed?|es|ing)|recaptured|liberated|occupied|' +
  'los(?:t|e|es|s|ses|ing)|held|hold(?:s|ing)?|surrendered|fell|fallen|perished|burn(?:ed|t)';

/** People, machines or the dead, right behind a number. */
export const COUNTED = new RegExp(
  `\\b(?:${NOUNS}|dead|deaths|killed|wounded|injured|casualties|captured|missing|destroyed)\\b`,
  'i',
);

/** A word that makes a number near it a figure of losses or of ground. */
export const FATE = new RegExp(`\\b(?:${FATES}|${NOUNS})\\b`, 'i');

/** What leads back to the sentence before, of which a number may speak. */
export const BACK = /\b(?:them|they|these|those|whom|all|count(?:s|ed)?|total|others)\b/i;

/** Digits of every script, and the words for numbers; “one” only where it counts. */
export const NUMBER = new RegExp(
  `\\p{N}[\\p{N},.:]*|\\b(?:${PARTS})\\b|\\b(?:${ONE_NUMBER})(?:[- ](?:and )?(?:${ONE_NUMBER}))*\\b|` +
    `\\b(?=[IVXLC]{2})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})\\b(?= (?:[\\p{L}-]+ )?(?:${NOUNS}|${FATES})\\b)|` +
    `(?<!\\bno )\\bone(?= (?:[\\p{L}-]+ ){0,2}(?:${NOUNS})\\b| (?:more |other )?(?:was |were |had been |is )?(?:${FATES})\\b)`,
  'giu',
);

const NUMBER_WORD = new RegExp(`\\b(?:${PARTS}|${ONE_NUMBER}|one)`, 'u');

/** Whether a text could hold a number at all; most hold none, and this is seen sooner than what each counts. */
export function mayCount(text: string): boolean {
  return /\p{N}|[IVXLC]{2}/u.test(text) || NUMBER_WORD.test(text.toLowerCase());
}

const HOUR = `one|${UNITS}`;
const SPAN =
  "seconds?|minutes?|hours?|o[’']clock|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)";
const TALKERS =
  'sides|parties|countries|states|capitals|ministries|armies|governments|leaders|presidents|ministers|accounts|' +
  'statements|reports|relays|sentences|claims|counts|times|versions|languages|sources|pages|agencies|questions|' +
  'answers|reasons|ways|directions|words|maps|columns|rounds|calls|talks|decimals|degrees';
const AROUND =
  'from|of the|north|south|east|west|away|apart|long|wide|high|deep|above|below|off|behind|inland';

/** Numbers that count no loss and no ground; what they stand beside says so. */
const HARMLESS: readonly RegExp[] = [
  // Dates and years.
  new RegExp(
    `\\b\\d{1,2}(?:(?:,| and| to|–) ?\\d{1,2})* (?:of )?(?:${MONTHS})(?:,? \\d{4})?\\b`,
    'g',
  ),
  new RegExp(`\\b(?:${MONTHS}) \\d{1,2}(?:,? \\d{4})?\\b`, 'g'),
  new RegExp(`\\b(?:${MONTHS}) \\d{4}\\b`, 'g'),
  /\b(?:19|20)\d\d(?:–|-)(?:(?:19|20)?\d\d)\b/g,
  new RegExp(`\\b(?:19|20)\\d\\d\\b(?!,\\d)(?! (?:[\\p{L}-]+ )?(?:${NOUNS}|${FATES})\\b)`, 'giu'),
  new RegExp(
    `\\b(?:in|since|of|from|to|until|by|before|after) (?:19|20)\\d\\d\\b(?!,\\d)(?! (?:${NOUNS})\\b)`,
    'giu',
  ),
  /\b(?:19|20)\d0s\b/g,
  // Ages.
  /\b(?:aged|the age of) (?:\d{1,3}|\p{L}+(?:-\p{L}+)?)(?: (?:and|to) (?:\d{1,3}|\p{L}+))?\b/giu,
  new RegExp(`\\b(?:\\d{1,3}|${ONE_NUMBER})[- ]years?[- ]old\\b`, 'gi'),
  // Hours of the clock in words, and stretches of time.
  new RegExp(
    `(?<!\\b(?:dead|killed|wounded|toll|losses|count|number|captured|casualties) (?:at )?)` +
      `\\b(?:at about|at around|about|around|shortly after|shortly before|before|after|towards|until) (?:${HOUR})\\b` +
      `(?! (?:[\\p{L}-]+ ){0,2}(?:${NOUNS}|${FATES})\\b)`,
    'giu',
  ),
  new RegExp(`\\b(?:\\d{1,3}|one|${ONE_NUMBER})[- ](?:more |other |later )?(?:${SPAN})\\b`, 'giu'),
  // Who speaks, and how often.
  new RegExp(`\\b(?:one|both|${ONE_NUMBER}) (?:\\p{L}+ )?(?:${TALKERS})\\b`, 'giu'),
  // Half of a time.
  new RegExp(`\\b(?:half past|half an|a half) ?(?:${SPAN}|${HOUR})\\b`, 'giu'),
  // Titles in quotation marks after a word that says what they are.
  /\b(?:titled|headlined|headline|title|article|report|book|film|song|programme|resolution|named|called),? “[^”]*”/giu,
];

/** Distances of the ground, though not of an advance. */
const DISTANCE = new RegExp(
  `\\b(?:\\d+(?:[.,]\\d+)?|${ONE_NUMBER})[- ]?(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|m)\\b(?= (?:${AROUND})\\b|[.,;)]|$)`,
  'giu',
);
const ADVANCE =
  /\b(?:advanc\w+|push\w*|gain\w*|mov(?:ed|ing)|took|taken|captured|seized|retreat\w*|lost)\b/i;

/** A sentence with the numbers blanked that count neither losses nor ground; lengths stay. */
export function withoutHarmless(sentence: string): string {
  const forms = ADVANCE.test(sentence) ? HARMLESS : [...HARMLESS, DISTANCE];
  return forms.reduce(
    (text, form) => text.replace(form, (passage) => ' '.repeat(passage.length)),
    sentence,
  );
}
