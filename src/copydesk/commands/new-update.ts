import { isoLocal, type Minute } from '../../domain/values/when.ts';

/** The file of a new update: every field, what it is for, and the day in the story’s zone. */
export function newUpdate(title: string, at: Minute): string {
  const [day, clock] = isoLocal(at).split('T');
  return `---
title: ${JSON.stringify(title)}
# One or two sentences under the title, without a figure.
standfirst:
# update, or correction for an error of ours; a correction has the list “corrects” as well.
kind: update
# The moment that it stands for: it reports what was known then, and nothing later.
as_of: ${day} ${clock}
# The day on which it really goes out. Nothing is backdated.
published: ${day}
# The ids of the claims that it reports; a claim is the name of its file under claims/.
claims:
  -
# Only in a correction, for each figure or word that was wrong. Take away the signs # to use it.
# corrects:
#   - claim: the id of the claim
#     what: the figure, such as killed, or the field, such as said or summary
#     old: what stood here
#     new: what stands here now
#     reason: why, in a sentence
---

{/* Every figure comes from a tag inside the claim that gives it: <Claim id="…"><Killed /> soldiers</Claim>.
    Say who says it, in the same verb for everyone: said, reported, stated. Readers never see this note. */}
`;
}
