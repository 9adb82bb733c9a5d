import { isRecord } from '@waymark/shared-types';
import type { Part } from '../entry-content';
import type { FieldProblem } from '../rule';

const partsOf = (value: unknown): Part[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * Each edition after the first says what changed, for people who read an earlier one; and no version of a report was made
 * from an edition that is still to come.
 */
export function editionIsExplained({ edition, changes, renditions }: Part): FieldProblem[] {
  const latest = Number(edition);
  const tooHigh = (field: string, value: unknown): FieldProblem[] =>
    partsOf(value).flatMap((part, index) => {
      if (Number(part['edition']) <= latest) return [];
      const message = `This says edition ${String(part['edition'])}, and the report is at edition ${latest}. Correct this number, or raise the report’s edition.`;
      return [{ path: [field, String(index), 'edition'], message }];
    });
  const isTold = latest <= 1 || partsOf(changes).some((change) => change['edition'] === latest);
  return [
    ...(isTold
      ? []
      : [
          {
            path: ['changes'],
            message: `Edition ${latest} says nowhere what changed. Add a change with the number ${latest}, in one or two sentences.`,
          },
        ]),
    ...tooHigh('changes', changes),
    ...tooHigh('renditions', renditions),
  ];
}
