import { Box, Typography } from '@mui/material';
import { required, useRecordContext, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, NumberInput, SelectArrayInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { CardRows } from '../../ui/CardRows.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { HOLIDAY_KINDS } from './calendar.messages.js';
import { importHolidaysDocument, removeHolidayDocument, setHolidayDocument } from './calendar.queries.js';

interface Holiday {
  readonly id: string;
  readonly version: number;
  readonly day: string;
  readonly name: string;
  readonly kind: string;
  readonly source: string;
  readonly isConfirmed: boolean;
  readonly viewerCan: { readonly edit: boolean; readonly remove: boolean };
}

const KIND_CHOICES = HOLIDAY_KINDS.map((id) => ({ id, name: `calendar.kind.${id}` }));

const Inputs = ({ withDay }: { readonly withDay: boolean }) => (
  <>
    {withDay && <DateInput source="day" label="resources.holidays.fields.day" validate={required()} fullWidth />}
    <TextInput source="name" label="resources.holidays.fields.name" validate={required()} fullWidth />
    <SelectInput
      source="kind"
      label="resources.holidays.fields.kind"
      choices={KIND_CHOICES}
      validate={required()}
      fullWidth
    />
    <TextInput source="source" label="resources.holidays.fields.source" validate={required()} fullWidth />
    <BooleanInput source="isConfirmed" label="resources.holidays.fields.isConfirmed" />
  </>
);

const Verbs = () => {
  const row = useRecordContext<Holiday>();
  if (!row) return null;
  const { id, version, day, name, kind, source, isConfirmed, viewerCan } = row;
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {viewerCan.edit && (
        <VerbButton
          label="calendar.edit"
          variant="text"
          document={setHolidayDocument}
          form={<Inputs withDay={false} />}
          defaultValues={{ name, kind, source, isConfirmed }}
          variables={(values) => ({ input: { ...values, day, version } as never })}
        />
      )}
      {viewerCan.remove && (
        <VerbButton
          label="calendar.remove"
          variant="text"
          color="warning"
          confirm="calendar.remove_question"
          document={removeHolidayDocument}
          variables={() => ({ input: { id, version } })}
        />
      )}
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

/** One day on a telephone. */
const DayCard = () => {
  const row = useRecordContext<Holiday>();
  if (!row) return null;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{row.name}</Typography>
      <Typography variant="body2">
        <Day /> · <Kind />
      </Typography>
      <Certainty />
      <Verbs />
    </>
  );
};

const thisYear = () => new Date().getFullYear();

/** Takes over what the program ships for a year; days that are recorded already stay as they are. */
const ImportYear = () => (
  <VerbButton
    label="calendar.import"
    confirm="calendar.import_question"
    variant="outlined"
    document={importHolidaysDocument}
    form={<NumberInput source="year" label="resources.holidays.fields.year" validate={required()} fullWidth />}
    defaultValues={{ year: thisYear() }}
    variables={({ year }) => ({ input: { year: Number(year) } })}
    success="calendar.imported"
  />
);

/** National holidays, joint leave and local days off: what is no working day, with its decision. */
export const HolidayList = () => {
  const format = useFormat();
  const mayAdd = useAllowed('setHoliday');
  return (
    <ResponsiveList<Holiday>
      filters={[
        <NumberInput key="year" source="year" label="resources.holidays.fields.year" alwaysOn />,
        <SelectArrayInput
          key="kind"
          source="kind"
          label="resources.holidays.fields.kind"
          choices={KIND_CHOICES}
          alwaysOn
        />,
      ]}
      filterDefaultValues={{ year: thisYear() }}
      sort={{ field: 'day', order: 'ASC' }}
      perPage={50}
      rowClick={false}
      actions={
        mayAdd && (
          <>
            <ImportYear />
            <VerbButton
              label="calendar.add"
              document={setHolidayDocument}
              form={<Inputs withDay />}
              defaultValues={{ kind: 'NATIONAL', isConfirmed: true }}
              variables={(values) => ({ input: values as never })}
            />
          </>
        )
      }
      empty={{ title: 'calendar.empty', body: 'calendar.empty_body', action: mayAdd && <ImportYear /> }}
      simple={{ primaryText: (row) => row.name, secondaryText: (row) => format.day(row.day, 'long') }}
      narrow={
        <CardRows>
          <DayCard />
        </CardRows>
      }
    >
      <Column source="day">
        <Day />
      </Column>
      <Column source="name" />
      <Column source="kind">
        <Kind />
      </Column>
      <Column source="isConfirmed" disableSort>
        <Certainty />
      </Column>
      <Column source="source" disableSort />
      <Column source="id" label="calendar.verbs" disableSort>
        <Verbs />
      </Column>
    </ResponsiveList>
  );
};
