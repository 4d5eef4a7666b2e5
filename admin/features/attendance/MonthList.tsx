import { useRecordContext, useTranslate } from 'ra-core';
import { SearchInput, SelectInput } from 'ra-ui-materialui';
import { useMemo } from 'react';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { Column, NumberColumn, ResponsiveList } from '../../ui/ResponsiveList.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { lastMonths, monthPath } from './months.js';

interface MonthRow {
  readonly id: string;
  readonly employeeId: string;
  readonly employeeName: string;
  readonly unitName: string;
  readonly month: string;
  readonly totals: {
    readonly workingDays: number;
    readonly presentDays: number;
    readonly attendanceRatePercent?: number | null;
  };
  readonly deduction: { readonly percent: number };
}

const open = (_id: unknown, _resource: string, row: unknown): string => monthPath(row as MonthRow);

/** Attendance of a month: the own, that of subordinates, or of the officer's scope. */
export const MonthList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const isOfficer = useAllowed('disciplineFlags');
  const filters = useMemo(
    () => [
      <SearchInput key="q" source="q" alwaysOn />,
      <SelectInput
        key="month"
        source="month"
        label="resources.attendanceMonths.fields.month"
        emptyText="attendance.month.latest"
        choices={lastMonths(new Date(), 36).map((id) => ({ id, name: format.month(id) }))}
        translateChoice={false}
        alwaysOn
      />,
      ...(isOfficer
        ? [<UnitInput key="unit" source="unitSubtreeOf" label="resources.attendanceMonths.fields.unitSubtreeOf" />]
        : []),
    ],
    [format, isOfficer],
  );
  return (
    <ResponsiveList<MonthRow>
      filters={filters}
      rowClick={open}
      empty={{ title: 'attendance.month.none', body: 'attendance.month.none_body' }}
      simple={{
        primaryText: (row) => row.employeeName,
        secondaryText: (row) =>
          `${format.month(row.month)} · ${translate('attendance.month.present', row.totals)} · ${translate(
            'attendance.month.deducted',
            { percent: format.percent(row.deduction.percent, 2) },
          )}`,
      }}
    >
      <Column source="employeeName" disableSort />
      <Column source="unitName" disableSort />
      <Column source="month" disableSort>
        <MonthName />
      </Column>
      <NumberColumn source="totals.workingDays" disableSort />
      <NumberColumn source="totals.presentDays" disableSort />
      <NumberColumn source="totals.excusedDays" disableSort />
      <NumberColumn source="totals.absentDays" disableSort />
      <NumberColumn source="totals.lateDays" disableSort />
      <NumberColumn source="totals.missingPunches" disableSort />
      <Column source="deduction.percent" disableSort sx={{ textAlign: 'right' }}>
        <Percent />
      </Column>
    </ResponsiveList>
  );
};

const MonthName = () => {
  const format = useFormat();
  const row = useRecordContext<MonthRow>();
  return <>{row && format.month(row.month)}</>;
};
const Percent = () => {
  const format = useFormat();
  const row = useRecordContext<MonthRow>();
  return <>{row && format.percent(row.deduction.percent, 2)}</>;
};
