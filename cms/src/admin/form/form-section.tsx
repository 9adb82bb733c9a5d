import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useEntry, useDocument, type FieldProps } from '../content-manager';
import { choose, useChoice, useFullForm } from './open-sections';
import { Fields } from './fields';
import { SectionHeading } from './section-heading';
import { fieldsIn, isFilled, type Section } from './sections';

/** How long what is closed stays in the page, hidden, in milliseconds: a text editor hands over what was typed a moment later. */
const HANDING_OVER_MS = 500;

/** A section of the form: its heading, which opens and closes it, and its fields. A closed one opens itself where something in it is wrong. */
export function FormSection({ attribute }: FieldProps) {
  const section = attribute['section'] as Section;
  const { model } = useEntry();
  const filled = useFilledIn(section);
  const wrong = useForm('FormSection', ({ errors }) => fieldsIn(section).some(({ name }) => name in errors));
  const choice = useChoice(model, section.title);
  const full = useFullForm();
  const open = choice ?? (section.optional !== true || full || filled > 0);
  const inPage = useLingering(open, HANDING_OVER_MS);

  useEffect(() => {
    if (wrong) choose(model, section.title, true);
  }, [wrong, model, section.title]);

  return (
    <>
      <SectionHeading
        section={section}
        filled={filled}
        open={open}
        onToggle={() => choose(model, section.title, !open)}
      />
      {inPage && <Fields hidden={!open} rows={section.rows} />}
    </>
  );
}

/** Whether something is there still, which goes a moment after it was closed. */
function useLingering(open: boolean, ms: number): boolean {
  const [there, setThere] = useState(open);
  useEffect(() => {
    if (open) {
      setThere(true);
      return undefined;
    }
    const leaving = window.setTimeout(() => setThere(false), ms);
    return () => window.clearTimeout(leaving);
  }, [open, ms]);
  return open || there;
}

/** How many fields of a section hold something, as the form stands now; what is saved counts for relations. */
export function useFilledIn(section: Section): number {
  const { model, collectionType, id } = useEntry();
  const isNew = id === undefined && collectionType !== 'single-types';
  const { document } = useDocument({ model, collectionType, documentId: id }, { skip: isNew });
  return useForm('FormSection', ({ values }) => {
    const form = values as Readonly<Record<string, unknown>>;
    return fieldsIn(section).filter(
      ({ name, type }) => isFilled(form[name]) || (type === 'relation' && isSaved(document?.[name])),
    ).length;
  });
}

/** Whether a relation of the saved entry leads somewhere: the content manager tells how many there are. */
function isSaved(relation: unknown): boolean {
  if (typeof relation !== 'object' || relation === null) return false;
  return 'count' in relation ? Number(relation.count) > 0 : true;
}
