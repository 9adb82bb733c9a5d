import { Typography } from '@strapi/design-system';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/**
 * The help text of a part of the form. It stands in the place beside the part's label, which is a line of its own: so it draws
 * itself beneath that line, and makes of the part a group with the label as its name and the help as its description.
 */
export function PartHelp({ hint }: { readonly hint: string }) {
  const id = useId();
  const beside = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<HTMLElement>();

  useEffect(() => {
    const label = beside.current?.parentElement?.parentElement?.querySelector('label');
    const line = label?.parentElement?.parentElement;
    const part = line?.parentElement;
    if (!label || !line || !part) return undefined;
    const added = document.createElement('div');
    line.after(added);
    setPlace(added);
    part.setAttribute('role', 'group');
    part.setAttribute('aria-labelledby', label.id);
    part.setAttribute('aria-describedby', id);
    return () => added.remove();
  }, [id]);

  return (
    <span ref={beside}>
      {place &&
        createPortal(
          <Typography id={id} tag="p" variant="pi" textColor="neutral600">
            {hint}
          </Typography>,
          place,
        )}
    </span>
  );
}
