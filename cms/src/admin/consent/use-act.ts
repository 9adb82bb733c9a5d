import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';

/** Something that is sent to the CMS, and what came of it. */
interface Act<Answer> {
  readonly act: (body: object) => Promise<void>;
  readonly isBusy: boolean;
  readonly answer: Answer | undefined;
  /** Why it was not done; empty where nothing is wrong. */
  readonly problem: string;
}

/** Sends something once, however often somebody presses, and knows what came of it. @param onDone Called where it was done */
export function useAct<Answer>(path: string, onDone: () => void): Act<Answer> {
  const { post } = useFetchClient();
  const underWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const [problem, setProblem] = useState('');

  const act = async (body: object): Promise<void> => {
    // A second click comes before the button is drawn anew.
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setProblem('');
    try {
      const { data } = await post<Answer>(path, body);
      setAnswer(() => data);
      onDone();
    } catch (error) {
      setProblem(
        isFetchError(error) && error.message !== ''
          ? error.message
          : 'This CMS did not answer, so nobody can say whether it was done. Look again in a moment.',
      );
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { act, isBusy, answer, problem };
}
