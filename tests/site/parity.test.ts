import { expect, test } from 'vitest';
import { claimsIn, readBuilt, stretch } from '../built-site.ts';
import { instantSlug, latest } from '../../src/domain/values/when.ts';
import { publishedClaims as published, type PublishedClaim } from '../published-claims.ts';
import { coded } from '../reading/edition.ts';

const { story } = coded;
const end = latest(story.window.to);

/** What each form of a page’s board shows. */
function formsOf(html: string) {
  return {
    wide: claimsIn(stretch(html, '<svg class="plate wide"', '<svg class="plate narrow"')),
    narrow: claimsIn(stretch(html, '<svg class="plate narrow"', '</figure>')),
    timeline: claimsIn(stretch(html, '<time-line', '</time-line>')),
    list: [...html.matchAll(/<ol class="log(?: short)?">[\s\S]*?<\/ol>/g)]
      .flatMap(([ol]) => claimsIn(ol))
      .toSorted(),
  };
}

/** The claims of claims.json that had been said by a moment and are told. */
function toldBy(moment: string): PublishedClaim[] {
  return published.filter(({ told, known_from }) => told && known_from <= moment);
}

const placed = (claims: readonly PublishedClaim[]) =>
  claims
    .filter(({ where }) => where !== undefined && where.prec < 6)
    .map(({ id }) => id)
    .toSorted();

test('map, timeline, list and claims.json carry the same claims, hour by hour', () => {
  const { wide, narrow, timeline, list } = formsOf(readBuilt('hours/index.html'));
  const told = published.filter((claim) => claim.told);
  expect(list).toEqual(told.map(({ id }) => id).toSorted());
  expect(timeline).toEqual(list);
  expect(wide).toEqual(narrow);
  expect(placed(told).filter((id) => !wide.includes(id))).toEqual(
    placed(told).filter((id) => /tavush|border/.test(id)),
  );
  expect(wide.filter((id) => !list.includes(id))).toEqual([]);
});

test('at every frozen moment within the window they carry what had been said by then', () => {
  const instants = story.instants.map(latest).filter((at) => at <= end);
  expect(instants.length).toBeGreaterThan(8);
  for (const at of instants) {
    const slug = instantSlug(at);
    const { timeline, list, wide, narrow } = formsOf(readBuilt(`at/${slug}/index.html`));
    const moment = `${slug.slice(0, 13)}:${slug.slice(13)}`;
    expect(timeline, slug).toEqual(
      toldBy(moment)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(list, slug).toEqual(timeline);
    expect(wide, slug).toEqual(narrow);
  }
});

test('at every moment the embeds carry the claims of its frozen page', () => {
  for (const slug of story.instants.map(latest).map(instantSlug)) {
    const page = formsOf(readBuilt(`at/${slug}/index.html`));
    const map = formsOf(readBuilt(`embed/map/at/${slug}/index.html`));
    const timeline = formsOf(readBuilt(`embed/timeline/at/${slug}/index.html`));
    expect([map.wide, map.narrow], slug).toEqual([page.wide, page.narrow]);
    expect(timeline.timeline, slug).toEqual(page.timeline);
    expect(map.list, slug).toEqual(timeline.list);
    expect(map.list, slug).toEqual(page.timeline);
  }
});

test('the embedded map and the map’s own page carry the claims of the map that is read hour by hour', () => {
  const { wide } = formsOf(readBuilt('hours/index.html'));
  for (const page of ['embed/map/index.html', 'map/index.html'])
    expect(formsOf(readBuilt(page)).wide, page).toEqual(wide);
});

test('the pages of the ledger together carry every claim of claims.json, in its order', () => {
  const pages = ['claims/index.html', 'claims/2/index.html', 'claims/3/index.html'];
  const ids = pages.flatMap((page) =>
    [...readBuilt(page).matchAll(/<ol class="log">[\s\S]*?<\/ol>/g)].flatMap(([list]) =>
      [...list.matchAll(/<li data-f[\s\S]*?href="\/claims\/([^/]+)\//g)].map(([, id]) => id),
    ),
  );
  expect(ids).toEqual(published.map(({ id }) => id));
});
