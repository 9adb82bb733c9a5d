import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { readList } from '../reading/read.ts';
import { listFacts } from '../structured-data/structured-facts.ts';
import { actionCard, type ActionCardData } from './action-card.ts';
import { messages } from '../../messages/messages.ts';

/** What needs to happen. */
export interface ActionsPageData {
  readonly frame: PageFrame;
  readonly actions: readonly ActionCardData[];
}

/** The page of all actions; undefined where there are none: then `nothing-yet-page.ts` stands in for it. */
export async function actionsPage(): Promise<ActionsPageData | undefined> {
  const all = await readList('action', { order: 'order' });
  if (all.length === 0) return undefined;
  const cards = await Promise.all(all.map(actionCard));
  return {
    frame: await pageFrame({
      title: messages.actions.title,
      path: '/actions/',
      description: messages.actions.description,
      structured: [listFacts(cards)],
    }),
    actions: cards,
  };
}
