import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { FieldProblem } from '../before-publishing/field-problem';
import type { Instead } from './instead';

/** What stands in the fields that say what readers find instead. */
export interface Fields {
  readonly to: string;
  readonly message: string;
  readonly errors: { readonly to?: string; readonly message?: string };
  /** What keeps everything from being looked at. */
  readonly trouble: string | undefined;
  readonly change: (field: 'to' | 'message', value: string) => void;
}

/** What an editor says that readers find instead, and what the CMS says of that. */
export function useInstead(model: string, id: string | undefined, isDeleted: boolean) {
  const { post } = useFetchClient();
  const [said, setSaid] = useState({ to: '', message: '' });
  const [errors, setErrors] = useState<Fields['errors']>({});
  const [trouble, setTrouble] = useState<string>();

  const change: Fields['change'] = (field, value) => {
    setSaid((before) => ({ ...before, [field]: value }));
    setErrors({});
    setTrouble(undefined);
  };

  /** What is to be sent along; null where nothing is said, undefined where something is wrong, which is told. */
  const check = async (): Promise<Instead | null | undefined> => {
    if (said.to.trim() === '' && said.message.trim() === '') return null;
    try {
      const body = { ...said, act: isDeleted ? 'delete' : 'unpublish' };
      const path = `/editing/leaving/${model}/${id ?? ''}`;
      const { data } = await post<{ problems: readonly FieldProblem[]; instead: Instead | null }>(path, body);
      setErrors(Object.fromEntries(data.problems.map(({ path: [field = ''], message }) => [field, message])));
      goTo(data.problems[0]?.path[0]);
      return data.problems.length > 0 ? undefined : data.instead;
    } catch {
      setTrouble('The CMS could not look at this, so nothing was changed. Try again, or empty both fields.');
      return undefined;
    }
  };
  return { ...said, errors, trouble, change, check };
}

/** Puts the cursor where something is wrong, so that it is read out too. */
function goTo(field: string | undefined): void {
  if (field !== undefined) document.querySelector<HTMLElement>(`[name="instead-${field}"]`)?.focus();
}
