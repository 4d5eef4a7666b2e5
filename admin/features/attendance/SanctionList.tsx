import { Alert, Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, SelectArrayInput } from 'ra-ui-materialui';
import type { SanctionListQuery } from '../../gql/graphql.js';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { LEVELS } from './attendance.messages.js';
import { SanctionLevel, SanctionState, stateOf } from './SanctionState.js';
import { RecordSanctionButton } from './SanctionVerbs.js';

type Row = SanctionListQuery['page']['items'][number];

const filters = [
  <SelectArrayInput
    key="level"
    source="level"
    label="resources.sanctions.fields.level"
    choices={LEVELS.map((id) => ({ id, name: `attendance.level.${id}` }))}
    alwaysOn
  />,
  <BooleanInput key="annulled" source="isAnnulled" label="resources.sanctions.fields.isAnnulled" />,
  <EmployeeInput key="employee" source="employeeId" label="resources.sanctions.fields.employeeId" />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.sanctions.fields.unitSubtreeOf" />,
  <DateInput key="from" source="from" label="resources.sanctions.fields.from" />,
  <DateInput key="to" source="to" label="resources.sanctions.fields.to" />,
];

const Kind = () => {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  return <>{row && translate(`attendance.sanction.${row.kind}`)}</>;
};
const Level = () => {
  const row = useRecordContext<Row>();
  return row ? <SanctionLevel level={row.level} /> : null;
};
const Decided = () => {
  const format = useFormat();
  return <>{format.day(useRecordContext<Row>()?.decidedOn)}</>;
};
const Span = () => {
  const translate = useTranslate();
  const format = useFormat();
  const row = useRecordContext<Row>();
  if (!row) return null;
  return (
    <>
      {stateOf(row) === 'given'
        ? format.day(row.effectiveFrom)
        : `${format.day(row.effectiveFrom)} – ${row.effectiveTo ? format.day(row.effectiveTo) : translate('attendance.no_end')}`}
    </>
  );
};
const State = () => {
  const row = useRecordContext<Row>();
  return row ? <SanctionState sanction={row} /> : null;
};

/** Decided sanctions: officers record them; the person, the superior and officers read them, each read is logged. */
export const SanctionList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const mayRecord = useAllowed('recordSanction');
  const verb = mayRecord ? <RecordSanctionButton /> : undefined;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Alert severity="info">{translate('attendance.sanction_note')}</Alert>
      <ResponsiveList<Row>
        filters={filters}
        sort={{ field: 'decidedOn', order: 'DESC' }}
        actions={verb}
        empty={{ title: 'attendance.no_sanctions', body: 'attendance.no_sanctions_body', action: verb }}
        simple={{
          primaryText: (row) => row.employee?.name ?? '—',
          secondaryText: (row) => `${translate(`attendance.sanction.${row.kind}`)} · ${format.day(row.decidedOn)}`,
          tertiaryText: (row) => translate(`attendance.sanction_state.${stateOf(row)}`),
        }}
      >
        <NameColumn source="employee.name" />
        <Column source="kind" disableSort>
          <Kind />
        </Column>
        <Column source="level">
          <Level />
        </Column>
        <Column source="decidedOn">
          <Decided />
        </Column>
        <Column source="effectiveFrom">
          <Span />
        </Column>
        <Column source="reference" disableSort />
        <Column source="state" disableSort>
          <State />
        </Column>
      </ResponsiveList>
    </Box>
  );
};
