import { useRecordContext, useTranslate } from 'ra-core';
import { BooleanInput, ReferenceInput, SearchInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { CycleVerbs } from './CycleVerbs.js';
import { PREDICATES } from './evaluations.messages.js';
import { NextToRate } from './NextToRate.js';

interface Row {
  readonly id: string;
  readonly employeeName: string;
  readonly positionTitle: string;
  readonly status: string;
  readonly predicate?: string | null;
  readonly cycle?: { readonly name: string } | null;
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }} alwaysOn>
    <SelectInput label="resources.evaluations.fields.cycleId" optionText="name" />
  </ReferenceInput>,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.evaluations.fields.unitSubtreeOf" />,
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.evaluations.fields.status"
    choices={['OPEN', 'RATED', 'PUBLISHED'].map((id) => ({ id, name: `evaluations.status.${id}` }))}
  />,
  <SelectArrayInput
    key="predicate"
    source="predicate"
    label="resources.evaluations.fields.predicate"
    choices={PREDICATES.map((id) => ({ id, name: `evaluations.predicate.${id}` }))}
  />,
  <BooleanInput key="none" source="isWithoutEvaluator" label="resources.evaluations.fields.isWithoutEvaluator" />,
];

const State = () => {
  const row = useRecordContext<Row>();
  return row ? (
    <StatusChip label={`evaluations.status.${row.status}`} tone={row.status === 'OPEN' ? 'warning' : 'success'} />
  ) : null;
};
const Predicate = () => {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  return <>{row?.predicate ? translate(`evaluations.predicate.${row.predicate}`) : '—'}</>;
};

/** The evaluations this person may see: the agency, a subtree, the own people, the own results. */
export const EvaluationList = () => {
  const translate = useTranslate();
  return (
    <ResponsiveList<Row>
      filters={filters}
      sort={{ field: 'employeeName', order: 'ASC' }}
      actions={
        <>
          <NextToRate />
          <CycleVerbs />
        </>
      }
      empty={{ title: 'evaluations.empty', body: 'evaluations.empty_body' }}
      simple={{
        primaryText: (row) => row.employeeName,
        secondaryText: (row) => [row.positionTitle, row.cycle?.name].filter(Boolean).join(' · '),
        tertiaryText: (row) =>
          row.predicate
            ? translate(`evaluations.predicate.${row.predicate}`)
            : translate(`evaluations.status.${row.status}`),
      }}
    >
      <NameColumn source="employeeName" label="resources.evaluations.fields.employee.name" />
      <Column source="employeeNip" disableSort />
      <Column source="unit.name" />
      <Column source="cycle.year" label="resources.evaluations.fields.cycleId" disableSort />
      <Column source="evaluatorName" disableSort />
      <Column source="status">
        <State />
      </Column>
      <Column source="predicate">
        <Predicate />
      </Column>
    </ResponsiveList>
  );
};
