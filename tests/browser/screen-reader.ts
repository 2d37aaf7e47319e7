import type { CDPSession, Page, Request } from 'playwright-core';
import { heardOf, readTree, type TreeNode } from './tree.ts';

/** What a screen reader has a key for: the next heading (of a level), landmark, list, link, button, or choice. */
export type Kind =
  'heading' | 'heading 2' | 'heading 3' | 'landmark' | 'list' | 'link' | 'button' | 'choice';

const LANDMARKS = ['banner', 'navigation', 'main', 'region', 'complementary', 'contentinfo'];

/** What is read as one item; a term is read with its definitions. */
const ITEMS = ['paragraph', 'heading', 'listitem', 'term', 'row', 'DisclosureTriangle', 'status'];

/** Within these an item is no item, but holds some. */
const HOLDERS = ['list', 'heading', 'table', 'group', 'figure', 'term'];

/**
 * One who reads a page by its accessibility tree alone, and counts the steps. The rule of counting: a step is
 * one key. A jump to the next heading, landmark, list, link, button or choice of a list is one, however much
 * is passed over, and so it is one more for each of its kind that is passed on the way; so are hearing the
 * next item (a paragraph, an entry of a list, a term with its definition, a row), pressing what was reached,
 * choosing a value, and a key of the slider. What is announced by itself after a press is heard without a
 * step. A page begins at its top; the way to the first page of a question is not counted, that to any other is.
 */
export class ScreenReader {
  /** The keys so far. */
  steps = 0;
  /** All that was heard so far. */
  heard: string[] = [];
  #page: Page;
  #session: CDPSession;
  #nodes: TreeNode[] = [];
  #at = 0;
  /** What a press is for: what was reached, or the link in the item that was heard. */
  #reached: TreeNode | undefined;
  #live = new Map<number, string>();
  #awaited = new Set<Request>();

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
    page.on('request', (request) => this.#awaited.add(request));
    for (const end of ['requestfinished', 'requestfailed'] as const)
      page.on(end as 'requestfinished', (request) => this.#awaited.delete(request));
  }

  static async open(page: Page): Promise<ScreenReader> {
    const reader = new ScreenReader(page, await page.context().newCDPSession(page));
    await reader.#refresh();
    return reader;
  }

  /** Jumps to the next of a kind, or to the one before, and on until one whose name begins with some words. */
  to(kind: Kind, words = '', by: 1 | -1 = 1): this {
    for (let i = this.#at + by; this.#nodes[i]; i += by) {
      const node = this.#nodes[i]!;
      if (!isOf(kind, node)) continue;
      this.steps++;
      const name = node.name || (kind === 'landmark' ? node.role : heardOf(node));
      if (!name.startsWith(words)) continue;
      this.#at = i;
      this.#reached = node;
      this.heard.push(kind === 'list' ? node.name : name);
      return this;
    }
    throw new Error(
      `There is no ${kind} “${words}” from here on; heard: ${this.heard.join(' | ')}`,
    );
  }

  /** Hears the next items. */
  read(count = 1): this {
    for (let left = count; left > 0; left--) {
      const next = this.#nodes.findIndex((node, i) => i > this.#at && isItem(node));
      if (next < 0) throw new Error(`Nothing more to read; heard: ${this.heard.join(' | ')}`);
      this.steps++;
      const node = this.#nodes[next]!;
      this.#reached = this.#nodes.find((one) => one.role === 'link' && within(one, node)) ?? node;
      const read = node.role === 'term' ? [node, ...definitionsOf(node)] : [node];
      this.heard.push(read.map(heardOf).join(' ').replaceAll(/\s+/g, ' ').trim());
      const ends = this.#nodes.findLastIndex((one) => within(one, read.at(-1)!));
      this.#at = ends;
    }
    return this;
  }

  /** Presses what was reached; a link leads to where it leads. */
  async press(): Promise<this> {
    return this.#act(`function () {
      this.focus();
      this.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view: window }));
    }`);
  }

  /** Chooses a value of the list that was reached. */
  async choose(label: string): Promise<this> {
    return this.#act(
      `function () {
        this.value = [...this.options].find(({ text }) => text === ${JSON.stringify(label)}).value;
        this.dispatchEvent(new Event("input", { bubbles: true }));
        this.dispatchEvent(new Event("change", { bubbles: true }));
      }`,
    );
  }

  async #act(deed: string): Promise<this> {
    this.steps++;
    const { element } = this.#reached!;
    const before = new URL(this.#page.url());
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: element });
    await this.#session.send('Runtime.callFunctionOn', {
      functionDeclaration: deed,
      objectId: object.objectId!,
    });
    await this.#settle();
    const after = new URL(this.#page.url());
    await this.#refresh();
    if (after.pathname !== before.pathname) this.#at = 0;
    else if (after.hash !== before.hash) await this.#goTo(after.hash);
    else this.#at = this.#nodes.findIndex((node) => node.element === element);
    return this;
  }

  /** Waits until nothing that was asked for is on its way, and a while after. */
  async #settle() {
    for (let still = 0; still < 3; still++) {
      await this.#page.waitForTimeout(50);
      if (this.#awaited.size > 0) still = 0;
    }
    await this.#page.waitForLoadState();
  }

  async #goTo(hash: string) {
    const { root } = await this.#session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.#session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: hash,
    });
    const { node } = await this.#session.send('DOM.describeNode', { nodeId });
    this.#at = this.#nodes.findIndex(({ element }) => element === node.backendNodeId);
  }

  /** Reads the tree anew; what has changed in a live region is heard. */
  async #refresh() {
    this.#nodes = await readTree(this.#page, this.#session);
    for (const node of this.#nodes.filter(({ role }) => role === 'status')) {
      const text = heardOf(node).trim();
      if (text && this.#live.has(node.element) && this.#live.get(node.element) !== text)
        this.heard.push(text);
      this.#live.set(node.element, text);
    }
  }
}

function isOf(kind: Kind, { role, level, name }: TreeNode): boolean {
  switch (kind) {
    case 'heading':
      return role === 'heading';
    case 'heading 2':
    case 'heading 3':
      return role === 'heading' && `heading ${level}` === kind;
    case 'landmark':
      return LANDMARKS.includes(role);
    case 'list':
      return role === 'list';
    case 'link':
      return role === 'link';
    case 'button':
      return role === 'button' || role === 'DisclosureTriangle';
    case 'choice':
      return role.startsWith('combobox') && name !== '';
  }
}

function isItem(node: TreeNode): boolean {
  if (!ITEMS.includes(node.role) || heardOf(node).trim() === '') return false;
  if (node.role === 'listitem' || node.role === 'row') return !holds(node, HOLDERS);
  for (let up = node.parent; up; up = up.parent)
    if ((up.role === 'listitem' || up.role === 'row') && isItem(up)) return false;
  return true;
}

function holds(node: TreeNode, roles: readonly string[]): boolean {
  return node.children.some((child) => roles.includes(child.role) || holds(child, roles));
}

function definitionsOf(term: TreeNode): TreeNode[] {
  const siblings = term.parent!.children;
  const rest = siblings.slice(siblings.indexOf(term) + 1);
  const next = rest.findIndex(({ role }) => role === 'term');
  return rest.slice(0, next < 0 ? undefined : next).filter(({ role }) => role === 'definition');
}

function within(node: TreeNode, holder: TreeNode): boolean {
  for (let up: TreeNode | undefined = node; up; up = up.parent) if (up === holder) return true;
  return false;
}
