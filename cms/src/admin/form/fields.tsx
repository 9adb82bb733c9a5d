import { Grid } from '@strapi/design-system';
import { Field, type FormField } from '../content-manager';
import { useFieldsToChange } from '../only-to-read/use-fields-to-change';
import { mayChange } from '../only-to-read/what-may-be-changed';

interface FieldsProps {
  readonly rows: readonly (readonly FormField[])[];
  readonly hidden: boolean;
}

/** Rows of fields, as the content manager draws them: twelve columns, one field below the other where there is little room. */
export function Fields({ rows, hidden }: FieldsProps) {
  const open = useFieldsToChange();
  return (
    <div data-section-fields hidden={hidden}>
      {rows.map((row) => (
        <Grid.Root key={row[0]?.name} gap={4}>
          {row.map(({ size, ...field }) => (
            <Grid.Item key={field.name} col={size} s={12} xs={12} direction="column" alignItems="stretch">
              <Field {...field} disabled={field['disabled'] === true || !mayChange(open, field.name)} />
            </Grid.Item>
          ))}
        </Grid.Root>
      ))}
    </div>
  );
}
