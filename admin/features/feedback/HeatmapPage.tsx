import {
  Box,
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
import { Title } from 'ra-ui-materialui';
import type { FeedbackHeatmapQuery } from '../../gql/graphql.js';
import { useAllowed, useDocument, useFormat } from '../../kernel/hooks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { CycleChoice, isRated, useCycleChoice } from '../cycles/CycleChoice.js';
import { heatmapDocument, teamHeatmapDocument } from './feedback.queries.js';

type Cell = FeedbackHeatmapQuery['cells'][number];

/** Averages by unit and value: the officer's whole agency, a superior's own units. Never a rank. */
export const HeatmapPage = () => {
  const translate = useTranslate();
  const { cycles, cycle, choose, isPending } = useCycleChoice(isRated, { onlyFitting: true });
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="feedback.heat.title" />
      <Typography sx={{ color: 'text.secondary', maxWidth: 720 }}>{translate('feedback.heat.lead')}</Typography>
      {isPending && <Skeleton variant="rounded" height={40} />}
      {!isPending && !cycle && <EmptyState title="feedback.coverage.no_cycle" />}
      {cycle && (
        <>
          <CycleChoice cycles={cycles} value={cycle.id} onChoose={choose} />
          <Heat cycleId={cycle.id} />
        </>
      )}
    </Box>
  );
};

const Heat = ({ cycleId }: { readonly cycleId: string }) => {
  const isOfficer = useAllowed('feedbackHeatmap');
  const { data, isPending } = useDocument(isOfficer ? heatmapDocument : teamHeatmapDocument, { cycleId });
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  const cells = data?.cells ?? [];
  if (!cells.some(({ mean }) => mean != null))
    return <EmptyState title="feedback.heat.empty" body="feedback.heat.empty_body" />;
  return <HeatTable cells={cells} />;
};

const HeatTable = ({ cells }: { readonly cells: readonly Cell[] }) => {
  const translate = useTranslate();
  const categories = [...new Set(cells.map(({ category }) => category))];
  const units = [...new Map(cells.map(({ unitId, unitName }) => [unitId ?? '', unitName])).entries()];
  const found = new Map(cells.map((cell) => [`${cell.unitId ?? ''} ${cell.category}`, cell]));
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('feedback.heat.title')} sx={{ maxHeight: '70vh' }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{translate('feedback.heat.unit')}</TableCell>
            {categories.map((category) => (
              <TableCell key={category} align="center">
                {translate(`feedback.value.${category}`, { _: category })}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {units.map(([unitId, unitName]) => (
            <TableRow key={unitId}>
              <TableCell component="th" scope="row" sx={{ minWidth: 160, fontWeight: unitId ? 400 : 700 }}>
                {unitName ?? translate('feedback.heat.agency')}
              </TableCell>
              {categories.map((category) => (
                <HeatCell key={category} cell={found.get(`${unitId} ${category}`)} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** The figure says it; the tint only helps the eye and stays light enough to read on. */
const HeatCell = ({ cell }: { readonly cell?: Cell }) => {
  const translate = useTranslate();
  const format = useFormat();
  const mean = cell?.mean == null ? null : Number(cell.mean);
  if (mean === null)
    return (
      <TableCell align="center" sx={{ color: 'text.secondary' }}>
        {translate('feedback.report.not_shown')}
      </TableCell>
    );
  const share = Math.round(Math.min(1, Math.max(0, (mean - 1) / 4)) * 24);
  return (
    <TableCell
      align="center"
      sx={{ backgroundColor: `color-mix(in srgb, var(--heat, #1f5fa8) ${share}%, transparent)`, lineHeight: 1.2 }}
    >
      <Box component="span" sx={{ fontWeight: 600, display: 'block' }}>
        {format.number(mean, 2)}
      </Box>
      <Box component="span" sx={{ fontSize: 12, whiteSpace: 'nowrap' }}>
        {translate('feedback.heat.people', { ratees: cell?.ratees })}
      </Box>
    </TableCell>
  );
};
