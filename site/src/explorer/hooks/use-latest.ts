import { useEffect, useState } from 'preact/hooks';

/** What came of the latest question; while another is on its way, what came of the one before. */
export interface Latest<Answer> {
  readonly answer: Answer | undefined;
  /** Whether a question was answered, even if with nothing. */
  readonly isAnswered: boolean;
  /** Whether the latest question could not be answered. */
  readonly failed: boolean;
}

/**
 * Asks again whenever the question changes, and shows no answer to an earlier question after one to a later.
 * @param key The question as text: the same text is the same question.
 */
export function useLatest<Answer>(key: string, ask: () => Promise<Answer>): Latest<Answer> {
  const [latest, setLatest] = useState<Latest<Answer>>({ answer: undefined, isAnswered: false, failed: false });
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (answer) => {
        if (isCurrent) setLatest({ answer, isAnswered: true, failed: false });
      },
      () => {
        if (isCurrent) setLatest((before) => ({ ...before, failed: true }));
      },
    );
    return () => {
      isCurrent = false;
    };
    // The key says all that the question depends on.
  }, [key]);
  return latest;
}
