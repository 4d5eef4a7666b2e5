import { useRecordContext } from 'ra-core';
import { DateInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { RecordInput } from '../../ui/RecordInput.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';

interface Correction {
  readonly id: string;
  readonly day: string;
  readonly before: string;
  readonly after: string;
  readonly at: string;
  readonly employee?: { readonly name: string } | null;
}

const filters = [
  <DateInput key="from" source="from" label="resources.attendanceCorrections.fields.from" alwaysOn />,
  <DateInput key="to" source="to" label="resources.attendanceCorrections.fields.to" alwaysOn />,
  <RecordInput
    key="employee"
    source="employeeId"
    reference="employees"
    label="resources.attendanceCorrections.fields.employeeId"
  />,
];

const Day = () => {
  const format = useFormat();
  const row = useRecordContext<Correction>();
  return <>{row && format.day(row.day)}</>;
};
const At = () => {
  const format = useFormat();
  const row = useRecordContext<Correction>();
  return <>{row && format.instant(row.at)}</>;
};

/** Days that a later import changed: what each was and what it became. Nothing is replaced silently. */
export const CorrectionList = () => {
  const format = useFormat();
  return (
    <ResponsiveList<Correction>
      filters={filters}
      sort={{ field: 'at', order: 'DESC' }}
      rowClick={false}
      empty={{ title: 'attendance.no_corrections', body: 'attendance.no_corrections_body' }}
      simple={{
        primaryText: (row) => `${row.employee?.name ?? '—'} · ${format.day(row.day)}`,
        secondaryText: (row) => `${row.before} → ${row.after}`,
      }}
    >
      <Column source="employee.name" />
      <Column source="day">
        <Day />
      </Column>
      <Column source="before" disableSort />
      <Column source="after" disableSort />
      <Column source="at">
        <At />
      </Column>
    </ResponsiveList>
  );
};
