/**
 * Shares answers among those who ask at once. Whoever asks while a question is on its way gets the answer to the next one,
 * which they all share: nobody is told what was true before they asked.
 */
export function shareAnswers<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let current: Promise<unknown> | undefined;
  let next: Promise<Answer> | undefined;
  const start = (): Promise<Answer> => {
    const asked = ask();
    const ended = asked.then(
      () => undefined,
      () => undefined,
    );
    current = ended;
    void ended.then(() => {
      if (current === ended) current = undefined;
    });
    return asked;
  };
  return () => {
    if (!current) return start();
    next ??= current.then(() => {
      next = undefined;
      return start();
    });
    return next;
  };
}
