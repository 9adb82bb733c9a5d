import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { forgetForm, keepForm, keptForm, type KeptForm } from './kept-forms';
import { whenSaved } from './versions';

/** How long an editor pauses before what was typed is kept, in milliseconds. */
const PAUSE_MS = 400;

interface Kept {
  /** What was typed before and not saved. */
  readonly before: KeptForm | undefined;
  /** Whether it is in the form now. */
  readonly isBack: boolean;
  putBack: () => void;
  throwAway: () => void;
}

/**
 * Keeps what is typed in this browser until it is saved, and puts it back when the form is opened again. Where somebody else
 * saved the entry meanwhile it is not put back by itself. @param version The version that the form shows; empty where new.
 */
export function useKeptForm(key: string, version: string): Kept {
  const { values, initialValues, modified, setValues } = useFormState();
  const [before, setBefore] = useState<KeptForm>();
  const [isBack, setBack] = useState(false);
  const looked = useRef<string>();

  const putBack = (form = before) => {
    if (!form) return;
    setValues(form.values);
    setBack(true);
  };

  useEffect(() => {
    if (looked.current === key) return;
    looked.current = key;
    const found = keptForm(key);
    if (!found || isSame(found.values, initialValues)) return;
    setBefore(found);
    if (found.basedOn === version) putBack(found);
    // Looked for once for each form.
  }, [key, version]);

  useEffect(() => {
    if (!modified) return undefined;
    const keep = () => keepForm(key, { values, at: Date.now(), basedOn: version });
    const pause = window.setTimeout(keep, PAUSE_MS);
    const stop = whenSaved(() => window.clearTimeout(pause));
    window.addEventListener('pagehide', keep);
    return () => {
      stop();
      window.clearTimeout(pause);
      window.removeEventListener('pagehide', keep);
    };
  }, [key, version, values, modified]);

  const last = useRef({ modified, initialValues });
  useEffect(() => {
    const earlier = last.current;
    last.current = { modified, initialValues };
    if (!earlier.modified || modified) return;
    const found = keptForm(key);
    if (!found) return;
    // Taken back by hand; otherwise the form was filled anew while there was something in it that nobody saved.
    if (earlier.initialValues === initialValues) forgetForm(key);
    else if (!isSame(found.values, initialValues)) {
      setBefore(found);
      setBack(false);
    }
  }, [key, modified, initialValues]);

  const throwAway = () => {
    forgetForm(key);
    if (isBack) setValues(initialValues);
    setBefore(undefined);
    setBack(false);
  };

  return { before, isBack, putBack: () => putBack(), throwAway };
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

function useFormState() {
  const values = useForm<object>('Unsaved', (form) => form.values);
  const initialValues = useForm<object>('Unsaved', (form) => form.initialValues);
  const modified = useForm('Unsaved', (form) => form.modified);
  const setValues = useForm('Unsaved', (form) => form.setValues);
  return { values, initialValues, modified, setValues };
}
