import { DatePicker, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { styled } from 'styled-components';
import { dayAt, isoDay } from '../moment';
import { useAnswer } from '../../home-page/use-answer';

/** What the log can be narrowed to, as the CMS says it. */
interface Choices {
  readonly people: readonly { readonly id: number; readonly name: string }[];
  readonly kinds: readonly { readonly id: string; readonly name: string }[];
  readonly acts: readonly string[];
}

interface Props {
  readonly asked: Readonly<Record<string, string>>;
  readonly onChange: (asked: Readonly<Record<string, string>>) => void;
}

/** Narrows the log to a person, a kind of thing, an act, and days. */
export function Filters({ asked, onChange }: Props) {
  const { answer } = useAnswer<Choices>('/act-log/choices');
  const change = (name: string) => (value: string) => onChange({ ...asked, [name]: value });
  const people = answer?.people.map(({ id, name }) => ({ id: String(id), name })) ?? [];
  const acts = answer?.acts.map((act) => ({ id: act, name: act.charAt(0).toUpperCase() + act.slice(1) })) ?? [];
  return (
    <Row>
      <Choice label="Who" value={asked['by']} options={people} onChange={change('by')} />
      <Choice label="What they did" value={asked['act']} options={acts} onChange={change('act')} />
      <Choice label="To what" value={asked['kind']} options={answer?.kinds ?? []} onChange={change('kind')} />
      <Day label="From" value={asked['from']} onChange={change('from')} />
      <Day label="To" value={asked['to']} onChange={change('to')} />
    </Row>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

function Choice({
  label,
  value = '',
  options,
  onChange,
}: FieldProps & { readonly options: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder="All"
        onClear={() => onChange('')}
        clearLabel="Show all"
        onChange={(chosen) => onChange(String(chosen))}
      >
        {options.map(({ id, name }) => (
          <SingleSelectOption key={id} value={id}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** A day such as `2026-11-30`, or an empty text. */
function Day({ label, value = '', onChange }: FieldProps) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <DatePicker
        locale="en-GB"
        clearLabel="Empty this field"
        {...(value !== '' && { value: dayAt(value) })}
        onChange={(chosen) => onChange(chosen ? isoDay(chosen) : '')}
        onClear={() => onChange('')}
      />
    </Field.Root>
  );
}

const Row = styled.div`
  display: grid;
  gap: 1.2rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
`;
