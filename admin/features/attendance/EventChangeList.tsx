import { Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { BooleanInput, TextInput } from 'ra-ui-materialui';
import type { AttendanceEventChangeListQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { CardRows } from '../../ui/CardRows.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { RecordInput } from '../../ui/RecordInput.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { ChangedEvent, ChangeLines } from './EventChanges.js';
import { useSaidFigures } from './eventWords.js';
import { monthPath } from './months.js';

type EventChange = AttendanceEventChangeListQuery['page']['items'][number];
const field = (name: string) => `resources.attendanceEventChanges.fields.${name}`;
const filters = [
  <TextInput key="month" source="month" label={field('month')} alwaysOn />,
  <BooleanInput
    key="different"
    source="isDifferent"
    label={field('isDifferent')}
    parse={(value: boolean) => value || null}
    alwaysOn
  />,
  <RecordInput key="employee" source="employeeId" reference="employees" label={field('employeeId')} />,
  <UnitInput key="unit" source="unitSubtreeOf" label={field('unitSubtreeOf')} />,
];

const Event = () => {
  const change = useRecordContext<EventChange>();
  return change ? <ChangedEvent change={change} hasColumn /> : null;
};
const Figures = () => {
  const said = useSaidFigures();
  const change = useRecordContext<EventChange>();
  return <>{change && said(change)}</>;
};
const At = () => {
  const format = useFormat();
  return <>{format.instant(useRecordContext<EventChange>()?.at)}</>;
};
const ChangeCard = () => {
  const change = useRecordContext<EventChange>();
  if (!change) return null;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{change.employee?.name ?? '—'}</Typography>
      <ChangeLines change={change} />
    </>
  );
};

/** Departures and ceremonies as they were recorded, corrected and annulled, newest first; a row opens its month. */
export const EventChangeList = () => {
  const open = (_id: unknown, _resource: string, row: unknown) => {
    const { employee, month } = row as EventChange;
    return employee ? monthPath({ employeeId: employee.id, month }) : false;
  };
  return (
    <ResponsiveList<EventChange>
      filters={filters}
      sort={{ field: 'at', order: 'DESC' }}
      rowClick={open}
      empty={{ title: 'attendance.event.empty', body: 'attendance.event.empty_body' }}
      simple={{ primaryText: (row) => row.employee?.name ?? '—' }}
      narrow={
        <CardRows>
          <ChangeCard />
        </CardRows>
      }
    >
      <NameColumn source="employee.name" />
      <Column source="event" disableSort>
        <Event />
      </Column>
      <Column source="figures" disableSort>
        <Figures />
      </Column>
      <Column source="at">
        <At />
      </Column>
    </ResponsiveList>
  );
};
