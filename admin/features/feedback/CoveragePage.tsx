import {
  Box,
  FormControl,
  InputLabel,
  MenuItem,
  Select,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useGetList, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { JobProgress } from '../../ui/JobProgress.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { coverageDocument, gapListDocument, generateRatersDocument } from './feedback.queries.js';

interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
}

/** For the officer: how well each unit's groups are covered, and what could not be met. Never who answered. */
export const CoveragePage = () => {
  const translate = useTranslate();
  const { data: cycles = [] } = useGetList<Cycle>('cycles', {
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const [chosen, setChosen] = useState('');
  const [jobId, setJobId] = useState<string>();
  const cycle = cycles.find(({ id }) => id === chosen) ?? cycles[0];
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="feedback.coverage.title" />
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <FormControl sx={{ minWidth: 240 }} size="small">
          <InputLabel id="cycle">{translate('feedback.coverage.cycle')}</InputLabel>
          <Select
            labelId="cycle"
            label={translate('feedback.coverage.cycle')}
            value={cycle?.id ?? ''}
            onChange={(event) => setChosen(event.target.value)}
          >
            {cycles.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
        {cycle && ['PLANNING', 'RUNNING', 'FEEDBACK'].includes(cycle.phase) && (
          <VerbButton
            label="feedback.coverage.generate"
            confirm="feedback.coverage.generate_question"
            document={generateRatersDocument}
            variables={() => ({ input: { cycleId: cycle.id } })}
            onSuccess={({ generateRaters }) => setJobId(generateRaters.job.id)}
          />
        )}
      </Box>
      {jobId && <JobProgress id={jobId} />}
      {cycle && <Coverage cycleId={cycle.id} />}
      {cycle && <Gaps cycleId={cycle.id} />}
    </Box>
  );
};

const Coverage = ({ cycleId }: { readonly cycleId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useDocument(coverageDocument, { cycleId });
  const rows = data?.feedbackCoverage ?? [];
  return (
    <Section title="feedback.coverage.title">
      {data && rows.length === 0 && <Typography>{translate('feedback.coverage.none')}</Typography>}
      {rows.length > 0 && (
        <TableContainer
          tabIndex={0}
          role="region"
          aria-label={translate('feedback.coverage.title')}
          sx={{ maxHeight: 480 }}
        >
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                {(['unit', 'kind'] as const).map((key) => (
                  <TableCell key={key}>{translate(`feedback.coverage.${key}`)}</TableCell>
                ))}
                {(['ratees', 'invited', 'covered'] as const).map((key) => (
                  <TableCell key={key} align="right">
                    {translate(`feedback.coverage.${key}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={`${row.unitId}${row.kind}`}>
                  <TableCell>{row.unitName}</TableCell>
                  <TableCell>{translate(`feedback.kind.${row.kind}`)}</TableCell>
                  <TableCell align="right">{format.number(row.ratees)}</TableCell>
                  <TableCell align="right">{format.number(row.invited)}</TableCell>
                  <TableCell align="right">{format.number(row.covered)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
};

const Gaps = ({ cycleId }: { readonly cycleId: string }) => {
  const translate = useTranslate();
  const { data } = useDocument(gapListDocument, { filter: { cycleId }, page: { limit: 100 } });
  const gaps = data?.raterGaps.items ?? [];
  return (
    <Section title="feedback.coverage.gaps">
      {data && gaps.length === 0 && <Typography>{translate('feedback.coverage.no_gaps')}</Typography>}
      <Box
        component="ul"
        sx={{ pl: 3, m: 0, maxHeight: 360, overflowY: 'auto' }}
        tabIndex={0}
        aria-label={translate('feedback.coverage.gaps')}
      >
        {gaps.map((gap) => (
          <li key={gap.id}>
            {translate('feedback.coverage.gap', {
              name: gap.ratee?.name ?? '—',
              kind: translate(`feedback.kind.${gap.kind}`),
              found: gap.found,
              minimum: gap.minimum,
              inLine: gap.inLine,
              short: gap.tooShortTogether,
              cap: gap.atLoadCap,
            })}
          </li>
        ))}
      </Box>
    </Section>
  );
};
