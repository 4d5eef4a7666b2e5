import { Typography } from '@mui/material';
import { required, useRecordContext, useTranslate } from 'ra-core';
import { ReferenceInput, SearchInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { CardRows } from '../../ui/CardRows.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { ExtensionInputs } from './CycleExtensions.js';
import { grantExtensionDocument } from './cycles.queries.js';

interface Participant {
  readonly id: string;
  readonly status: string;
  readonly since: string;
  readonly employee?: { readonly id: string; readonly name: string; readonly nip: string } | null;
  readonly unit: { readonly name: string };
  readonly position: { readonly title: string };
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }} alwaysOn>
    <SelectInput label="resources.participants.fields.cycleId" optionText="name" />
  </ReferenceInput>,
  <SelectArrayInput
    key="status"
    source="status"
    label="resources.participants.fields.status"
    choices={['FROZEN', 'JOINED_LATE', 'LEFT'].map((id) => ({ id, name: `cycles.member.${id}` }))}
  />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.participants.fields.unitSubtreeOf" />,
];

const State = () => {
  const row = useRecordContext<Participant>();
  return row ? (
    <StatusChip
      label={`cycles.member.${row.status}`}
      tone={row.status === 'LEFT' ? 'neutral' : row.status === 'FROZEN' ? 'success' : 'info'}
    />
  ) : null;
};
const Since = () => {
  const format = useFormat();
  const row = useRecordContext<Participant>();
  return <>{row && format.day(row.since)}</>;
};
const Extend = () => {
  const row = useRecordContext<Participant & { readonly cycle?: { readonly id: string } }>();
  const may = useAllowed('grantExtension');
  if (!may || !row?.employee || !row.cycle) return null;
  const { employee, cycle } = row;
  return (
    <VerbButton
      label="cycles.extend"
      variant="text"
      document={grantExtensionDocument}
      form={
        <>
          <SelectInput
            source="phase"
            label="resources.cycles.fields.phase"
            choices={['PLANNING', 'FEEDBACK', 'RATING'].map((id) => ({ id, name: `cycles.phase.${id}` }))}
            validate={required()}
            fullWidth
          />
          <ExtensionInputs />
        </>
      }
      variables={(values) => ({ input: { ...values, cycleId: cycle.id, employeeId: employee.id } as never })}
    />
  );
};

/** One participant on a telephone. */
const MemberCard = () => {
  const row = useRecordContext<Participant>();
  if (!row) return null;
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{row.employee?.name ?? '—'}</Typography>
      <Typography variant="body2">{`${row.position.title}, ${row.unit.name}`}</Typography>
      <State />
      <Extend />
    </>
  );
};

/** Who is in the population of a cycle, as it was frozen and kept up since. */
export const ParticipantList = () => {
  const translate = useTranslate();
  return (
    <ResponsiveList<Participant>
      filters={filters}
      sort={{ field: 'employee.name', order: 'ASC' }}
      rowClick={false}
      narrow={
        <CardRows>
          <MemberCard />
        </CardRows>
      }
      simple={{
        primaryText: (row) => row.employee?.name ?? '—',
        secondaryText: (row) => row.position.title,
        tertiaryText: (row) => translate(`cycles.member.${row.status}`),
      }}
    >
      <Column source="employee.name" />
      <Column source="employee.nip" disableSort />
      <Column source="position.title" disableSort />
      <Column source="unit.name" />
      <Column source="status">
        <State />
      </Column>
      <Column source="since">
        <Since />
      </Column>
      <Column source="id" label="cycles.verbs" disableSort>
        <Extend />
      </Column>
    </ResponsiveList>
  );
};
