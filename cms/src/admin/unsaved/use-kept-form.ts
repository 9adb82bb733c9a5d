import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { forgetForm, keepForm, keptForm, keyOf, type KeptForm } from './kept-forms';
import { useThisTab } from './tab';
import { useLeftBehind, type LeftBehind } from './use-left-behind';
import { whenSaved } from './versions';

/** How long an editor pauses before what was typed is kept, in milliseconds. */
const PAUSE_MS = 400;

interface Kept {
  /** Under what this form is kept; undefined at first. */
  readonly key: string | undefined;
  /** What was typed before and not saved. */
  readonly before: KeptForm | undefined;
  /** Whether it is in the form now. */
  readonly isBack: boolean;
  putBack: () => void;
  throwAway: () => void;
  /** What a tab that is gone left in this form, and did not save. */
  readonly left: Left;
}

interface Left extends Omit<LeftBehind, 'look' | 'take'> {
  continueWith: () => void;
}

/**
 * Keeps what is typed in this tab until it is saved, and puts it back when the form is opened again, or shows what was saved
 * before because the CMS refused it. Where somebody else saved the entry meanwhile, or something was typed before it was
 * found, it is not put back by itself; and what was begun as a new entry in a tab that is gone is offered.
 * @param entry As `entryOf` says. @param version The version that the form shows; empty where new.
 */
export function useKeptForm(entry: string, version: string): Kept {
  const tab = useThisTab();
  const key = tab === undefined ? undefined : keyOf(entry, tab);
  const { values, initialValues, modified, setValues } = useFormState();
  const [before, setBefore] = useState<KeptForm>();
  const [isBack, setBack] = useState(false);
  const { look, take, ...left } = useLeftBehind();
  const looked = useRef<string>();
  /** Of what is in the form and not saved: on which version it was begun, whatever was saved since. */
  const typed = useRef({ isThere: modified, basedOn: version });
  /** Keeps what was typed within the last pause; undefined where all of it is kept. */
  const keepRest = useRef<() => void>();

  const putBack = (form = before) => {
    if (!form) return;
    setValues(form.values);
    setBack(true);
  };

  const found = (form: KeptForm) => {
    if (isSame(form.values, initialValues)) return;
    setBefore(form);
    if (form.basedOn === version && !typed.current.isThere) putBack(form);
    else setBack(false);
  };

  useEffect(() => {
    typed.current = { isThere: modified, basedOn: modified ? typed.current.basedOn : version };
  }, [modified, version]);

  useEffect(() => {
    if (tab === undefined || key === undefined || looked.current === key) return;
    looked.current = key;
    const own = keptForm(key);
    if (own) return found(own);
    const takeOne = (newest: KeptForm) => {
      if (version === '' || looked.current !== key) return false;
      keepForm(key, newest);
      found(newest);
      return true;
    };
    void look(entry, tab, takeOne);
    // Looked for once for each form.
  }, [entry, tab, key, version]);

  const continueWith = () => {
    const form = take();
    if (!form || key === undefined) return;
    keepForm(key, form);
    setBefore(form);
    putBack(form);
  };

  useEffect(() => {
    // A form that is being saved is filled anew at once: what was typed just before is not in it should the CMS refuse it.
    if (!modified) keepRest.current?.();
    if (!modified || key === undefined) return undefined;
    const { basedOn } = typed.current;
    const forget = () => {
      window.clearTimeout(pause);
      keepRest.current = undefined;
    };
    const keep = () => {
      forget();
      keepForm(key, { values, at: Date.now(), basedOn });
    };
    const pause = window.setTimeout(keep, PAUSE_MS);
    keepRest.current = keep;
    const stop = whenSaved(forget);
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
    if (modified || key === undefined) return;
    const kept = keptForm(key);
    // While it is being saved the content manager shows it as saved already, and takes that back where it is refused.
    if (!kept || isSame(kept.values, initialValues)) return;
    const isFilledAnew = earlier.initialValues !== initialValues;
    if (isFilledAnew) found(kept);
    else if (earlier.modified) {
      // Taken back by hand.
      forgetForm(key);
    }
  }, [key, modified, initialValues]);

  useEffect(
    () =>
      whenSaved(() => {
        if (key === undefined || keptForm(key)) return;
        setBefore(undefined);
        setBack(false);
      }),
    [key],
  );

  const throwAway = () => {
    if (key !== undefined) forgetForm(key);
    if (isBack) setValues(initialValues);
    setBefore(undefined);
    setBack(false);
  };

  return { key, before, isBack, putBack: () => putBack(), throwAway, left: { ...left, continueWith } };
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

function useFormState() {
  const values = useForm<object>('Unsaved', (form) => form.values);
  const initialValues = useForm<object>('Unsaved', (form) => form.initialValues);
  const modified = useForm('Unsaved', (form) => form.modified);
  const setValues = useForm('Unsaved', (form) => form.setValues);
  return { values, initialValues, modified, setValues };
}
