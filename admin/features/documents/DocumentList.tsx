import { Box, Link } from '@mui/material';
import { required, useRecordContext, useTranslate } from 'ra-core';
import { BooleanInput, ReferenceInput, SearchInput, SelectArrayInput, SelectInput } from 'ra-ui-materialui';
import { useState } from 'react';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { CopyText } from '../../ui/CopyText.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { JobProgress } from '../../ui/JobProgress.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { UnitInput } from '../organization/UnitInputs.js';
import { archiveDocumentsDocument } from './documents.queries.js';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly edition: number;
  readonly issuedAt: string;
  readonly signedOn: string;
  readonly sha256: string;
  readonly downloadPath: string;
  readonly employee?: { readonly name: string } | null;
  readonly supersededBy?: { readonly id: string } | null;
}

const KINDS = ['A11', 'A12', 'A13', 'A16', 'A17', 'A18', 'C11', 'C12', 'C13', 'D11', 'D12', 'D13'];

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput
    key="kind"
    source="kind"
    label="resources.issuedDocuments.fields.kind"
    choices={KINDS.map((id) => ({ id, name: `documents.kind.${id}` }))}
    alwaysOn
  />,
  <EmployeeInput key="employee" source="employeeId" label="resources.issuedDocuments.fields.employeeId" />,
  <UnitInput key="unit" source="unitSubtreeOf" label="resources.issuedDocuments.fields.unitSubtreeOf" />,
  <BooleanInput key="force" source="isInForce" label="resources.issuedDocuments.fields.isInForce" />,
];

const Kind = () => {
  const translate = useTranslate();
  const row = useRecordContext<Row>();
  return <>{row && translate(`documents.kind.${row.kind}`)}</>;
};
const Signed = () => {
  const format = useFormat();
  return <>{format.day(useRecordContext<Row>()?.signedOn)}</>;
};
const Hash = () => {
  const row = useRecordContext<Row>();
  return row ? <CopyText text={row.sha256} label="resources.issuedDocuments.fields.sha256" /> : null;
};
const State = () => {
  const row = useRecordContext<Row>();
  return row ? (
    <StatusChip
      label={row.supersededBy ? 'documents.superseded' : 'documents.in_force'}
      tone={row.supersededBy ? 'neutral' : 'success'}
    />
  ) : null;
};
/** The number is the way to the paper. */
const NumberLink = () => {
  const row = useRecordContext<Row>();
  return row ? <PdfLink row={row} /> : null;
};
const PdfLink = ({ row }: { readonly row: Row }) => (
  <Link href={row.downloadPath} target="_blank" rel="noreferrer" sx={{ fontWeight: 600 }}>
    {row.number}
  </Link>
);

/** What was issued, all editions: frozen, numbered, each a PDF. */
export const DocumentList = () => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveList<Row>
      filters={filters}
      sort={{ field: 'issuedAt', order: 'DESC' }}
      rowClick={false}
      actions={<ArchiveButton />}
      empty={{ title: 'documents.empty', body: 'documents.empty_body', action: <ArchiveButton /> }}
      simple={{
        primaryText: (row) => row.employee?.name ?? row.number,
        secondaryText: (row) => (
          <>
            {translate(`documents.kind.${row.kind}`)}
            <br />
            {translate('documents.edition_of', { edition: row.edition, day: format.day(row.signedOn) })}
            <br />
            <CopyText text={row.sha256} label="resources.issuedDocuments.fields.sha256" />
          </>
        ),
        tertiaryText: (row) => <PdfLink row={row} />,
      }}
    >
      <Column source="number">
        <NumberLink />
      </Column>
      <Column source="kind" disableSort>
        <Kind />
      </Column>
      <Column source="employee.name" />
      <Column source="unit.name" disableSort />
      <Column source="signedOn" disableSort>
        <Signed />
      </Column>
      <Column source="edition" disableSort />
      <Column source="sha256" disableSort>
        <Hash />
      </Column>
      <Column source="state" disableSort>
        <State />
      </Column>
    </ResponsiveList>
  );
};

/** A whole unit's documents, gathered by a job. */
const ArchiveButton = () => {
  const mayArchive = useAllowed('archiveDocuments');
  const [jobId, setJobId] = useState<string>();
  if (!mayArchive) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ justifySelf: 'end' }}>
        <VerbButton
          label="documents.archive"
          confirm="documents.archive_question"
          variant="outlined"
          document={archiveDocumentsDocument}
          form={
            <>
              <ReferenceInput source="cycleId" reference="cycles" sort={{ field: 'year', order: 'DESC' }}>
                <SelectInput label="documents.archive_cycle" optionText="name" validate={required()} fullWidth />
              </ReferenceInput>
              <UnitInput source="unitId" label="documents.archive_unit" />
            </>
          }
          variables={(values) => ({ input: values as never })}
          success="job.status.queued"
          onSuccess={({ archiveDocuments }) => setJobId(archiveDocuments.job.id)}
        />
      </Box>
      {jobId && <JobProgress key={jobId} id={jobId} />}
    </Box>
  );
};
