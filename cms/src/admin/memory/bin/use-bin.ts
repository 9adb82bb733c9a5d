import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Deleted } from './deleted-line';

/** What became of the last thing that was asked, and where to look at it. */
interface Outcome {
  readonly lines: readonly string[];
  readonly href?: string;
}

interface Back {
  readonly uid: string;
  readonly documentId: string;
  readonly told: readonly string[];
}

/** Brings entries back from the bin, or erases them. @param onChange Called once the bin holds something else */
export function useBin(onChange: () => void) {
  const { post, del } = useFetchClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);

  const act = async (work: () => Promise<Outcome>, failed: string) => {
    setBusy(true);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ lines: [`${failed} ${error instanceof Error ? error.message : ''}`] });
    }
    onChange();
    setBusy(false);
  };

  const bringBack = (entry: Deleted) => {
    const work = async () => {
      const { data } = await post<Back>(`/bin/${String(entry.id)}`);
      const how = entry.hasDrafts ? 'is back as a draft. Publish it when it is right.' : 'is back, and public.';
      return {
        lines: [`“${nameOf(entry)}” ${how}`, ...data.told],
        href: `/content-manager/collection-types/${data.uid}/${data.documentId}`,
      };
    };
    void act(work, `“${nameOf(entry)}” was not brought back.`);
  };

  const erase = (entry: Deleted) => {
    const work = async () => {
      await del(`/bin/${String(entry.id)}`);
      return { lines: [`“${nameOf(entry)}” is erased, with its earlier versions.`] };
    };
    void act(work, `“${nameOf(entry)}” was not erased.`);
  };
  return { outcome, isBusy, bringBack, erase };
}

/** What a deleted entry is called. */
export const nameOf = ({ title, kind }: Deleted): string => title ?? kind;
