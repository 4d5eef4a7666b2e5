import { useRecordContext, useTranslate } from 'ra-core';
import { ReferenceInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import type { GuidanceRecordListQuery } from '../../gql/graphql.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { HeldOn, Kind, useKindAndDay } from './RecordCells.js';

type Row = GuidanceRecordListQuery['page']['items'][number];

const filters = [
  <SelectArrayInput
    key="kind"
    source="kind"
    label="resources.guidanceRecords.fields.kind"
    choices={['COACHING', 'MENTORING', 'GUIDANCE_FEEDBACK', 'COMPETENCE'].map((id) => ({
      id,
      name: `guidance.kind.${id}`,
    }))}
    alwaysOn
  />,
  <SelectInput
    key="signed"
    source="isConfirmed"
    label="resources.guidanceRecords.fields.isConfirmed"
    choices={[true, false].map((id) => ({ id, name: id ? 'guidance.signed' : 'guidance.unsigned' }))}
    alwaysOn
  />,
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }}>
    <SelectInput label="resources.guidanceRecords.fields.cycleId" optionText="name" />
  </ReferenceInput>,
  <EmployeeInput key="employee" source="employeeId" label="resources.guidanceRecords.fields.employeeName" />,
];

export const SignedChip = ({ confirmedAt }: { readonly confirmedAt?: string | null }) => (
  <StatusChip
    label={confirmedAt ? 'guidance.signed' : 'guidance.unsigned'}
    tone={confirmedAt ? 'success' : 'warning'}
  />
);

const State = () => {
  const row = useRecordContext<Row>();
  return row ? <SignedChip confirmedAt={row.confirmedAt} /> : null;
};

/** Coaching and mentoring: the own, those one guides, those of one's people; officers all (Ps 21; p.78-82). */
export const GuidanceList = () => {
  const translate = useTranslate();
  const kindAndDay = useKindAndDay();
  return (
    <ResponsiveList<Row>
      filters={filters}
      sort={{ field: 'heldOn', order: 'DESC' }}
      empty={{ title: 'guidance.empty', body: 'guidance.empty_body' }}
      simple={{
        primaryText: (row) => row.employeeName,
        secondaryText: kindAndDay,
        tertiaryText: (row) => translate(row.confirmedAt ? 'guidance.signed' : 'guidance.unsigned'),
      }}
    >
      <NameColumn source="employeeName" disableSort />
      <Column source="kind" disableSort>
        <Kind />
      </Column>
      <Column source="heldOn">
        <HeldOn />
      </Column>
      <Column source="guideName" disableSort />
      <Column source="cycle.name" disableSort />
      <Column source="confirmedAt" disableSort>
        <State />
      </Column>
    </ResponsiveList>
  );
};
