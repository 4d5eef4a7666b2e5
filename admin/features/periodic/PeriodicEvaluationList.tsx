import { useRecordContext, useTranslate } from 'ra-core';
import { ReferenceInput, SearchInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { PREDICATES } from '../evaluations/evaluations.messages.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { usePeriodLabel } from './PeriodLabel.js';

interface Row {
  readonly id: string;
  readonly employeeName: string;
  readonly status: string;
  readonly predicate?: string | null;
  readonly unit: { readonly name: string };
  readonly round?: {
    readonly cycle?: { readonly year: number; readonly rhythm: string } | null;
    readonly period?: { readonly ordinal: number } | null;
  } | null;
}

const RoundInput = () => {
  const label = usePeriodLabel();
  return <SelectInput label="resources.periodicEvaluations.fields.roundId" optionText={label} />;
};

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <ReferenceInput
    key="round"
    source="roundId"
    reference="periodicRounds"
    sort={{ field: 'opensOn', order: 'DESC' }}
    alwaysOn
  >
    <RoundInput />
  </ReferenceInput>,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.periodicEvaluations.fields.unitSubtreeOf" />,
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.periodicEvaluations.fields.status"
    choices={['OPEN', 'RATED', 'PUBLISHED'].map((id) => ({ id, name: `evaluations.status.${id}` }))}
  />,
  <SelectArrayInput
    key="predicate"
    source="predicate"
    label="resources.periodicEvaluations.fields.predicate"
    choices={PREDICATES.map((id) => ({ id, name: `evaluations.predicate.${id}` }))}
  />,
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
const Period = () => {
  const label = usePeriodLabel();
  return <>{label(useRecordContext<Row>()?.round)}</>;
};

/** The periodic evaluations this person may see: the agency, a subtree, the own people, the own results. */
export const PeriodicEvaluationList = () => {
  const translate = useTranslate();
  const label = usePeriodLabel();
  return (
    <ResponsiveList<Row>
      filters={filters}
      sort={{ field: 'employeeName', order: 'ASC' }}
      empty={{ title: 'periodic.empty', body: 'periodic.empty_body' }}
      simple={{
        primaryText: (row) => row.employeeName,
        secondaryText: (row) => `${row.unit.name} · ${label(row.round)}`,
        tertiaryText: (row) =>
          translate(row.predicate ? `evaluations.predicate.${row.predicate}` : `evaluations.status.${row.status}`),
      }}
    >
      <NameColumn source="employeeName" label="resources.periodicEvaluations.fields.employee.name" />
      <Column source="employeeNip" disableSort />
      <Column source="unit.name" />
      <Column source="round.id" label="resources.periodicEvaluations.fields.period" disableSort>
        <Period />
      </Column>
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
