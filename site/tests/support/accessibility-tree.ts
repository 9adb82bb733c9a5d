import type { Page } from 'playwright-core';

/** A node as Chromium’s accessibility tree has it: what screen readers are told. */
interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
}

const textIn = (value: Node['role']) => (typeof value?.value === 'string' ? value.value : '');

/** What screen readers are told of a page, in its order: each role with its name, such as `button “Keep: Harbour walking”`. */
export async function told(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return (nodes as readonly Node[])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${textIn(role)} “${textIn(name).trim()}”`);
}
