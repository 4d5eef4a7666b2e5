import {
  Alert,
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { ShowBase, useRecordContext, useRefresh, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { JobProgress } from '../../ui/JobProgress.js';
import { PhaseProgress } from '../../ui/PhaseProgress.js';
import { SafeLink } from '../../ui/SafeLink.js';
import { Section } from '../../ui/Section.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { ImportState } from './ImportList.js';
import { confirmImportDocument } from './imports.queries.js';

interface Problem {
  readonly line?: number | null;
  readonly column?: string | null;
  readonly severity: string;
  readonly message: string;
}
interface DataImport {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly status: string;
  readonly fileName: string;
  readonly problemsUrl?: string | null;
  readonly totals?: {
    readonly rows: number;
    readonly errors: number;
    readonly warnings: number;
    readonly repaired: number;
    readonly notices: number;
  } | null;
  readonly problems: readonly Problem[];
  readonly outcome?: { readonly inserted: number; readonly changed: number; readonly unchanged: number } | null;
  readonly job?: { readonly id: string; readonly status: string } | null;
  readonly viewerCan: { readonly confirm: boolean };
}

const STEP: Readonly<Record<string, string>> = {
  CHECKING: 'check',
  REFUSED: 'check',
  CHECKED: 'write',
  WRITING: 'write',
  FAILED: 'write',
  WRITTEN: 'done',
};
const SEVERITIES = ['ERROR', 'WARNING', 'REPAIRED', 'NOTICE'] as const;
const TONE: Readonly<Record<string, Tone>> = {
  ERROR: 'danger',
  WARNING: 'warning',
  REPAIRED: 'info',
  NOTICE: 'neutral',
};

/** Check, findings, confirmation and outcome of one file. */
export const ImportShow = () => (
  <ShowBase>
    <ImportPage />
  </ShowBase>
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
      <PhaseProgress
        current={STEP[found.status] ?? 'check'}
        phases={['upload', 'check', 'write']
          .map((key) => ({ key, label: `imports.step_${key}` }))
          .concat({ key: 'done', label: 'imports.status.WRITTEN' })}
      />
      <Section title={found.fileName} actions={<ImportState status={found.status} />}>
        {isBusy && found.job && <JobProgress id={found.job.id} onEnd={refresh} />}
        {found.status === 'REFUSED' && (
          <Alert severity="error">{translate('imports.refused', { smart_count: found.totals?.errors ?? 1 })}</Alert>
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
        {found.totals && (
          <Details>
            <Detail label="imports.rows">{format.number(found.totals.rows)}</Detail>
            <Detail label="imports.severity.ERROR">{format.number(found.totals.errors)}</Detail>
            <Detail label="imports.severity.WARNING">{format.number(found.totals.warnings)}</Detail>
            <Detail label="imports.severity.REPAIRED">{format.number(found.totals.repaired)}</Detail>
          </Details>
        )}
      </Section>
      {!isBusy && <Problems found={found} />}
    </Box>
  );
};

const Problems = ({ found }: { readonly found: DataImport }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [only, setOnly] = useState<string>('');
  const present = SEVERITIES.filter((severity) => found.problems.some((problem) => problem.severity === severity));
  const shown = found.problems.filter((problem) => only === '' || problem.severity === only);
  const total = found.totals
    ? found.totals.errors + found.totals.warnings + found.totals.repaired + found.totals.notices
    : found.problems.length;
  return (
    <Section
      title="imports.result"
      actions={
        found.problemsUrl && <SafeLink href={found.problemsUrl} label={translate('imports.download')} download />
      }
    >
      {found.problems.length === 0 && <Typography>{translate('imports.no_problems')}</Typography>}
      {found.problems.length > 0 && (
        <>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={only}
            onChange={(_event, value: string | null) => setOnly(value ?? '')}
            aria-label={translate('imports.problem')}
            sx={{ flexWrap: 'wrap' }}
          >
            <ToggleButton value="">{translate('imports.all')}</ToggleButton>
            {present.map((severity) => (
              <ToggleButton key={severity} value={severity}>
                {translate(`imports.severity.${severity}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {found.problems.length < total && (
            <Typography variant="body2">
              {translate('imports.first_shown', {
                shown: format.number(found.problems.length),
                total: format.number(total),
              })}
            </Typography>
          )}
          <TableContainer tabIndex={0} role="region" aria-label={translate('imports.result')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell align="right">{translate('imports.line')}</TableCell>
                  <TableCell>{translate('imports.column')}</TableCell>
                  <TableCell>{translate('imports.problem')}</TableCell>
                  <TableCell>{translate('imports.message')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {shown.map((problem, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity and never move
                  <TableRow key={index}>
                    <TableCell align="right">{problem.line ?? '—'}</TableCell>
                    <TableCell>{problem.column ?? '—'}</TableCell>
                    <TableCell>
                      <StatusChip
                        label={`imports.severity.${problem.severity}`}
                        tone={TONE[problem.severity] ?? 'neutral'}
                      />
                    </TableCell>
                    <TableCell sx={{ minWidth: 240 }}>{problem.message}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        </>
      )}
    </Section>
  );
};
