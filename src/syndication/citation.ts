import type { Edition } from './data/data-package.ts';

/** The files for reference managers. */
export const CITATIONS = ['CITATION.cff', 'citation.ris', 'citation.bib'] as const;

/** The edition as reference managers read it: a file of each form by its name. */
export function citationsOf(edition: Edition): [name: string, text: string][] {
  const forms = [cffOf, risOf, bibtexOf];
  return CITATIONS.map((name, i) => [name, forms[i]!(edition)]);
}

/** Citation File Format 1.2.0; a text in JSON’s quotation marks is one in YAML’s. */
function cffOf({ story, homepage, version }: Edition): string {
  return lines([
    'cff-version: 1.2.0',
    'message: "If you use these data, please cite them as below."',
    'type: dataset',
    `title: ${JSON.stringify(titleOf(story))}`,
    'authors:',
    `  - name: ${JSON.stringify(story.publisher)}`,
    `version: ${JSON.stringify(version)}`,
    `date-released: ${version}`,
    `url: ${JSON.stringify(homepage)}`,
    'license: CC-BY-4.0',
  ]);
}

function risOf({ story, homepage, version }: Edition): string {
  const tags: [string, string][] = [
    ['TY', 'DATA'],
    ['AU', story.publisher],
    ['TI', titleOf(story)],
    ['PB', story.publisher],
    ['PY', version.slice(0, 4)],
    ['DA', version.replaceAll('-', '/')],
    ['ET', version],
    ['LA', story.language],
    ['UR', homepage],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function bibtexOf({ story, homepage, version }: Edition): string {
  const fields = {
    author: `{${bib(story.publisher)}}`,
    title: `{${bib(titleOf(story))}}`,
    publisher: bib(story.publisher),
    year: version.slice(0, 4),
    edition: version,
    url: homepage,
    note: 'CC BY 4.0',
  };
  const rows = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return lines([`@misc{data${version.replaceAll('-', '')},`, ...rows, '}']);
}

function titleOf({ title, subject }: Edition['story']): string {
  return `${title}: ${subject}`;
}

/** What BibTeX would take for a sign of its own. */
function bib(text: string): string {
  return text.replaceAll(/[\\{}]/g, '').replaceAll(/[&%$#_]/g, String.raw`\$&`);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
