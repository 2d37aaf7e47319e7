import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { attributesIn, builtFiles, readBuilt } from '../built-site.ts';
import { formsOf, pagesOfEveryForm } from './page-forms.ts';

const pages = builtFiles('.html');
const { chosen, forms } = pagesOfEveryForm(pages, readBuilt);

test('what two validators read has every form of element, text and style of all pages', () => {
  const seen = new Set(chosen.flatMap((page) => [...formsOf(readBuilt(page))]));
  const missed = pages.filter((page) => !formsOf(readBuilt(page)).isSubsetOf(seen));
  expect(missed).toEqual([]);
  expect(forms).toBeGreaterThan(1500);
  expect(chosen.length).toBeGreaterThan(15);
  expect(chosen).toEqual(expect.arrayContaining(['index.html', 'map/index.html', '404.html']));
});

test('a page is read again for one new attribute, place, neighbour or rule, and not for other words', () => {
  const page = '<style>p{top:0}</style><main><p id="a">One</p><br><p lang="az">Two</p></main>';
  const isNew = (other: string) => !formsOf(other).isSubsetOf(formsOf(page));
  expect(isNew(page.replace('One', 'Three').replace('"a"', '"b"'))).toBe(false);
  expect(isNew('<main><p id="c">Less</p></main>')).toBe(false);
  for (const other of [
    page.replace('id="a"', 'class="a"'),
    page.replace('lang="az"', 'lang="xx"'),
    page.replace('<br>', ''),
    page.replace('<br>', '<br>text'),
    page.replace('One</p>', 'One<b>!</b></p>'),
    page.replaceAll('main', 'nav'),
    page.replace('top', 'tip'),
  ])
    expect(isNew(other), other).toBe(true);
});

test('every form of page is valid HTML by html-validate’s standard and accessibility rules', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements and boolean attributes in HTML’s short form.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'no-inline-style': 'error',
      // Long words and names must wrap, so that no page scrolls sideways.
      'long-title': 'off',
    },
  });
  const faults: string[] = [];
  for (const file of chosen) {
    const report = await validator.validateString(readBuilt(file), file);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('on every page each id stands once, and whatever names an id finds it', () => {
  const faults = pages.flatMap((page) => {
    const html = readBuilt(page);
    const ids = attributesIn(html, 'id');
    const known = new Set(ids);
    const named = [
      'for',
      'headers',
      'list',
      'popovertarget',
      'aria-controls',
      'aria-describedby',
      'aria-labelledby',
    ]
      .flatMap((name) => attributesIn(html, name))
      .flatMap((value) => value.split(' '));
    return [
      ...ids.filter((id, i) => id === '' || ids.indexOf(id) !== i),
      ...named.filter((id) => !known.has(id)),
    ].map((id) => `${page}: ${id}`);
  });
  expect(faults).toEqual([]);
});

test('every page has one title, one heading of the first rank, one main part, and readable times', () => {
  const time = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:[+-]\d\d:\d\d|Z)?)?)?)?$/;
  const faults = pages.filter((page) => {
    const html = readBuilt(page);
    const count = (form: RegExp) => html.match(form)?.length ?? 0;
    return (
      count(/<title>[^<]+<\/title>/g) !== 1 ||
      count(/<h1[ >]/g) !== 1 ||
      count(/<main[ >]/g) !== 1 ||
      attributesIn(html, 'datetime').some((value) => !time.test(value))
    );
  });
  expect(faults).toEqual([]);
});
