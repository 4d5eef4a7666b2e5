import { Box } from '@mui/material';
import { required, useRecordContext, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, NumberInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { removeHolidayDocument, setHolidayDocument } from './calendar.queries.js';

interface Holiday {
  readonly id: string;
  readonly version: number;
  readonly day: string;
  readonly name: string;
  readonly kind: string;
  readonly source: string;
  readonly isConfirmed: boolean;
}

const Inputs = ({ withDay }: { readonly withDay: boolean }) => (
  <>
    {withDay && <DateInput source="day" label="resources.holidays.fields.day" validate={required()} fullWidth />}
    <TextInput source="name" label="resources.holidays.fields.name" validate={required()} fullWidth />
    <SelectInput
      source="kind"
      label="resources.holidays.fields.kind"
      choices={['NATIONAL', 'JOINT_LEAVE'].map((id) => ({ id, name: `calendar.kind.${id}` }))}
      validate={required()}
      fullWidth
    />
    <TextInput source="source" label="resources.holidays.fields.source" validate={required()} fullWidth />
    <BooleanInput source="isConfirmed" label="resources.holidays.fields.isConfirmed" />
  </>
);

const Verbs = () => {
  const row = useRecordContext<Holiday>();
  const may = useAllowed('setHoliday');
  if (!row || !may) return null;
  const { id, version, day, name, kind, source, isConfirmed } = row;
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <VerbButton
        label="calendar.edit"
        variant="text"
        document={setHolidayDocument}
        form={<Inputs withDay={false} />}
        defaultValues={{ name, kind, source, isConfirmed }}
        variables={(values) => ({ input: { ...values, day, version } as never })}
      />
      <VerbButton
        label="calendar.remove"
        variant="text"
        color="warning"
        confirm="calendar.remove_question"
        document={removeHolidayDocument}
        variables={() => ({ input: { id, version } })}
      />
    </Box>
  );
};
const Day = () => {
  const format = useFormat();
  const row = useRecordContext<Holiday>();
  return <>{row && format.day(row.day, 'long')}</>;
};
const Kind = () => {
  const translate = useTranslate();
  const row = useRecordContext<Holiday>();
  return <>{row && translate(`calendar.kind.${row.kind}`)}</>;
};
const Certainty = () => {
  const row = useRecordContext<Holiday>();
  return row ? (
    <StatusChip
      label={row.isConfirmed ? 'calendar.confirmed' : 'calendar.provisional'}
      tone={row.isConfirmed ? 'success' : 'warning'}
    />
  ) : null;
};

/** National holidays and joint leave: what makes a working day. */
export const HolidayList = () => {
  const format = useFormat();
  const mayAdd = useAllowed('setHoliday');
  return (
    <ResponsiveList<Holiday>
      filters={[<NumberInput key="year" source="year" label="resources.holidays.fields.year" alwaysOn />]}
      sort={{ field: 'day', order: 'DESC' }}
      rowClick={false}
      actions={
        mayAdd && (
          <VerbButton
            label="calendar.add"
            document={setHolidayDocument}
            form={<Inputs withDay />}
            defaultValues={{ kind: 'NATIONAL', isConfirmed: true }}
            variables={(values) => ({ input: values as never })}
          />
        )
      }
      simple={{ primaryText: (row) => row.name, secondaryText: (row) => format.day(row.day, 'long') }}
    >
      <Column source="day">
        <Day />
      </Column>
      <Column source="name" />
      <Column source="kind" disableSort>
        <Kind />
      </Column>
      <Column source="isConfirmed" disableSort>
        <Certainty />
      </Column>
      <Column source="source" disableSort />
      <Column source="id" label="" disableSort>
        <Verbs />
      </Column>
    </ResponsiveList>
  );
};
