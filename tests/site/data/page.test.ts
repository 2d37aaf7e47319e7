import { expect, test } from 'vitest';
import { attributesIn, builtFiles, readBuilt } from '../../built-site.ts';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { columnsIn, TABLES, type TableName } from '../../../src/syndication/data/tables.ts';
import { visibleText } from '../visible-text.ts';

const { story } = readContent('content').coded!;
const page = readBuilt('data/index.html');
const own = builtFiles('').filter((file) =>
  /^data\/(?!facets|map).+\.(?:csv|json|geojson|cff|ris|bib|zip)$/.test(file),
);
const tables = Object.keys(TABLES);

test('the codebook has every column of every table, and says what it means', () => {
  const text = visibleText(page).replaceAll('&quot;', '"');
  const names = { usages: story.usages.map(({ id }) => id), scripts: [] };
  for (const table of tables as TableName[])
    for (const { name, meaning } of columnsIn(table, names)) {
      expect(page, `${table}.${name}`).toContain(`>${name}</code>`);
      expect(text, `${table}.${name}`).toContain(meaning);
    }
});

test('the page leads to every file, and its own page is led to from every foot', () => {
  const links = attributesIn(page, 'href');
  for (const file of own) expect(links).toContain(`/${file}`);
  for (const file of ['index.html', 'method/index.html', 'claims/index.html'])
    expect(attributesIn(readBuilt(file), 'href')).toContain('/data/');
});

test('every example of a figure in the codebook says before it who gave it and when, and behind it who denied it', () => {
  const counts = [
    ...page.matchAll(/<dt>\s*<code[^>]*>count(?:_\w+)?<\/code>[\s\S]*?Example:([\s\S]*?)<\/p>/g),
  ].map(([, html]) =>
    html!
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  expect(counts.length).toBe(10);
  for (const text of counts)
    expect(text).toMatch(/^[^:]+, [^:]*(?:\d\d:\d\d )?[^:]*: .+ \(.+\.\)$/);
});

test('the citation has the publisher, the edition and the address', () => {
  expect(page).toContain(
    'Line of Contact, Line of Contact: Fighting in Nagorno-Karabakh, 27 and 28 September 2020. Data, edition of ',
  );
  expect(page).toContain('https://line-of-contact.example/data/');
});
