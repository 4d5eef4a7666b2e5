import { useRecordContext, useTranslate } from 'ra-core';
import { ReferenceInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { toneOf, useDaysLeft } from './daysLeft.js';
import { type ObjectedRow, useResultName } from './result.js';

interface Row extends ObjectedRow {
  readonly id: string;
  readonly employeeName: string;
  readonly state: string;
  readonly filedOn: string;
  readonly unit: { readonly name: string };
  readonly clock: { readonly lastDay: string; readonly isOverdue: boolean; readonly workingDaysLeft?: number | null };
}

const STATES = ['FILED', 'HEARD', 'UPHELD', 'CHANGED', 'WITHDRAWN'];
export const isOpen = (state: string): boolean => state === 'FILED' || state === 'HEARD';

const filters = [
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }} alwaysOn>
    <SelectInput label="resources.objections.fields.cycleId" optionText="name" />
  </ReferenceInput>,
  <SelectArrayInput
    key="state"
    source="state"
    label="resources.objections.fields.state"
    choices={STATES.map((id) => ({ id, name: `objections.state.${id}` }))}
    alwaysOn
  />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.objections.fields.unitSubtreeOf" />,
];

const State = () => {
  const row = useRecordContext<Row>();
  return row ? (
    <StatusChip label={`objections.state.${row.state}`} tone={isOpen(row.state) ? 'warning' : 'success'} />
  ) : null;
};
const Filed = () => {
  const format = useFormat();
  return <>{format.day(useRecordContext<Row>()?.filedOn)}</>;
};
const Result = () => {
  const row = useRecordContext<Row>();
  const nameOf = useResultName();
  return row ? nameOf(row) : null;
};
const Deadline = () => {
  const format = useFormat();
  const left = useDaysLeft();
  const row = useRecordContext<Row>();
  if (!row || !isOpen(row.state)) return <>—</>;
  return (
    <>
      {format.day(row.clock.lastDay)} <StatusChip label={left(row.clock)} tone={toneOf(row.clock)} />
    </>
  );
};

/** Objections this person filed, explains, decides or watches, with their clocks (Ps 29; p.117). */
export const ObjectionList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const left = useDaysLeft();
  const nameOf = useResultName();
  return (
    <ResponsiveList<Row>
      filters={filters}
      sort={{ field: 'filedOn', order: 'DESC' }}
      empty={{ title: 'objections.empty', body: 'objections.empty_body' }}
      simple={{
        primaryText: (row) => row.employeeName,
        secondaryText: (row) => `${nameOf(row)} · ${row.unit.name} · ${format.day(row.filedOn)}`,
        tertiaryText: (row) => (isOpen(row.state) ? left(row.clock) : translate(`objections.state.${row.state}`)),
      }}
    >
      <NameColumn source="employeeName" />
      <Column source="unit.name" />
      <Column source="result" disableSort>
        <Result />
      </Column>
      <Column source="filedOn">
        <Filed />
      </Column>
      <Column source="clock.lastDay" label="resources.objections.fields.lastDay" disableSort>
        <Deadline />
      </Column>
      <Column source="evaluatorSuperiorName" disableSort />
      <Column source="state">
        <State />
      </Column>
    </ResponsiveList>
  );
};
