import type { Story } from '../../domain/entries/story.ts';
import { ID } from '../../domain/entries/id.ts';
import { idMeant, type Known } from '../../domain/faults/known-ids.ts';
import { findFigureInLine } from '../figures/figure-lint.ts';
import { attributesOf, type MdxNode } from './mdx-rules.ts';
import { checkSiteLink } from './site-links.ts';

/** The lists that tags point into, unreadable entries included. */
export type KnownTo = Record<
  'claims' | 'facts' | 'places' | 'questions' | 'sides' | 'updates',
  Known
>;

/** Every id that a tag names is one of the content’s. */
export function checkIds(node: MdxNode, known: KnownTo): string[] {
  if (node.name === undefined) return [];
  const { id, question, claims, facts, around, of } = attributesOf(node);
  if (node.name === 'Later')
    return (facts?.split(' ') ?? []).flatMap((one) => refer(one, known.facts, 'fact'));
  if (node.name === 'Claim') return refer(id, known.claims, 'claim');
  if (node.name === 'Tolls') return refer(of, known.sides, 'side');
  if (node.name === 'Hours' || node.name === 'Map')
    return [
      ...(claims?.split(' ') ?? []).flatMap((one) => refer(one, known.claims, 'claim')),
      ...refer(around, known.places, 'place'),
    ];
  if (node.name === 'Fact') return refer(id, known.facts, 'fact');
  if (node.name === 'Place') return refer(id, known.places, 'place');
  if (node.name === 'Disputed') return refer(question, known.questions, 'question');
  return [];
}

/** A link leads to a page that is there, and its title, which no claim can carry, has no figure. */
export function checkLink({ type, url, title }: MdxNode, known: KnownTo, story: Story): string[] {
  if (url === undefined || !/^(?:link|definition)$/.test(type)) return [];
  const figure = title ? findFigureInLine(title) : undefined;
  return [
    ...checkSiteLink(url, known, story),
    ...(figure === undefined
      ? []
      : [`found the figure “${figure}” in the title of a link; expected words without a figure`]),
  ];
}

function refer(value: string | undefined, known: Known, noun: string): string[] {
  // What is no id at all is told by the rules of its tag.
  if (value === undefined || !ID.test(value) || known.has(value)) return [];
  const near = idMeant(value, known);
  const mend = near === undefined ? '' : `; mend: did you mean “${near}”?`;
  return [`found “${value}”; expected the id of a known ${noun}${mend}`];
}
