import {
  Box,
  LinearProgress,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { CycleSelect } from './CycleSelect.js';
import { cycleProgressDocument } from './reports.queries.js';
import { useCycle } from './useCycle.js';

/** For officers: how far each agency is, bars with figures. */
export const ProgressCard = () => {
  const translate = useTranslate();
  const { cycles, cycle, choose } = useCycle((phase) => phase !== 'DRAFTED' && phase !== 'CLOSED');
  const { data, isPending } = useDocument(
    cycleProgressDocument,
    { cycleId: cycle?.id ?? '' },
    { enabled: Boolean(cycle) },
  );
  const rows = data?.cycleProgress ?? [];
  return (
    <Section
      title="reports.progress.title"
      actions={cycle && <CycleSelect cycles={cycles} value={cycle.id} onChoose={choose} />}
    >
      {cycle && isPending && <Skeleton variant="rounded" height={200} />}
      {!isPending && rows.length === 0 && <Typography>{translate('reports.progress.none')}</Typography>}
      {rows.length > 0 && (
        <TableContainer
          tabIndex={0}
          role="region"
          aria-label={translate('reports.progress.title')}
          sx={{ maxHeight: 460 }}
        >
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>{translate('reports.progress.unit')}</TableCell>
                {(['participants', 'plans', 'feedback', 'rated', 'acknowledged', 'overdue'] as const).map((key) => (
                  <TableCell key={key} align="right">
                    {translate(`reports.progress.${key}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.unitId}>
                  <TableCell component="th" scope="row">
                    {row.unitName}
                  </TableCell>
                  <Count value={row.participants} />
                  <Share
                    of={row.participants}
                    part={row.plansSigned}
                    name={`${row.unitName}: ${translate('reports.progress.plans')}`}
                  />
                  <Share
                    of={row.feedbackTotal ?? 0}
                    part={(row.feedbackTotal ?? 0) - (row.feedbackOpen ?? 0)}
                    name={`${row.unitName}: ${translate('reports.progress.feedback')}`}
                  />
                  <Share
                    of={row.participants}
                    part={row.rated}
                    name={`${row.unitName}: ${translate('reports.progress.rated')}`}
                  />
                  <Share
                    of={row.participants}
                    part={row.acknowledged}
                    name={`${row.unitName}: ${translate('reports.progress.acknowledged')}`}
                  />
                  <Count value={row.overdue} isWarning={row.overdue > 0} />
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
};

const Count = ({ value, isWarning = false }: { readonly value: number; readonly isWarning?: boolean }) => {
  const format = useFormat();
  return (
    <TableCell align="right" sx={isWarning ? { color: 'error.main', fontWeight: 700 } : undefined}>
      {format.number(value)}
    </TableCell>
  );
};

const Share = ({ of, part, name }: { readonly of: number; readonly part: number; readonly name: string }) => {
  const format = useFormat();
  if (of === 0) return <TableCell align="right">—</TableCell>;
  return (
    <TableCell align="right" sx={{ minWidth: 110 }}>
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        <span>{`${format.number(part)} / ${format.number(of)}`}</span>
        <LinearProgress variant="determinate" value={(100 * part) / of} aria-label={name} />
      </Box>
    </TableCell>
  );
};
