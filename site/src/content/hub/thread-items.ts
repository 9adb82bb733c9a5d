import type { ContentType } from '@waymark/shared-types';
import type { EasyReadFragment, VideoFragment } from '@waymark/shared-types/graphql';
import { actions } from '../action/action.ts';
import { milestones } from '../milestone/milestone.ts';
import type { Normalised } from '../normalised.ts';
import { easyReadData } from '../other-forms/easy-read.ts';
import { bslOf } from '../other-forms/other-forms.ts';
import { principles } from '../principle/principle.ts';
import { pathTo } from '../reading/path-to.ts';
import { readList } from '../reading/read.ts';
import { filmOf, NOTHING_MORE, type HubItem } from './hub-items.ts';
import { hubs, type Hub } from './hubs.ts';
import { messages } from '../../messages/messages.ts';

interface InOtherForms {
  readonly title: string;
  readonly bsl: Normalised<VideoFragment> | null;
  readonly easyRead: Normalised<EasyReadFragment> | null;
}

/** A group of items under its heading. */
interface Group {
  readonly heading: string;
  readonly items: readonly HubItem[];
}

async function filmItem(type: ContentType, entry: InOtherForms, page: string, from: string) {
  const film = await bslOf(type, entry);
  return film && { ...NOTHING_MORE, ...filmOf(film), href: `${page}#other-forms`, from };
}

async function easyItem(entry: InOtherForms, page: string, from: string): Promise<HubItem | undefined> {
  const easy = await easyReadData(entry.easyRead);
  if (!easy) return undefined;
  const { sentence, picture, file } = easy;
  const of = { ...NOTHING_MORE, sentence, picture, title: entry.title, from };
  return { ...of, href: file?.href ?? `${page}#other-forms`, facts: file?.facts ?? [] };
}

/** The principles, actions and promises that are in a form, as groups. */
export async function threadGroups(hub: Hub): Promise<readonly Group[]> {
  const itemsOf = async <Entry extends InOtherForms>(
    type: ContentType,
    entries: readonly Entry[],
    pathOf: (entry: Entry) => string,
    from: (title: string) => string,
  ) => {
    const found = await Promise.all(
      entries.map((entry) =>
        hub.slug === hubs.bsl.slug
          ? filmItem(type, entry, pathOf(entry), from(entry.title))
          : easyItem(entry, pathOf(entry), from(entry.title)),
      ),
    );
    return found.filter((item) => item !== undefined);
  };
  const words = messages.hub;
  return [
    {
      heading: messages.principles.title,
      items: await itemsOf(
        'principle',
        await readList('principle', { order: 'order' }),
        (entry) => pathTo(principles, entry),
        words.fromPrinciple,
      ),
    },
    {
      heading: messages.actions.title,
      items: await itemsOf(
        'action',
        await readList('action', { order: 'order' }),
        (entry) => pathTo(actions, entry),
        words.fromAction,
      ),
    },
    {
      heading: words.promises,
      items: await itemsOf(
        'milestone',
        await readList('milestone', { order: 'createdAt' }),
        (entry) => pathTo(milestones, entry),
        words.fromPromise,
      ),
    },
  ];
}
