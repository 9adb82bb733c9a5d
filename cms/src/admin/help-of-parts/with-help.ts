import { createElement } from 'react';
import type { FormField, FormLayout } from '../content-manager';
import { PartHelp } from './part-help';

type Row = readonly FormField[];

/** A form in which each part that has a help text draws it, at any depth. */
export function withHelp(form: FormLayout): FormLayout {
  const components = Object.entries(form.components ?? {}).map(
    ([uid, component]) => [uid, { ...component, layout: rowsWithHelp(component.layout) }] as const,
  );
  return { ...form, layout: form.layout.map(rowsWithHelp), components: Object.fromEntries(components) };
}

const rowsWithHelp = (rows: readonly Row[]): readonly Row[] => rows.map((row) => row.map(fieldWithHelp));

/** The content manager passes a part's help text on and draws nothing of it; what stands beside a label it draws. */
function fieldWithHelp(field: FormField): FormField {
  const { type, hint } = field;
  if (type !== 'component' || typeof hint !== 'string' || hint === '') return field;
  return { ...field, labelAction: createElement(PartHelp, { hint }) };
}
