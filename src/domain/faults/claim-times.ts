import type { CodedClaim } from '../entries/claim.ts';
import type { Story } from '../entries/story.ts';
import { earliest, latest } from '../values/when.ts';
import type { Fault } from './fault.ts';
import { measuresOf } from './sums/measures.ts';

/** Times of a claim that cannot be: an event after its telling, a saying outside the story’s window without the flag. */
export function checkTimes(faults: Fault[], id: string, claim: CodedClaim, story: Story): void {
  const entry = `claims/${id}`;
  const before = latest(claim.said) < earliest(story.window.from);
  if (claim.happened && !before && earliest(claim.happened) > latest(claim.said)) {
    faults.push({
      entry,
      path: ['happened'],
      found: `“${claim.happened.wording}”, after it was said (“${claim.said.wording}”)`,
      expected: 'an event that began before the statement was made',
    });
  }
  if (claim.happened && latest(claim.happened) < earliest(story.window.from)) {
    faults.push({
      entry,
      path: ['happened'],
      found: `“${claim.happened.wording}”, before the story’s window`,
      expected: `a time from ${story.window.from.wording} on`,
      mend: 'of earlier events, leave “happened” out and say the time in “summary”',
    });
  }
  const after = earliest(claim.said) > latest(story.window.to);
  if (after !== claim.retrospective) {
    faults.push({
      entry,
      path: after ? ['said'] : ['retrospective'],
      found: `“${claim.said.wording}” ${after ? 'after' : 'inside'} the story’s window`,
      expected: after
        ? 'a time up to its end, or the flag'
        : 'no flag for a statement of these days',
      mend: `write “retrospective: ${after}”`,
    });
  }
  if (before) {
    faults.push({
      entry,
      path: ['said'],
      found: `“${claim.said.wording}”, before the story’s window`,
      expected: `a time from ${story.window.from.wording} on`,
    });
  }
  for (const { path, measure } of measuresOf(claim)) {
    const since = 'wording' in measure ? undefined : measure.since;
    if (!since || earliest(since) <= latest(claim.said)) continue;
    faults.push({
      entry,
      path: [...path, 'since'],
      found: `“${since.wording}”, after it was said (“${claim.said.wording}”)`,
      expected: 'the moment from which the total counts',
    });
  }
}
