const HOW_MANY =
  '(?:several|many|numerous|multiple|various|countless|some|a few|few|a couple of|a good many|a great many)';
const HEAPS = '(?:dozens|tens|scores|hundreds|thousands)';
const HEAP = '(?:dozen|score|hundred|thousand)';
const HEDGE = '(?:(?:about|around|nearly|almost|some|roughly|at least|more than|over) )?';
const DOZENS =
  '(?:(?:a|half a|two|three|four|five|six|seven|eight|nine|ten) dozen|dozen|(?:a|half a) million)';
const AMOUNT =
  '(?:a|an) (?:(?:large|small|great|unknown|undisclosed|certain|high|low|significant|considerable) )?(?:number|handful|couple|few|score)(?: of them)?';

/** The words that count without a number: “several dozen”, “hundreds”, “a large number”, “about two dozen”. */
const COUNTS = new RegExp(
  `^(?:${HEDGE}${HOW_MANY}(?: (?:${HEAP}|${HEAPS}))?|${HEDGE}${HEAPS}(?: of (?:${HEAPS}))?|${HEDGE}${DOZENS}|${AMOUNT})$`,
);

/** Whether words are a count: all others say nothing of how many. */
export function isCountInWords(words: string): boolean {
  return COUNTS.test(words);
}
