import type { CDPSession, Page } from 'playwright-core';

/** A node of the accessibility tree, as Chromium hands it to screen readers. */
export interface TreeNode {
  role: string;
  name: string;
  level: number;
  /** Where it leads, if it is a link. */
  url: string;
  /** The element in the page. */
  element: number;
  parent: TreeNode | undefined;
  children: TreeNode[];
}

/** Every node of the tree that is not ignored, in the order of reading. */
export async function readTree(page: Page, session?: CDPSession): Promise<TreeNode[]> {
  const cdp = session ?? (await page.context().newCDPSession(page));
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const order: TreeNode[] = [];
  const walk = (id: string, parent: TreeNode | undefined) => {
    const raw = byId.get(id)!;
    const role = String(raw.role?.value ?? '');
    if (role === 'InlineTextBox') return;
    const property = (key: string) => raw.properties?.find(({ name }) => name === key)?.value.value;
    const node: TreeNode = {
      role,
      name: String(raw.name?.value ?? ''),
      level: Number(property('level') ?? 0),
      url: String(property('url') ?? ''),
      element: raw.backendDOMNodeId ?? 0,
      parent,
      children: [],
    };
    if (!raw.ignored) {
      parent?.children.push(node);
      order.push(node);
    }
    for (const child of raw.childIds ?? []) walk(child, raw.ignored ? parent : node);
  };
  walk(nodes[0]!.nodeId, undefined);
  return order;
}

/** What is heard of a node: its name where it has one of its own, else all that stands in it. */
export function heardOf(node: TreeNode): string {
  if (node.role === 'StaticText' || LEAVES.has(node.role)) return node.name;
  if (node.role === 'image') return `${node.name}, `;
  const inside = node.children.map(heardOf).join('');
  return `${node.name && !inside.includes(node.name) ? `${node.name}: ` : ''}${inside}`;
}

/** What is said by its name alone. */
const LEAVES = new Set(['link', 'button', 'slider', 'checkbox']);
