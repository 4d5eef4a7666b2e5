import {
  Box,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { CycleChoice, useCycleChoice } from '../cycles/CycleChoice.js';
import { type AgencyRow, agencyShares, totalOf } from './progress.js';
import { cycleProgressDocument } from './reports.queries.js';

/** For officers: how far each agency is, bars with figures; on a telephone one block for each agency. */
export const ProgressCard = () => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const { cycles, cycle, choose } = useCycleChoice((phase) => phase !== 'DRAFTED' && phase !== 'CLOSED');
  const found = useDocument(cycleProgressDocument, { cycleId: cycle?.id ?? '' }, { enabled: Boolean(cycle) });
  const none = <Typography>{translate('reports.progress.none')}</Typography>;
  return (
    <Section
      title="reports.progress.title"
      actions={cycle && <CycleChoice cycles={cycles} value={cycle.id} onChoose={choose} />}
    >
      {cycle ? (
        <Loaded of={found} height={260}>
          {({ cycleProgress: rows }) => {
            if (rows.length === 0) return none;
            const all = [{ ...totalOf(rows), unitId: '', unitName: translate('reports.progress.all') }, ...rows];
            return isNarrow ? <Blocks rows={all} /> : <Grid rows={all} />;
          }}
        </Loaded>
      ) : (
        none
      )}
    </Section>
  );
};

const FRAME = { maxHeight: 460 };

const Grid = ({ rows }: { readonly rows: readonly AgencyRow[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('reports.progress.title')} sx={FRAME}>
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
            <TableRow key={row.unitId} sx={row.unitId ? undefined : { '& > *': { fontWeight: 600 } }}>
              <TableCell component="th" scope="row">
                {row.unitName}
              </TableCell>
              <TableCell align="right">{format.number(row.participants)}</TableCell>
              {agencyShares(row).map(({ key, part, of }) => (
                <TableCell key={key} align="right" sx={{ minWidth: 110 }}>
                  <Share part={part} of={of} name={`${row.unitName}: ${translate(`reports.progress.${key}`)}`} />
                </TableCell>
              ))}
              <TableCell align="right" sx={overdueStyle(row.overdue)}>
                {format.number(row.overdue)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

const Blocks = ({ rows }: { readonly rows: readonly AgencyRow[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={translate('reports.progress.title')}
      sx={{ ...FRAME, overflowY: 'auto' }}
    >
      {rows.map((row) => (
        <Box key={row.unitId} sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
          <Typography sx={{ fontWeight: 600 }}>{row.unitName}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {`${translate('reports.progress.participants')} ${format.number(row.participants)} · `}
            <Box component="span" sx={overdueStyle(row.overdue)}>
              {`${translate('reports.progress.overdue')} ${format.number(row.overdue)}`}
            </Box>
          </Typography>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
            {agencyShares(row).map(({ key, part, of }) => (
              <Box key={key}>
                <Typography variant="body2">{translate(`reports.progress.${key}`)}</Typography>
                <Share part={part} of={of} name={`${row.unitName}: ${translate(`reports.progress.${key}`)}`} />
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
};

const overdueStyle = (overdue: number) => (overdue > 0 ? { color: 'error.main', fontWeight: 700 } : undefined);

const Share = ({ of, part, name }: { readonly of: number; readonly part: number; readonly name: string }) => {
  const format = useFormat();
  if (of === 0) return <>—</>;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <span>{`${format.number(part)} / ${format.number(of)}`}</span>
      <LinearProgress variant="determinate" value={(100 * part) / of} aria-label={name} />
    </Box>
  );
};
