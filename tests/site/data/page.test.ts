import { expect, test } from 'vitest';
import { attributesIn, builtFiles, readBuilt } from '../../built-site.ts';
import { columnsIn, TABLES, type TableName } from '../../../src/syndication/data/tables.ts';
import { visibleText } from '../visible-text.ts';
import { coded } from '../../reading/edition.ts';

const { story } = coded;
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
    ...page.matchAll(
      /<dt>\s*<code[^>]*>count(?:_\w+)?<\/code>(?:(?!<dt>)[\s\S])*?Example:([\s\S]*?)<\/p>/g,
    ),
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

test('a claim, an update and a page of a moment say how to cite them: moment, edition and address', () => {
  const ends = ['claims/ka-28-15-more', 'updates/monday-night', 'at/2020-09-28T1000'].map(
    (path) =>
      /Cite[^]*?Edition of \d+ \w+ \d{4}\.\s*https:\/\/[^\s<]+\s*[^\s<]*/.exec(
        readBuilt(`${path}/index.html`),
      )![0],
  );
  const plain = ends.map((html) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' '));
  expect(plain[0]).toMatch(
    /by 09:48 Mon 28 Sep: .+ Edition of .+ https:\/\/line-of-contact\.example\/claims\/ka-28-15-more\/$/,
  );
  expect(plain[1]).toMatch(
    /, as known .+ Edition of .+ https:\/\/line-of-contact\.example ?\/updates\/monday-night\/$/,
  );
  expect(plain[2]).toMatch(
    /10:00 on Monday 28 September 2020 .+ Edition of .+ https:\/\/line-of-contact\.example ?\/at\/2020-09-28T1000\/$/,
  );
});

test('the citation has the publisher, the edition and the address', () => {
  expect(page).toContain(
    'Line of Contact, Line of Contact: Fighting in Nagorno-Karabakh, 27 and 28 September 2020. Data, edition of ',
  );
  expect(page).toContain('https://line-of-contact.example/data/');
});
