import { CASUALTIES, EQUIPMENT } from '../../domain/entries/losses.ts';

/** One attribute of a tag: what it may hold, and whether it must be there. */
export interface Attribute {
  form: RegExp;
  /** The form in words. */
  says: string;
  required?: boolean;
}

/** A tag that MDX may use, with the attributes that it takes; nothing else is a tag. */
export interface Tag {
  attributes: Readonly<Record<string, Attribute>>;
  /** Prints something of the claim that encloses it, so it must stand inside <Claim>. */
  ofClaim?: boolean;
  /** Prints something of the fact that encloses it, so it must stand inside <Fact>. */
  ofFact?: boolean;
  /** Whether text may stand inside it. */
  encloses?: boolean;
}

const id = { form: /^[a-z][a-z0-9-]*$/, says: 'an id of a–z, 0–9 and hyphens' };
const required = { ...id, required: true };
const which = {
  of: id,
  status: oneOf(['combatant', 'civilian', 'fighter', 'unknown']),
  counting: oneOf(['total', 'increment', 'observation']),
};
const ids = {
  form: /^[a-z][a-z0-9-]*(?: [a-z][a-z0-9-]*)*$/,
  says: 'ids of claims with a space between them',
};
const minute = {
  form: /^\d{4}-\d\d-\d\d \d\d:\d\d$/,
  says: 'a day and an hour, such as 2020-09-27 06:00',
};
const reason = { form: /^.{3,120}$/, says: 'a reason of 3 to 120 characters', required: true };

const picture = {
  form: /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|png|webp)$/,
  says: 'the name of a file beside the text, of a–z, 0–9 and hyphens, ending in .jpg, .png or .webp',
  required: true,
};

/** Words of an attribute, which may run over lines. */
function words(what: string, most: number): Attribute {
  const form = new RegExp(`^\\s*\\S.{1,${most - 2}}\\S\\s*$`, 's');
  return { form, says: `${what}, in 3 to ${most} characters`, required: true };
}

function oneOf(values: readonly string[]): Attribute {
  return { form: new RegExp(`^(?:${values.join('|')})$`), says: `one of ${values.join(', ')}` };
}

/** Tags that show a chapter’s evidence: they stand at its head, not in its text. */
export const EVIDENCE: readonly string[] = [
  'Map',
  'Losses',
  'Hours',
  'Tolls',
  'Disputed',
  'Picture',
];

/** The fixed palette: the tags of `components/story`, by name. */
export const PALETTE: Readonly<Record<string, Tag>> = {
  Claim: { attributes: { id: required }, encloses: true },
  Killed: { attributes: which, ofClaim: true },
  Wounded: { attributes: which, ofClaim: true },
  KilledAndWounded: { attributes: which, ofClaim: true },
  Bodies: { attributes: which, ofClaim: true },
  Captured: { attributes: which, ofClaim: true },
  Lost: {
    attributes: {
      item: { ...oneOf(EQUIPMENT), required: true },
      of: id,
    },
    ofClaim: true,
  },
  Number: { attributes: { what: required }, ofClaim: true },
  Said: { attributes: {}, ofClaim: true },
  Happened: { attributes: {}, ofClaim: true },
  Quote: { attributes: {}, ofClaim: true },
  Place: { attributes: { id: required } },
  Disputed: { attributes: { question: required } },
  Hours: { attributes: { name: id, from: minute, to: minute, claims: ids } },
  Later: {
    attributes: {
      facts: { ...ids, says: 'ids of facts with a space between them', required: true },
    },
  },
  Losses: { attributes: {} },
  Map: { attributes: { name: id, around: id, claims: ids } },
  Picture: {
    attributes: {
      file: picture,
      alt: words('what the picture shows', 300),
      credit: words('who made it, and whose it is', 100),
      caption: words('what there is to say of it', 300),
    },
  },
  Tolls: { attributes: { of: required, by: oneOf(['own', 'others']) } },
  NotAFigure: { attributes: { reason }, encloses: true },
  Fact: { attributes: { id: required }, encloses: true },
  Value: { attributes: { what: required }, ofFact: true },
};

/** Which figure a tag of the palette prints; nothing for tags that print none. */
export function figureOfTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
): string | undefined {
  if (name === 'Lost') return attributes['item'];
  if (name === 'Number') return attributes['what'];
  const kinds: Record<string, (typeof CASUALTIES)[number]> = {
    Killed: 'killed',
    Wounded: 'wounded',
    KilledAndWounded: 'killed_and_wounded',
    Bodies: 'bodies_seen',
    Captured: 'captured',
  };
  return kinds[name];
}
