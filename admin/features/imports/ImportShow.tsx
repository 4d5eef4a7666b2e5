import { Alert, Box, Button } from '@mui/material';
import { LinkBase, useRecordContext, useRefresh, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { JobProgress } from '../../ui/JobProgress.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { Findings } from './Findings.js';
import type { Finding, Totals } from './findings.js';
import { ImportState } from './ImportList.js';
import { ImportSteps } from './ImportSteps.js';
import { confirmImportDocument } from './imports.queries.js';

interface DataImport {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly status: string;
  readonly fileName: string;
  readonly month?: string | null;
  readonly problemsUrl?: string | null;
  readonly totals?: Totals | null;
  readonly problems: readonly Finding[];
  readonly outcome?: { readonly inserted: number; readonly changed: number; readonly unchanged: number } | null;
  readonly job?: { readonly id: string; readonly status: string } | null;
  readonly viewerCan: { readonly confirm: boolean };
}

/** Check, findings, confirmation and outcome of one file. */
export const ImportShow = () => (
  <ShowPage whole="problems">
    <ImportPage />
  </ShowPage>
);

const ImportPage = () => {
  const found = useRecordContext<DataImport>();
  const translate = useTranslate();
  const refresh = useRefresh();
  const format = useFormat();
  if (!found) return null;
  const isBusy = found.status === 'CHECKING' || found.status === 'WRITING';
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={found.fileName} />
      <ImportSteps status={found.status} />
      <Section title={found.fileName} actions={<ImportState status={found.status} />}>
        {isBusy && found.job && <JobProgress id={found.job.id} onEnd={refresh} />}
        {found.status === 'REFUSED' && (
          <Alert severity="error">
            {translate('imports.refused', {
              smart_count: found.totals?.errors ?? 1,
              n: format.number(found.totals?.errors ?? 1),
            })}
          </Alert>
        )}
        {found.status === 'FAILED' && <Alert severity="error">{translate('imports.failed')}</Alert>}
        {found.status === 'CHECKED' && (
          <Alert
            severity="success"
            action={
              found.viewerCan.confirm && (
                <VerbButton
                  label="imports.confirm"
                  confirm="imports.confirm_question"
                  document={confirmImportDocument}
                  variables={() => ({ input: { id: found.id, version: found.version } })}
                  success="imports.started"
                />
              )
            }
          >
            {translate('imports.checked')}
          </Alert>
        )}
        {found.outcome && (
          <Alert severity="success">
            {translate('imports.outcome', {
              inserted: format.number(found.outcome.inserted),
              changed: format.number(found.outcome.changed),
              unchanged: format.number(found.outcome.unchanged),
            })}
          </Alert>
        )}
        {found.kind === 'ATTENDANCE' && (found.outcome?.changed ?? 0) > 0 && <WhatChanged importId={found.id} />}
        {found.kind === 'ATTENDANCE_EVENTS' && found.outcome && (
          <Box>
            <ListLink to="attendanceEventChanges" importId={found.id} label="imports.event_changes" />
          </Box>
        )}
        <Details>
          <Detail label="imports.what">{translate(`imports.kind.${found.kind}`)}</Detail>
          {found.month && <Detail label="resources.dataImports.fields.month">{format.month(found.month)}</Detail>}
          {found.totals && <Detail label="imports.rows">{format.number(found.totals.rows)}</Detail>}
          {found.totals && <Detail label="imports.severity.ERROR">{format.number(found.totals.errors)}</Detail>}
        </Details>
      </Section>
      {found.totals && <Findings findings={found.problems} totals={found.totals} url={found.problemsUrl} />}
    </Box>
  );
};

/** Where the corrections of this file are seen, and the indexes that came out otherwise by them. */
const WhatChanged = ({ importId }: { readonly importId: string }) => (
  <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
    <ListLink to="attendanceCorrections" importId={importId} label="imports.corrections" />
    <ListLink to="indexRevisions" importId={importId} label="imports.index_revisions" />
  </Box>
);

/** A list with what this import brought. */
const ListLink = ({
  to,
  importId,
  label,
}: {
  readonly to: string;
  readonly importId: string;
  readonly label: string;
}) => {
  const translate = useTranslate();
  const filter = encodeURIComponent(JSON.stringify({ importId }));
  return (
    <Button component={LinkBase} to={`/${to}?filter=${filter}`} variant="outlined" size="small">
      {translate(label)}
    </Button>
  );
};
