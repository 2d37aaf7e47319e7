import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationsOf } from '../../src/syndication/citation.ts';
import { inputOf } from './data/made.ts';

const { story } = inputOf({ one: {} }).dataset;
const edition = { story, homepage: 'https://example.org/data/', version: '2031-06-01' };
const files = new Map(citationsOf(edition));

test('CITATION.cff has what Citation File Format 1.2.0 asks for', () => {
  expect(parse(files.get('CITATION.cff')!)).toEqual({
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite them as below.',
    type: 'dataset',
    title: 'Two Valleys: A quarrel over a ford',
    authors: [{ name: 'Two Valleys' }],
    version: '2031-06-01',
    'date-released': '2031-06-01',
    url: 'https://example.org/data/',
    license: 'CC-BY-4.0',
  });
});

test('the RIS file is one data set, from its type to its end', () => {
  expect(files.get('citation.ris')!.split('\r\n')).toEqual([
    'TY  - DATA',
    'AU  - Two Valleys',
    'TI  - Two Valleys: A quarrel over a ford',
    'PB  - Two Valleys',
    'PY  - 2031',
    'DA  - 2031/06/01',
    'ET  - 2031-06-01',
    'LA  - en',
    'UR  - https://example.org/data/',
    'ER  - ',
    '',
  ]);
});

test('the BibTeX file keeps the capitals of the title, and no sign that BibTeX would read', () => {
  expect(files.get('citation.bib')).toBe(`@misc{data20310601,
  author = {{Two Valleys}},
  title = {{Two Valleys: A quarrel over a ford}},
  publisher = {Two Valleys},
  year = {2031},
  edition = {2031-06-01},
  url = {https://example.org/data/},
  note = {CC BY 4.0},
}
`);
  const odd = { ...edition, story: { ...story, publisher: 'A & B {100 %}' } };
  expect(new Map(citationsOf(odd)).get('citation.bib')).toContain(
    String.raw`publisher = {A \& B 100 \%}`,
  );
});
