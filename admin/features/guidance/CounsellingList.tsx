import { Alert, Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { ReferenceInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import type { CounsellingRecordListQuery } from '../../gql/graphql.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { HeldOn, Kind, useKindAndDay } from './RecordCells.js';

type Row = CounsellingRecordListQuery['page']['items'][number];

const filters = [
  <SelectArrayInput
    key="kind"
    source="kind"
    label="resources.counsellingRecords.fields.kind"
    choices={['COUNSELLING', 'BEHAVIOUR_REPORT'].map((id) => ({ id, name: `guidance.kind.${id}` }))}
    alwaysOn
  />,
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }} alwaysOn>
    <SelectInput label="resources.counsellingRecords.fields.cycleId" optionText="name" />
  </ReferenceInput>,
];

export const WrittenChip = ({ isWritten }: { readonly isWritten: boolean }) => (
  <StatusChip label={isWritten ? 'guidance.written' : 'guidance.appointed'} tone={isWritten ? 'success' : 'warning'} />
);

const Counsellor = () => {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  if (!row || row.kind === 'BEHAVIOUR_REPORT') return <>—</>;
  return <>{translate(`guidance.counsellor.${row.counsellorKind}`)}</>;
};
const State = () => {
  const row = useRecordContext<Row>();
  return row ? <WrittenChip isWritten={row.isWritten} /> : null;
};

/** Confidential records this person is a party to or must receive (p.85-88); each reading is logged. */
export const CounsellingList = () => {
  const translate = useTranslate();
  const kindAndDay = useKindAndDay();
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Alert severity="info">{translate('guidance.confidential_note')}</Alert>
      <ResponsiveList<Row>
        filters={filters}
        sort={{ field: 'heldOn', order: 'DESC' }}
        empty={{ title: 'guidance.no_counselling', body: 'guidance.no_counselling_body' }}
        simple={{
          primaryText: (row) => row.employeeName,
          secondaryText: kindAndDay,
          tertiaryText: (row) => translate(row.isWritten ? 'guidance.written' : 'guidance.appointed'),
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
        <Column source="counsellorKind" disableSort>
          <Counsellor />
        </Column>
        <Column source="isWritten" disableSort>
          <State />
        </Column>
      </ResponsiveList>
    </Box>
  );
};
