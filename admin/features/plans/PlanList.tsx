import { Box } from '@mui/material';
import { required, useRecordContext, useTranslate } from 'ra-core';
import { BooleanInput, ReferenceInput, SearchInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { createPlanDocument } from './plans.queries.js';

interface Row {
  readonly id: string;
  readonly edition: number;
  readonly status: string;
  readonly isLate: boolean;
  readonly signedOn?: string | null;
  readonly employeeName: string;
  readonly unit: { readonly name: string };
}

const STATUS = ['DRAFTED', 'PROPOSED', 'AGREED', 'SIGNED', 'REVISED'];

const cycleChoice = (
  <SelectInput label="resources.performancePlans.fields.cycleId" optionText="name" validate={required()} fullWidth />
);

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }} alwaysOn>
    <SelectInput label="resources.performancePlans.fields.cycleId" optionText="name" />
  </ReferenceInput>,
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.performancePlans.fields.status"
    choices={STATUS.map((id) => ({ id, name: `plans.status.${id}` }))}
  />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.performancePlans.fields.unitSubtreeOf" />,
  <BooleanInput key="latest" source="isLatest" label="resources.performancePlans.fields.isLatest" />,
];

export const PlanState = ({ plan }: { readonly plan: Pick<Row, 'status' | 'isLate'> }) => (
  <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
    <StatusChip
      label={`plans.status.${plan.status}`}
      tone={plan.status === 'SIGNED' ? 'success' : plan.status === 'REVISED' ? 'neutral' : 'warning'}
    />
    {plan.isLate && <StatusChip label="plans.late" tone="danger" />}
  </Box>
);

const State = () => {
  const row = useRecordContext<Row>();
  return row ? <PlanState plan={row} /> : null;
};
const Signed = () => {
  const format = useFormat();
  return <>{format.day(useRecordContext<Row>()?.signedOn)}</>;
};

const CreateButton = () => (
  <VerbButton
    label="plans.create"
    document={createPlanDocument}
    form={
      <>
        <ReferenceInput source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }}>
          {cycleChoice}
        </ReferenceInput>
        <SelectInput
          source="approach"
          label="plans.approach"
          choices={['QUANTITATIVE', 'QUALITATIVE'].map((id) => ({ id, name: `plans.approaches.${id}` }))}
          validate={required()}
          fullWidth
        />
        <BooleanInput source="leadsTeam" label="plans.leads_team" />
      </>
    }
    defaultValues={{ approach: 'QUANTITATIVE' }}
    variables={(values) => ({ input: values as never })}
  />
);

/** Performance plans this person may read: the own, those of the own people, a subtree, the agency. */
export const PlanList = () => {
  const translate = useTranslate();
  const mayCreate = useAllowed('createPlan');
  const create = mayCreate ? <CreateButton /> : undefined;
  return (
    <ResponsiveList<Row>
      filters={filters}
      sort={{ field: 'employeeName', order: 'ASC' }}
      actions={create}
      empty={{ title: 'plans.empty', body: 'plans.empty_body', action: create }}
      simple={{
        primaryText: (row) => row.employeeName,
        secondaryText: (row) => row.unit.name,
        tertiaryText: (row) => translate(row.isLate ? 'plans.late' : `plans.status.${row.status}`),
      }}
    >
      <NameColumn source="employeeName" label="resources.performancePlans.fields.employee.name" />
      <Column source="position.title" disableSort />
      <Column source="unit.name" />
      <Column source="edition" />
      <Column source="signedOn">
        <Signed />
      </Column>
      <Column source="status">
        <State />
      </Column>
    </ResponsiveList>
  );
};
