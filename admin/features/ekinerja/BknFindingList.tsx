import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useRecordContext, useTranslate } from 'ra-core';
import { ReferenceInput, SearchInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { CardRows } from '../../ui/CardRows.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { ExportVerb } from './ExportVerb.js';
import { FINDING_KINDS } from './ekinerja.messages.js';
import { Readiness } from './Readiness.js';

interface Finding {
  readonly id: string;
  readonly severity: 'REFUSED' | 'CHECK';
  readonly employeeId: string;
  readonly employeeName: string;
  readonly nip: string;
  readonly unitName: string;
  readonly message: string;
  readonly remedy: string;
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <ReferenceInput key="cycle" source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }} alwaysOn>
    <SelectInput label="resources.bknFindings.fields.cycleId" optionText="name" />
  </ReferenceInput>,
  <SelectArrayInput
    key="kind"
    source="kind"
    label="resources.bknFindings.fields.kind"
    choices={FINDING_KINDS.map((id) => ({ id, name: `ekinerja.finding.${id}` }))}
    alwaysOn
  />,
  <SelectInput
    key="severity"
    source="severity"
    label="resources.bknFindings.fields.severity"
    choices={['REFUSED', 'CHECK'].map((id) => ({ id, name: `ekinerja.severity.${id}` }))}
  />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.bknFindings.fields.unitSubtreeOf" />,
];

const Person = () => {
  const row = useRecordContext<Finding>();
  const path = useCreatePath();
  if (!row) return null;
  return (
    <Box sx={{ display: 'grid' }}>
      <Link
        component={LinkBase}
        to={path({ resource: 'employees', type: 'show', id: row.employeeId })}
        sx={{ fontWeight: 600 }}
      >
        {row.employeeName}
      </Link>
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        {row.nip}
      </Typography>
    </Box>
  );
};
const Weight = () => {
  const row = useRecordContext<Finding>();
  return row ? (
    <StatusChip label={`ekinerja.severity.${row.severity}`} tone={row.severity === 'REFUSED' ? 'danger' : 'warning'} />
  ) : null;
};
const Said = () => {
  const row = useRecordContext<Finding>();
  if (!row) return null;
  return (
    <Box sx={{ maxWidth: 520 }}>
      {row.message}
      <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
        {row.remedy}
      </Typography>
    </Box>
  );
};
const FindingCard = () => {
  const row = useRecordContext<Finding>();
  return (
    <>
      <Person />
      <Typography variant="body2">{row?.unitName}</Typography>
      <Weight />
      <Said />
    </>
  );
};

/** Figures of the filtered unit and the export begin with the list's filter, so they stand in its toolbar. */
const ListHead = () => (
  <Box sx={{ display: 'grid', gap: 1, width: '100%', gridTemplateColumns: 'minmax(0, 1fr)' }}>
    <ExportVerb />
    <Readiness />
  </Box>
);

/** What e-Kinerja BKN would refuse: counted, listed with the remedy, and the files for BKN. */
export const BknFindingList = () => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography sx={{ color: 'text.secondary', maxWidth: 760 }}>{translate('ekinerja.note')}</Typography>
      <ResponsiveList<Finding>
        filters={filters}
        rowClick={false}
        actions={<ListHead />}
        empty={{ title: 'ekinerja.clean', body: 'ekinerja.clean_body', action: <ExportVerb /> }}
        simple={{}}
        narrow={
          <CardRows>
            <FindingCard />
          </CardRows>
        }
      >
        <Column source="employeeName" disableSort>
          <Person />
        </Column>
        <Column source="unitName" disableSort />
        <Column source="severity" disableSort>
          <Weight />
        </Column>
        <Column source="message" disableSort>
          <Said />
        </Column>
        <Column source="evaluatorName" disableSort />
      </ResponsiveList>
    </Box>
  );
};
