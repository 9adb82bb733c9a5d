import type { Marks } from '../line';
import { style, type Element } from './tree';

const BY_TAG: Readonly<Record<string, Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  s: { strikethrough: true },
  strike: { strikethrough: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
};

/** The marks inside an element: those around it, what its tag adds, and what its style sets or takes away. */
export function marksInside(element: Element, around: Marks): Marks {
  return { ...around, ...BY_TAG[element.tagName], ...weight(element), ...slant(element), ...lines(element) };
}

/** Google Docs wraps everything in a `b` of normal weight: the style counts more than the tag. */
function weight(element: Element): Marks {
  const value = style(element, 'font-weight');
  if (value === '' || value === 'inherit') return {};
  return { bold: value.startsWith('bold') || Number(value) >= 600 };
}

function slant(element: Element): Marks {
  const value = style(element, 'font-style');
  return value === '' || value === 'inherit' ? {} : { italic: /^(italic|oblique)/.test(value) };
}

function lines(element: Element): Marks {
  const value = `${style(element, 'text-decoration')} ${style(element, 'text-decoration-line')}`;
  return {
    ...(value.includes('underline') && { underline: true }),
    ...(value.includes('line-through') && { strikethrough: true }),
  };
}
