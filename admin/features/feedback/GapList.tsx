import { useListContext, useRecordContext, useTranslate } from 'ra-core';
import { ReferenceInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { Column, NumberColumn, ResponsiveList } from '../../ui/ResponsiveList.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { KINDS } from './coverage.js';
import { type Gap, GapLine, useGapReason } from './GapLine.js';

const filters = [
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" alwaysOn>
    <SelectInput label="cycles.choice" optionText="name" />
  </ReferenceInput>,
  <SelectArrayInput
    key="kind"
    source="kind"
    label="feedback.coverage.kind"
    choices={KINDS.map((id) => ({ id, name: `feedback.kind.${id}` }))}
    alwaysOn
  />,
  <UnitInput key="unit" source="unitSubtreeOf" label="feedback.coverage.unit_filter" />,
];

const Person = () => {
  const gap = useRecordContext<Gap>();
  const { filterValues } = useListContext();
  const cycleId = (filterValues as { readonly cycleId?: string }).cycleId;
  if (!gap) return null;
  return cycleId ? <GapLine gap={gap} cycleId={cycleId} /> : (gap.ratee?.name ?? null);
};

/** Everybody for whom too few raters were found in the last run, and why. */
export const GapList = () => {
  const translate = useTranslate();
  const reason = useGapReason();
  return (
    <ResponsiveList<Gap>
      title="feedback.coverage.gaps"
      filters={filters}
      sort={{ field: 'ratee.name', order: 'ASC' }}
      rowClick={false}
      empty={{ title: 'feedback.coverage.no_gaps' }}
      simple={{
        primaryText: (gap) => `${gap.ratee?.name ?? '—'} · ${translate(`feedback.kind.${gap.kind}`)}`,
        secondaryText: (gap) => reason(gap),
        tertiaryText: (gap) => `${gap.found}/${gap.minimum}`,
      }}
    >
      <Column source="ratee.name" label="feedback.coverage.person">
        <Person />
      </Column>
      <Column source="ratee.unit.name" label="feedback.coverage.unit" disableSort />
      <NumberColumn source="found" label="feedback.coverage.invited" />
      <NumberColumn source="minimum" label="feedback.coverage.minimum" disableSort />
    </ResponsiveList>
  );
};
