import { actions, type Action } from '../action/action.ts';
import { answersTo, becauseOf } from '../finding/answers.ts';
import { findingLink } from '../finding/finding-line.ts';
import type { Finding } from '../finding/finding.ts';
import { onlyRelated, type RelatedLink, type RelatedThrough } from '../page-frame/also-related.ts';
import { pathTo } from '../reading/path-to.ts';
import { readList } from '../reading/read.ts';

const actionLink = (action: Action) => ({ text: action.title, href: pathTo(actions, action) });

/** What people said that leads to an action which serves a principle, and did not lead to the principle by name. */
export async function alsoSaid(
  serving: readonly Action[],
  direct: readonly Finding[],
): Promise<readonly RelatedThrough<RelatedLink>[]> {
  const groups = serving.map(async (action) => {
    const items = await readList('finding', { where: { 'actions.action': action.documentId }, order: 'theme' });
    return { through: actionLink(action), id: action.documentId, items };
  });
  return onlyRelated(await Promise.all(groups), direct).map(({ through, id, items }) => ({
    through,
    items: items.map((finding) => ({ ...findingLink(finding), because: becauseOf(finding, id) })),
  }));
}

/** Actions that answer what led to a principle, and do not serve the principle by name. */
export async function alsoActions(
  direct: readonly Action[],
  said: readonly Finding[],
): Promise<readonly RelatedThrough<RelatedLink>[]> {
  const groups = said.map(async (finding) => {
    const answers = await answersTo(finding);
    const items = answers.map(({ action, because }) => ({
      ...actionLink(action),
      because,
      documentId: action.documentId,
    }));
    return { through: findingLink(finding), items };
  });
  return onlyRelated(await Promise.all(groups), direct);
}
