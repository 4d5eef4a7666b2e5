import { useRecordContext, useTranslate } from 'ra-core';
import { DateInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { saidCorrection } from './months.js';

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
  <EmployeeInput key="employee" source="employeeId" label="resources.attendanceCorrections.fields.employeeId" />,
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

/** The words of a correction in the language on the screen. */
const useSaid = () => {
  const translate = useTranslate();
  return (line: string) =>
    saidCorrection(line, (word) =>
      translate(`attendance.status.${word}`, { _: translate(`attendance.remark.${word}`, { _: word }) }),
    );
};
const Said = ({ of }: { readonly of: 'before' | 'after' }) => {
  const said = useSaid();
  const row = useRecordContext<Correction>();
  return <>{row && said(row[of])}</>;
};

/** Days that a later import changed: what each was and what it became. Nothing is replaced silently. */
export const CorrectionList = () => {
  const format = useFormat();
  const said = useSaid();
  const translate = useTranslate();
  return (
    <ResponsiveList<Correction>
      filters={filters}
      sort={{ field: 'at', order: 'DESC' }}
      rowClick={false}
      empty={{ title: 'attendance.no_corrections', body: 'attendance.no_corrections_body' }}
      simple={{
        primaryText: (row) => `${row.employee?.name ?? '—'} · ${format.day(row.day)}`,
        secondaryText: (row) => translate('attendance.from_to', { before: said(row.before), after: said(row.after) }),
      }}
    >
      <Column source="employee.name" />
      <Column source="day">
        <Day />
      </Column>
      <Column source="before" disableSort>
        <Said of="before" />
      </Column>
      <Column source="after" disableSort>
        <Said of="after" />
      </Column>
      <Column source="at">
        <At />
      </Column>
    </ResponsiveList>
  );
};
