import { expect, test } from 'vitest';
import { readContent } from '../../../src/copydesk/desk/content.ts';
import { assembleDataset } from '../../../src/domain/record/dataset.ts';
import { claimWords } from '../../../src/words/en/claim.ts';
import { bodyWords } from '../../../src/words/en/say/bodies.ts';
import { readPage } from '../reading.ts';
import { heardOf, readTree, type TreeNode } from '../tree.ts';

const { claims, sides } = assembleDataset(readContent('content').coded!);
const standings: string[] = [
  ...new Set([...Object.values(claimWords.standings), ...Object.values(bodyWords)]),
];
const shortOf = new Map(claims.map((claim) => [claim.claimant.short, claim.side.name]));

/** Whether words say whose a claim is: by the side’s name, or by a claimant’s that has it in it. */
function saysWhose(words: string): boolean {
  return (
    [...sides.values()].some(({ name }) => words.includes(name)) ||
    [...shortOf].some(([short, side]) => short.includes(side) && words.includes(short))
  );
}

/** The names of marks, and what is heard of entries of lists of claims. */
function saidOf(tree: readonly TreeNode[]) {
  const links = tree.filter(
    ({ role, name, parent }) => role === 'link' && name && parent?.role === 'group',
  );
  const marks = links.map(({ name }) => name);
  const twins = links.filter(
    ({ name, parent }, i) => name === links[i + 1]?.name && parent === links[i + 1]!.parent,
  );
  const entries = tree
    .filter(({ role, children }) => role === 'listitem' && children[0]?.role === 'image')
    .map(heardOf);
  return { marks, twins, entries };
}

test.each(['/', '/hours/', '/at/2020-09-28T0900/', '/map/', '/embed/map/', '/embed/timeline/'])(
  'every mark and every entry of a claim on %s says in words whose it is and how it stands, words before numbers',
  async (path) => {
    const { page } = await readPage(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const { marks, twins, entries } = saidOf(await readTree(page));
    expect(marks.length).toBeGreaterThanOrEqual(20);
    expect(entries.length).toBeGreaterThan(5);
    const said = [...marks, ...entries];
    expect(said.filter((name) => !saysWhose(name))).toEqual([]);
    expect(said.filter((name) => !standings.some((words) => name.includes(words)))).toEqual([]);
    expect(said.filter((name) => /^\W*\d/.test(name))).toEqual([]);
    expect(marks.filter((name) => name.length > 235)).toEqual([]);
    expect(twins.map(({ name }) => name)).toEqual([]);
  },
);

test.each(['/', '/background/'])(
  'no mark of a note on %s has the name of the one before',
  async (path) => {
    const { page } = await readPage(path);
    const notes = (await readTree(page)).filter(({ name }) => name.startsWith('Note'));
    expect(notes.length).toBeGreaterThan(8);
    const twins = notes.filter((note, i) => note.name === notes[i + 1]?.name);
    expect(twins.map(({ name, url }) => `${name} ${url}`)).toEqual([]);
  },
);

test('how a claim stands is said as of the hour: what is denied later is not contested yet', async () => {
  const { page } = await readPage('/hours/?at=2020-09-27T1600');
  const six = async () => {
    const { marks, entries } = saidOf(await readTree(page));
    return [...marks, ...entries].filter((name) => name.includes('troops took 6 villages'));
  };
  const before = await six();
  expect(before.length).toBe(2);
  expect(before.filter((name) => !name.includes('one source'))).toEqual([]);
  await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
  expect((await six()).filter((name) => !name.includes('contested'))).toEqual([]);
});

test('a mark of several claims is named by those that had been said by the hour', async () => {
  const { page } = await readPage('/hours/');
  const crowd = page.locator('.plate.wide a[aria-label^="Azerbaijan, Line of contact: "]');
  expect(await crowd.getAttribute('aria-label')).toMatch(
    /^Azerbaijan, Line of contact: 5 claims; /,
  );
  await page.goto(page.url() + '?at=2020-09-27T1300');
  expect(await crowd.getAttribute('aria-label')).toBe(
    'Azerbaijan, Line of contact: 1 claim; contested: 1',
  );
});

test('the hour is told once, when it rests, however far it was moved, and the slider alone speaks while it has the focus', async () => {
  const { page } = await readPage('/hours/');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const live = '[role=status], [aria-live=polite], output:not([aria-live=off])';
    for (const region of document.querySelectorAll(live))
      new MutationObserver(
        () => region.textContent && told.push(region.textContent.trim()),
      ).observe(region, { childList: true, characterData: true, subtree: true });
  });
  const told = async () => {
    await page.waitForTimeout(900);
    return page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0));
  };
  await page.evaluate(() => {
    const back = document.querySelector<HTMLButtonElement>('[data-act=back]')!;
    for (let i = 0; i < 4; i++) back.click();
  });
  expect(await told()).toEqual([await page.locator('.control output').innerText()]);
  await page.locator('#as-known').focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  expect(await told()).toEqual([]);
});
