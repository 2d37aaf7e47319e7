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
# Other claims that it denies, confirms, answers, replaces or contradicts, by id.
# denies: []
# The pages on which it was read, ids of sources.yaml, the best first.
sources:
  -
`;
}
