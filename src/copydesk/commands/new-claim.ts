import { isoLocal, type Minute } from '../../domain/values/when.ts';
import { SCHEMA_FOLDER } from '../desk/schemas.ts';

/** The file of a new claim: the fields that must be there, and the others as comments that teach. */
export function newClaim(at: Minute, day: string | undefined, later: boolean): string {
  const said = day ?? isoLocal(at).slice(0, 10);
  return `# yaml-language-server: $schema=../../${SCHEMA_FOLDER}/claim.json
# What kind of claim: casualties, taken, retaken, lost, clash, shelling, air-strike, equipment, responsibility,
# denial, legal, diplomacy, assessment or silence.
kind:
# Who says it: an id of claimants.yaml.
claimant:
# How it reached the page: the medium, or the agencies that relayed it, in order.
# via:
# When it was said, never more exactly than the page gives it: 2020-09-28 09:48, by 2020-09-28 09:48, 2020-09-28
# morning, or the day alone.
said: ${said}
${later && day === undefined ? '# It is said after the days of the story.\nretrospective: true\n' : ''}# When it is said to have happened; take the sign # away if the statement is about an event.
# happened: ${said}
# A few neutral words for map and lists, without the claimant; at most 64 characters.
label:
# One sentence of our own with the content, without the claimant and without a verdict.
summary:
# Where: a place of places.yaml, and how exactly that is known, from 1 (exact) to 6 (country).
# where:
#   at:
#   prec:
# Figures of people: whose losses (an id of sides.yaml), of what status, and a count in the words of the source.
# losses:
#   - of:
#     status: combatant
#     killed:
# The same for people of several sides together, [ ] with their ids, or of a side that was not said: not-said.
# unsided_losses:
#   - sides: not-said
#     status: unknown
#     killed:
# Figures of machines: whose, what item (see the guide), and how many; for “other”, in “words” what was counted.
# equipment:
#   - of:
#     item:
#     lost:
# Other figures: a name of your own for tags, how many, and what is counted as readers see it.
# numbers:
#   - what:
#     count:
#     words:
# The question of questions.yaml to which it is an answer.
# question:
# Other claims that it denies, confirms, answers, replaces or contradicts, by id.
# denies: []
# How other reports of the same statement differ; their numbers stand in figures, each by a name of your own.
# differs:
#   - says:
#     figures: {}
#     sources: []
# Without a grade it is single-source; corroborated and confirmed need a reason.
# grade: corroborated
# grade_reason:
# What a reader should mind, in our own words.
# note:
# The pages on which it was read, ids of sources.yaml, the best first.
sources:
  -
`;
}
