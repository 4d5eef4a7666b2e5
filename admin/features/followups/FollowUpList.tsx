import { useRecordContext, useTranslate } from 'ra-core';
import { ReferenceInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { KINDS } from './followups.messages.js';

interface Row {
  readonly id: string;
  readonly employeeName: string;
  readonly kind: string;
  readonly status: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
}

const filters = [
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.followUps.fields.status"
    choices={['OPEN', 'FINISHED', 'CANCELLED'].map((id) => ({ id, name: `followups.status.${id}` }))}
    alwaysOn
  />,
  <SelectArrayInput
    key="kind"
    source="kind"
    label="resources.followUps.fields.kind"
    choices={KINDS.map((id) => ({ id, name: `followups.kind.${id}` }))}
    alwaysOn
  />,
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }}>
    <SelectInput label="resources.followUps.fields.cycleId" optionText="name" />
  </ReferenceInput>,
  <EmployeeInput key="employee" source="employeeId" label="resources.followUps.fields.employeeId" />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.followUps.fields.unitSubtreeOf" />,
];

export const FollowUpState = ({ row }: { readonly row: Pick<Row, 'status' | 'isOverdue'> }) =>
  row.isOverdue ? (
    <StatusChip label="followups.overdue" tone="danger" />
  ) : (
    <StatusChip label={`followups.status.${row.status}`} tone={row.status === 'OPEN' ? 'warning' : 'success'} />
  );

const State = () => {
  const row = useRecordContext<Row>();
  return row ? <FollowUpState row={row} /> : null;
};
const Kind = () => {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  return <>{row && translate(`followups.kind.${row.kind}`)}</>;
};
const Due = () => {
  const format = useFormat();
  return <>{format.day(useRecordContext<Row>()?.dueOn)}</>;
};

/** What was set after evaluations: the own, those one sees to, those of one's people; officers all. */
export const FollowUpList = () => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveList<Row>
      filters={filters}
      sort={{ field: 'dueOn', order: 'ASC' }}
      empty={{ title: 'followups.empty', body: 'followups.empty_body' }}
      simple={{
        primaryText: (row) => row.employeeName,
        secondaryText: (row) => `${translate(`followups.kind.${row.kind}`)} · ${format.day(row.dueOn)}`,
        tertiaryText: (row) => translate(row.isOverdue ? 'followups.overdue' : `followups.status.${row.status}`),
      }}
    >
      <NameColumn source="employeeName" />
      <Column source="kind">
        <Kind />
      </Column>
      <Column source="unit.name" />
      <Column source="ownerName" disableSort />
      <Column source="dueOn">
        <Due />
      </Column>
      <Column source="status">
        <State />
      </Column>
    </ResponsiveList>
  );
};
