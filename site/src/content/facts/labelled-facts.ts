import type { ContentType } from '@waymark/shared-types';
import { messages } from '../../messages/messages.ts';
import { fact, plain, type Fact } from './fact.ts';

/** Fields that are shown by their label and value alone, by type; `messages.fields` says which, and what they are called. */
const labels: Readonly<Partial<Record<ContentType, Readonly<Record<string, string>>>>> = messages.fields;

/** The fields of an entry that its page shows as plain facts, in the order of their labels; none of those that are empty. */
export function labelledFacts(type: ContentType, entry: object): readonly Fact[] {
  const values = new Map<string, unknown>(Object.entries(entry));
  return Object.entries(labels[type] ?? {}).flatMap(([field, label]) => {
    const value = values.get(field);
    return fact(label, plain(typeof value === 'string' || typeof value === 'number' ? String(value) : undefined));
  });
}
